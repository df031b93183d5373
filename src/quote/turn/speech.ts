import type { Article } from '../../article/article.ts';
import { readDateline } from '../../article/byline.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import { isName } from './label-names.ts';
import { NameReader } from './named.ts';
import type { TurnSpeaker } from './speakers.ts';
import { cut, headOf, linesOf, type Text } from './text.ts';
import { speaksOfSelf, talks } from './voice.ts';

/** A whole speech: whose, and the first of its passages, counted from 0. */
export interface Speech {
  readonly who: TurnSpeaker;
  readonly first: number;
}

const LIMITS = {
  /** Passages in which the words to the hearers, or the lede of the speech, stand. */
  opening: 4,
  /** Longest line that turns to the hearers, in UTF-16 units. */
  salutation: 80,
  lede: 200,
  /** Longest line among the passages that may be who signs, in UTF-16 units. */
  name: 16,
} as const;

/** （2031年9月1日）, （全文） behind a headline, —— before it. */
const REMARK = /[（(][^（）()]{1,24}[）)]$/u;
const LEADING = /^(?:[（(【][^（）()【】]{1,12}[）)】])?[\s—―─-]*/u;

/** Reads who gave the speech that an article is; null where it is anything else. */
export function speechOf(article: Article, texts: readonly Text[], lexicon: QuoteLexicon): Speech | null {
  const names = new NameReader(lexicon);
  const lede = ledeOf(texts, names, lexicon);
  if (lede !== null) return lede;
  const head = headOf(article).map(withoutRemarks);
  const line = head.map((each) => speechLine(each, lexicon)).find((each) => each !== null);
  if (line == null || !isSpoken(texts, lexicon)) return null;
  const speaker = speakerIn(line, names, lexicon) ?? speakerAround(article, head, line, { names, lexicon });
  if (speaker === null || tellsOf(speaker, texts, lexicon)) return null;
  return { who: whoGave(speaker), first: 0 };
}

function whoGave(speaker: Speaker): TurnSpeaker {
  return { speaker, rule: 'speech', confidence: 'sure', isQuestion: false };
}

function withoutRemarks(line: Text): Text {
  const start = LEADING.exec(line.simple)?.[0].length ?? 0;
  const told = line.simple.trimEnd();
  const end = told.slice(0, REMARK.exec(told)?.index).trimEnd().length;
  return cut(line, start, Math.max(start, end));
}

/** The line, or as much of it as stands before a colon, that names a speech; null where it names none. */
function speechLine(line: Text, lexicon: QuoteLexicon): Text | null {
  if (lexicon.speechReactions.isIn(line.simple)) return null;
  if (namesSpeech(line.simple, lexicon)) return line;
  const colon = line.simple.search(/[：:]/);
  const part = cut(line, 0, Math.max(0, colon));
  return namesSpeech(part.simple, lexicon) ? part : null;
}

/** Whoever speaks does not open with his own name: that is a report. */
function tellsOf({ name }: Speaker, texts: readonly Text[], lexicon: QuoteLexicon): boolean {
  return texts.slice(0, LIMITS.opening).some(({ simple, source }) => {
    const isSigned = source.length <= LIMITS.name * 2;
    return name !== null && !isSigned && source.includes(name) && !speaksOfSelf(simple, lexicon);
  });
}

function namesSpeech(line: string, lexicon: QuoteLexicon): boolean {
  const word = speechWordEnding(line, lexicon);
  return (
    word !== null && (word.isWhole || lexicon.speechWords.before.endingAt(line, word.start) !== undefined)
  );
}

/** Where the word for a speech (讲话, 讲话全文) begins that ends a text, and whether it gives the whole speech. */
function speechWordEnding(
  text: string,
  { speechWords }: QuoteLexicon,
): { start: number; isWhole: boolean } | null {
  const end = text.length - (speechWords.whole.endingAt(text, text.length)?.length ?? 0);
  const word = speechWords.speech.endingAt(text, end);
  return word === undefined ? null : { start: end - word.length, isWhole: end < text.length };
}

