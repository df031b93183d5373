import type { APIMessage } from 'discord.js';

/** The words of a message, else of what it forwards: mentions, emoji and links left out. */
export function wordsOfMessage({ message_snapshots: forwarded = [], ...own }: Partial<APIMessage>): string {
  return [own, ...forwarded.map(({ message }) => message)].map(ownWords).find((words) => words !== '') ?? '';
}

/** The content, else what embeds and texts say. */
function ownWords({ content, embeds = [], components = [] }: Partial<APIMessage>): string {
  const said = content?.trim()
    ? [content]
    : [...embeds.flatMap(({ title, description }) => [title, description]), ...textsOf(components)];
  return said
    .filter((text) => text !== undefined && text !== null)
    .join(' ')
    .replace(/<[^<>\s]{1,100}>|https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Texts of components, in reading order. */
function textsOf(components: readonly object[]): string[] {
  return components.flatMap((component) => {
    const { content, components: inner = [] } = component as {
      content?: unknown;
      components?: readonly object[];
    };
    return [...(typeof content === 'string' ? [content] : []), ...textsOf(inner)];
  });
}
