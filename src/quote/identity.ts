import { createHash } from 'node:crypto';
import type { QuotedPassage, Speaker } from './quote.ts';

/**
 * Tells the speakers of a whole library apart: gives each named one an id, the same for one person under two titles, or
 * under a part of the name in the same article, and another for a second person of that name. Equal passages in equal
 * order get equal ids.
 */
export function identifySpeakers(passages: readonly QuotedPassage[]): QuotedPassage[] {
  const ids = idsOf(passages);
  return passages.map((passage) => ({
    ...passage,
    quotes: passage.quotes.map((quote) => {
      const id = quote.speaker === null ? undefined : ids.get(keyIn(passage.article.id, quote.speaker));
      return quote.speaker === null || id === undefined
        ? quote
        : { ...quote, speaker: { ...quote.speaker, id } };
    }),
  }));
}

/** Somebody of a name, with the titles that articles have given so far. */
interface Person {
  readonly id: string;
  readonly titles: string[];
}

/** The id of each speaker of each article, by `keyIn`. */
function idsOf(passages: readonly QuotedPassage[]): ReadonlyMap<string, string> {
  const people = new Map<string, Person[]>();
  const ids = new Map<string, string>();
  for (const [key, { speaker, titles }] of speakersByArticle(passages)) {
    const name = `${speaker.kind}\n${speaker.fullName ?? speaker.name}`;
    const known = people.get(name) ?? [];
    people.set(name, known);
    let person = known.find((each) => speaker.kind !== 'person' || !areTwoPeople(each.titles, titles));
    if (person === undefined) {
      person = { id: idOf(known.length === 0 ? name : `${name}\n${titles[0] ?? ''}`), titles: [] };
      known.push(person);
    }
    person.titles.push(...titles);
    ids.set(key, person.id);
  }
  return ids;
}

/** Within one article a name means one speaker; all titles that the article gives it. */
function speakersByArticle(passages: readonly QuotedPassage[]) {
  const found = new Map<string, { readonly speaker: Speaker; readonly titles: string[] }>();
  for (const { article, quotes } of passages) {
    for (const { speaker } of quotes) {
      if (speaker === null || speaker.name === null) continue;
      const key = keyIn(article.id, speaker);
      const entry = found.get(key) ?? { speaker, titles: [] };
      found.set(key, entry);
      if (speaker.title !== null && !entry.titles.includes(speaker.title)) entry.titles.push(speaker.title);
    }
  }
  return found;
}

function keyIn(article: string, { kind, name, fullName }: Speaker): string {
  return `${article}\n${kind}\n${fullName ?? name ?? ''}`;
}

/**
 * Two articles mean two people of one name where each gives the name a post in a town, firm, school or the like, and
 * these have nothing in common. A national post never tells: ministers change offices.
 */
function areTwoPeople(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.every((title) =>
    other.every((each) => LOCAL.test(title) && LOCAL.test(each) && !share(title, each)),
  );
}

const LOCAL =
  /[县市区乡镇村县鄉鎮區縣]|公司|集团|集團|学校|學校|中学|中學|小学|小學|大学|大學|学院|學院|医院|醫院|厂|廠|店|社区|社區|街道/;

/** Whether two titles share two neighbouring characters that are not just a post's. */
function share(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) {
    const pair = one.slice(at, at + 2);
    if (!POST_WORDS.test(pair) && other.includes(pair)) return true;
  }
  return false;
}

const POST_WORDS =
  /主任|书记|書記|党委|黨委|副书|副主|局长|局長|市长|市長|区长|區長|县长|县委|市委|区委|镇长|村长|校长|校長|院长|院長|经理|經理|总经|總經|董事|事长|事長|负责|责人|公司|有限|限公|集团|学院|大学|中学|小学|医院|教授|主席|代表|委员|委書|委书|市政|政府|社区|街道|居民|农民|工程|程师|教师|老师|医生|所长|科长|处长|厂长|站长|会长|部长|组长|队长|团长|行长|研究|究员|员会|记者|司机|学生/;

function idOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