/** Who stands at the beginning of the line, or of a part of it: 市长秦小岚在开学典礼上的讲话. */
function speakerIn(line: Text, names: NameReader, lexicon: QuoteLexicon): Speaker | null {
  const [person] = names.peopleIn(line.simple).filter(({ at, titleAt }) => (titleAt ?? at) === 0);
  if (person !== undefined) {
    const title = person.titleAt === null ? null : line.source.slice(person.titleAt, person.at).trim();
    return {
      name: line.source.slice(person.at, person.end),
      title: title === '' ? null : title,
      kind: 'person',
    };
  }
  const name = names.nameAt(line.simple, 0);
  const behind = line.simple.slice(name?.length).trimStart();
  const isWhole = /^[：:]/.test(behind) || lexicon.headlineWords.speech.at(behind, 0) !== undefined;
  return name !== null && isWhole
    ? { name: line.source.slice(0, name.length), title: null, kind: 'person' }
    : null;
}

/** 在开学典礼上的讲话 under another headline: its speaker signs, or begins that one. */
function speakerAround(
  article: Article,
  head: readonly Text[],
  line: Text,
  { names, lexicon }: { names: NameReader; lexicon: QuoteLexicon },
): Speaker | null {
  const opening = /^\p{Script=Han}{0,12}/u.exec(line.simple)?.[0] ?? '';
  if (!lexicon.headlineWords.place.isIn(opening)) return null;
  const first = article.passages.slice(0, LIMITS.opening).flatMap(linesOf);
  for (const other of [...head, ...first]) {
    if (other === line || (first.includes(other) && other.simple.length > LIMITS.name)) continue;
    // A name alone under the headline signs.
    if (isName(other.simple.replace(/\s+/gu, ''), lexicon))
      return { name: other.source.trim(), title: null, kind: 'person' };
    const speaker = speakerIn(other, names, lexicon);
    if (speaker !== null) return speaker;
  }
  const [signed] = article.byline;
  return article.byline.length === 1 && signed !== undefined
    ? { name: signed, title: null, kind: 'person' }
    : null;
}

/** Whether the passages turn to hearers, as no report does. */
function isSpoken(texts: readonly Text[], lexicon: QuoteLexicon): boolean {
  const opening = texts.slice(0, LIMITS.opening);
  const turnsTo = opening.some(
    ({ simple }) =>
      lexicon.salutations.hearers.at(simple.trimStart(), 0) !== undefined &&
      (simple.length < LIMITS.salutation
        ? /[：:！!，,。]\s*$/u.test(simple)
        : /^[^。]{1,60}[：:！!，,]/u.test(simple)),
  );
  const personal = texts.filter(({ simple }) => talks(simple, lexicon)).length;
  const isReport = readDateline(texts[0]?.simple ?? '') !== null;
  return turnsTo || (texts.length > 2 && personal * 2 >= texts.length && !isReport);
}

/** 以下是市长秦小岚的演讲全文：: the speech is what follows. */
function ledeOf(texts: readonly Text[], names: NameReader, lexicon: QuoteLexicon): Speech | null {
  for (const [place, text] of texts.slice(0, LIMITS.opening).entries()) {
    const start = ledeStart(text, lexicon);
    if (start === null || place + 1 >= texts.length) continue;
    // 校长林小华昨天发表讲话。以下为讲话全文。
    const last = cut(text, start, text.simple.length);
    const lede = names.peopleIn(last.simple).length > 0 ? last : text;
    const people = names.peopleIn(lede.simple);
    const [person] = people;
    if (person === undefined || people.length > 1) continue;
    const title = person.titleAt === null ? '' : lede.source.slice(person.titleAt, person.at).trim();
    const name = lede.source.slice(person.at, person.end);
    return { who: whoGave({ name, title: title === '' ? null : title, kind: 'person' }), first: place + 1 };
  }
  return null;
}

/** Where the last sentence of a lede begins, where it tells that a speech follows in full. */
function ledeStart({ simple }: Text, lexicon: QuoteLexicon): number | null {
  if (simple.length > LIMITS.lede * 3) return null;
  const bare = simple.replace(/[。：:\s]+$/u, '');
  const start = Math.max(bare.lastIndexOf('。'), bare.lastIndexOf('！')) + 1;
  if (bare.length - start > LIMITS.lede) return null;
  const opening = lexicon.speechOpenings.at(simple, start);
  if (opening !== undefined && speechWordEnding(bare, lexicon) !== null) return start + opening.length;
  // 发表新年贺辞。全文如下：
  const closing = lexicon.speechOpenings.endingAt(bare, bare.length);
  return closing !== undefined && lexicon.speechWords.speech.isIn(bare) ? start : null;
}
