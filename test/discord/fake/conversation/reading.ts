import { COMPONENT } from '../limits.ts';
import type { Component, SelectOption } from '../spec/bodies.ts';
import type { StoredMessage } from '../world/messages.ts';
import { readMarkdown } from './markdown.ts';

/** A button as a user sees it. */
export interface ShownButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A select menu as a user sees it. */
export interface ShownSelect {
  readonly placeholder: string;
  readonly customId: string;
  readonly disabled: boolean;
  readonly options: readonly SelectOption[];
}

/** A message in lines as people read it: a section's button ends its text, rows stand in one line. */
export function readMessage(message: Pick<StoredMessage, 'content' | 'embeds' | 'components'>): string {
  const lines: string[] = [];
  if (message.content !== '') lines.push(readMarkdown(message.content).text);
  for (const embed of message.embeds) {
    const parts = [embed.author?.name, embed.title, embed.description];
    const fields = (embed.fields ?? []).map(({ name, value }) => `${name}\n${value}`);
    for (const part of [...parts, ...fields, embed.footer?.text])
      if (part) lines.push(readMarkdown(part).text);
  }
  lines.push(...message.components.map(readComponent).filter((line) => line !== ''));
  return lines.join('\n');
}

/** The buttons of a message, in reading order. */
export function buttonsOf(components: readonly Component[]): ShownButton[] {
  return flat(components)
    .filter(({ type }) => type === COMPONENT.button)
    .map((button) => ({
      label: labelOf(button),
      customId: button.custom_id ?? null,
      url: button.url ?? null,
      disabled: button.disabled === true,
    }));
}

/** The select menus of a message, in reading order. */
export function selectsOf(components: readonly Component[]): ShownSelect[] {
  return flat(components)
    .filter(({ type }) => type === COMPONENT.select)
    .map((select) => ({
      placeholder: select.placeholder ?? '',
      customId: select.custom_id ?? '',
      disabled: select.disabled === true,
      options: select.options ?? [],
    }));
}

function flat(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...flat(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ]);
}

function readComponent(component: Component): string {
  switch (component.type) {
    case COMPONENT.text:
      return readMarkdown(component.content ?? '').text;
    case COMPONENT.button:
      return `[${labelOf(component)}]`;
    case COMPONENT.select:
      return `[${component.placeholder ?? ''} ▾]`;
    case COMPONENT.separator:
      return '────────';
    case COMPONENT.row:
      return (component.components ?? []).map(readComponent).join(' ');
    case COMPONENT.section:
      return [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])]
        .map(readComponent)
        .filter((line) => line !== '')
        .join('\n');
    default:
      return (component.components ?? []).map(readComponent).join('\n');
  }
}

function labelOf(button: Component): string {
  return [button.emoji?.name, button.label].filter(Boolean).join(' ');
}
