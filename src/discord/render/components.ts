import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { LIMITS, textLength } from '../limits.ts';
import { brief } from '../markdown.ts';

/** What a message is made of. */
export type Layout = APIMessageTopLevelComponent[];

/** What stands inside a container. */
export type Inner = APIComponentInContainer;

/** A text; its parts are lines, those that are null left out. */
export function text(...lines: readonly (string | null)[]): APITextDisplayComponent {
  return {
    type: ComponentType.TextDisplay,
    content: lines.filter((line) => line !== null && line !== '').join('\n'),
  };
}

/** A text with a button at its right; the text alone where the button's id did not fit. */
export function section(content: APITextDisplayComponent, accessory: Button | null): Inner {
  return accessory === null ? content : { type: ComponentType.Section, components: [content], accessory };
}

export function separator(): Inner {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

export function container(...components: readonly Inner[]): Layout {
  return [{ type: ComponentType.Container, components: [...components] }];
}

export type Button = APIButtonComponentWithCustomId;

/** A grey button; null where its id did not fit. */
export function button(label: string, id: string | null, disabled = false): Button | null {
  if (id === null) return null;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: brief(label, LIMITS.buttonLabel),
    custom_id: id,
    disabled,
  };
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Buttons in as many rows as they need; those that are null, or whose id stands already, are left out. */
export function rows(...buttons: readonly (Button | null)[]): Row[] {
  const ids = new Set<string>();
  const shown = buttons.filter((each) => {
    if (each === null || ids.has(each.custom_id)) return false;
    ids.add(each.custom_id);
    return true;
  });
  const all: Row[] = [];
  for (let at = 0; at < shown.length; at += LIMITS.rowButtons) {
    const components = shown.slice(at, at + LIMITS.rowButtons).filter((each) => each !== null);
    all.push({ type: ComponentType.ActionRow, components });
  }
  return all;
}

/** A line of a menu, before it is cut to what Discord takes. */
export interface MenuLine {
  readonly label: string;
  readonly value: string;
  readonly description: string | null;
  readonly chosen?: boolean;
}

/** A menu in its own row; nothing where it would be empty, or its id did not fit. Lines of one value are one. */
export function menu(placeholder: string, id: string | null, lines: readonly MenuLine[]): Row[] {
  const byValue = new Map(lines.map((line) => [line.value, line]));
  const options = [...byValue.values()]
    .filter(({ label, value }) => label.trim() !== '' && value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.menuOptions)
    .map(optionOf);
  if (id === null || options.length === 0) return [];
  const select = { type: ComponentType.StringSelect as const, custom_id: id, placeholder, options };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function optionOf({ label, value, description, chosen }: MenuLine): APISelectMenuOption {
  const shown = description === null || description.trim() === '' ? null : description;
  return {
    label: brief(label, LIMITS.optionLabel),
    value,
    ...(shown === null ? {} : { description: brief(shown, LIMITS.optionDescription) }),
    ...(chosen === true ? { default: true } : {}),
  };
}

/** How much of a text is shown when all is shown that people should see, and how much less is tried in turn. */
const SCALES = [1, 0.75, 0.5, 0.35, 0.2, 0.1, 0.04] as const;

/** The fullest layout that fits one message: `draw` gets the share of each text that it may show. */
export function fitting(draw: (scale: number) => Layout): Layout {
  for (const scale of SCALES) {
    const layout = draw(scale);
    if (textLength(layout) <= LIMITS.text) return layout;
  }
  return draw(SCALES[SCALES.length - 1] ?? 0);
}
