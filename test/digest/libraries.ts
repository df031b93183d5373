import fc from 'fast-check';
import type { Library } from '../../src/library/library.ts';
import type { QuotedArticle, Speaker } from '../../src/quote/quote.ts';
import { type SamplePassage, sampleArticle } from '../command/sample-library.ts';
import { allPassages } from '../library/all.ts';

/** Characters that no name below holds. */
const TOPICS = ['食堂', '交通', '医院', '学校', '公园', '桥梁'];
const NAMES = ['陈明', '王小丽', '赵建国', '孙倩', '周海', '吴晓', '郑伟', '冯刚'];

/** One passage: who speaks, about what, and which words make it differ from all others. */
export interface Spoken {
  readonly speaker: number;
  readonly topic: number;
}

/** The article of a place in the library, each of its passages one quote of a speaker on a topic. */
export function articleOf(place: number, date: string | null, spoken: readonly Spoken[]): QuotedArticle {
  const id = `article${String.fromCharCode(97 + (place % 26))}${place}`.slice(0, 12);
  const quoted = sampleArticle(
    id,
    `第${place}篇报道`,
    spoken.map(({ speaker, topic }, at): SamplePassage => {
      const words = `关于${TOPICS[topic % TOPICS.length]},第${place}篇第${at}段这样讲到今后的打算。`;
      return {
        text: `${NAMES[speaker % NAMES.length]}说：“${words}”`,
        said: [{ words, by: speakerOf(speaker) }],
      };
    }),
  );
  const article = { ...quoted.article, date };
  return { article, passages: quoted.passages.map((passage) => ({ ...passage, article })) };
}

function speakerOf(speaker: number): Speaker {
  return { name: NAMES[speaker % NAMES.length] ?? '', title: null, kind: 'person' };
}

const arbitrarySpoken: fc.Arbitrary<Spoken> = fc.record({
  // The first speakers say much more than the last.
  speaker: fc.nat(63).map((roll) => Math.floor(roll ** 2 / 500)),
  topic: fc.nat(TOPICS.length - 1),
});

/** Articles with and without dates, of one to eight quotes. */
export const arbitraryArticles: fc.Arbitrary<QuotedArticle[]> = fc
  .array(
    fc.record({
      date: fc.option(fc.nat(27).map((day) => `2026-10-${String(day + 1).padStart(2, '0')}`)),
      spoken: fc.array(arbitrarySpoken, { minLength: 1, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((articles) => articles.map(({ date, spoken }, place) => articleOf(place, date, spoken)));

export async function quotesOf(library: Library): Promise<string[]> {
  return (await allPassages(library)).flatMap(({ id, quotes }) =>
    quotes.map(({ start }) => `${id}@${start}`),
  );
}
