import type { QuoteLexicon } from '../lexicon.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { type Subject, subjectBefore } from '../reading/subject.ts';
import { isAt } from '../reading/word.ts';

/**
 * The place of the word by which a clause tells that words came to its subject from somebody else: 收到某某的短信,
 * 听到有人喊, 被警察拦下. -1 where there is none before the word at place `to`, or where it only tells when (收到短信后说).
 */
export function receivedAt(
  reading: PassageReading,
  index: number,
  { formWords }: QuoteLexicon,
  to = Number.POSITIVE_INFINITY,
): number {
  const words = reading.words(index);
  const last = Math.min(to, words.length);
  const at = words.findLastIndex(
    ({ kind, start, end }, place) =>
      place > 0 &&
      place < last &&
      (formWords.receives.has(reading.text.slice(start, end)) ||
        formWords.perceives.has(reading.text.slice(start, end)) ||
        (kind === 'passive' && to > words.length)),
  );
  const isWhen = words
    .slice(at + 1, last)
    .some(({ start, end }) => formWords.when.has(reading.text.slice(start, end)));
  return isWhen ? -1 : at;
}

/**
 * From whom the words came that the word at place `received` tells of: whoever stands between it and 的, or the word at
 * place `to`; never sure. Null where nobody plain does.
 */
export function giverIn(
  reading: PassageReading,
  index: number,
  received: number,
  to: number,
  lexicon: QuoteLexicon,
): Subject | null {
  const words = reading.words(index);
  const of = words.findLastIndex(({ kind }, at) => kind === 'of' && at > received && at < to);
  const from = isAt(words, received + 1, 'aspect') ? received + 2 : received + 1;
  const giver = subjectBefore({ text: reading.text, words, lexicon }, from, of < 0 ? to : of);
  return giver === null || giver.kind === 'elided' ? null : { ...giver, score: 0 };
}

/**
 * 发现路断了：“糟了。”, 记得那天的情景：“……”: what the subject sees or thinks of is no words that somebody else has said or
 * written, so that those behind it are their own.
 */
export function isOwnThought(
  reading: PassageReading,
  index: number,
  received: number,
  { formWords, handovers }: QuoteLexicon,
): boolean {
  const words = reading.words(index);
  const verb = words[received];
  const end = words.at(-1)?.end ?? 0;
  const copula = formWords.copula.endingAt(reading.text, end)?.length ?? 0;
  return (
    verb !== undefined &&
    formWords.perceives.has(reading.text.slice(verb.start, verb.end)) &&
    handovers.endingAt(reading.text, end - copula) === undefined &&
    !words.slice(received).some(({ kind }) => kind === 'document')
  );
}
