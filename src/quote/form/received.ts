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
 * Whether what the word at place `received` takes are words: 收到某某的短信, 听到邻居在喊, 被交警拦下; but not 收到录取通知书,
 * 看到某某受伤, 被评为劳模, behind which the subject speaks.
 */
export function bringsWords(
  reading: PassageReading,
  index: number,
  received: number,
  { formWords, handovers }: QuoteLexicon,
): boolean {
  const { text } = reading;
  const words = reading.words(index);
  const from = words[received]?.end ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const copula = formWords.copula.endingAt(text, end, from)?.length ?? 0;
  const verb = text.slice(words[received]?.start, from);
  if (!formWords.receives.has(verb) && !formWords.perceives.has(verb))
    return formWords.stops.endingAt(text, end, from) !== undefined;
  const isOwned = words.some(({ kind }, at) => kind === 'of' && at > received);
  return (
    (isOwned && formWords.utterance.endingAt(text, end - copula, from) !== undefined) ||
    formWords.message.endingAt(text, end - copula, from) !== undefined ||
    handovers.endingAt(text, end - copula, from) !== undefined
  );
}
