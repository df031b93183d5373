import type { APIMessage } from 'discord.js';
import type { Library } from '../library.ts';
import { foldText } from '../search/fold.ts';
import { runsOf, wordsOf } from '../search/terms.ts';

/** Of a large library, passages spread evenly over it tell well enough how rare a word is. */
const MOST_PASSAGES = 1_000;

/** The words of a message: its content, else what its embeds and texts say; mentions, emoji and links left out. */
export function wordsOfMessage({ content, embeds = [], components = [] }: Partial<APIMessage>): string {
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

/**
 * A text that is no longer than `most` UTF-16 units: itself where it fits, else its words that the fewest passages
 * hold, in the text's own order. Words that no passage holds only thin the question: they serve where there are no
 * others.
 */
export function rarestWords(text: string, most: number, library: Library): string {
  if (text.length <= most) return text;
  const words = new Map<string, { readonly text: string; readonly place: number }>();
  for (const { text: word, start } of runsOf(text).flatMap((run) => wordsOf(text, run))) {
    const folded = foldText(word);
    if ([...folded].length > 1 && !words.has(folded)) words.set(folded, { text: word, place: start });
  }
  const passages = sampleOf(library);
  const counted = [...words].map(([folded, word]) => ({
    ...word,
    held: passages.filter((passage) => passage.includes(folded)).length,
  }));
  const known = counted.filter(({ held }) => held > 0);
  const ranked = known.length > 0 ? known : counted;
  const chosen: typeof ranked = [];
  let length = -1;
  for (const word of ranked.sort((a, b) => a.held - b.held || a.place - b.place)) {
    if (length + 1 + word.text.length > most) continue;
    chosen.push(word);
    length += 1 + word.text.length;
  }
  return chosen
    .sort((a, b) => a.place - b.place)
    .map((word) => word.text)
    .join(' ');
}

/** Folded texts of a library's passages, made once a library. */
const samples = new WeakMap<Library, readonly string[]>();

function sampleOf(library: Library): readonly string[] {
  const known = samples.get(library);
  if (known !== undefined) return known;
  const step = Math.max(1, Math.ceil(library.passages.length / MOST_PASSAGES));
  const made = library.passages.filter((_, place) => place % step === 0).map(({ text }) => foldText(text));
  samples.set(library, made);
  return made;
}
