import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestFilters, fittingQuotes } from '../../src/digest/candidates.ts';
import { type Choice, type ChoiceRequest, choose } from '../../src/digest/choose.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../command/sample-library.ts';
import { allArticles, allPassages } from '../library/all.ts';
import { arbitraryArticles, articleOf, quotesOf } from './libraries.ts';

const START = Date.UTC(2026, 10, 23);
const DAY = 24 * 60 * 60_000;

/** A channel that remembers what it was shown, as the store does. */
class Channel {
  readonly shown = new Map<string, { round: number; date: string }>();
  readonly firstSeen = new Map<string, number>();
  lastPostAt: number | null = null;

  async request(library: Library, day: number, changes: Partial<ChoiceRequest> = {}): Promise<ChoiceRequest> {
    const at = START + day * DAY;
    for (const { id } of await allArticles(library)) if (!this.firstSeen.has(id)) this.firstSeen.set(id, at);
    return {
      library,
      filters: { about: null, speaker: null },
      count: 3,
      shown: new Map(this.shown),
      times: {
        firstSeen: async (ids) => new Map(ids.map((id) => [id, this.firstSeen.get(id) ?? 0])),
        since: async (after) => [...this.firstSeen].flatMap(([id, seen]) => (seen > after ? [id] : [])),
      },
      lastPostAt: this.lastPostAt,
      date: new Date(at).toISOString().slice(0, 10),
      ...changes,
    };
  }

  async post(request: ChoiceRequest, day: number): Promise<Choice> {
    const choice = await choose(request);
    for (const { id, round } of choice.quotes) this.shown.set(id, { round, date: request.date });
    this.lastPostAt = START + day * DAY;
    return choice;
  }
}

/** All quotes of a small library that fit. */
async function allFitting(library: Library, filters: DigestFilters) {
  return (await fittingQuotes(library, filters))([]);
}

describe('choosing, over 400 days of random libraries', () => {
  it('repeats nothing within a round, shows every fitting quote in each round, and keeps the spread', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryArticles,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(null, '食堂', '交通'),
        fc.constantFrom(null, '陈明'),
        async (articles, count, about, speaker) => {
          const library = libraryOf(articles);
          const filters = { about, speaker };
          const fitting = new Set((await allFitting(library, filters)).map(({ id }) => id));
          const channel = new Channel();
          const rounds = new Map<number, string[]>();
          for (let day = 0; day < 400; day++) {
            const request = await channel.request(library, day, { filters, count });
            const { quotes, newRound } = await channel.post(request, day);
            expect(quotes.length).toBe(Math.min(count, fitting.size));
            expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
            for (const { id, round } of quotes) {
              expect(fitting.has(id)).toBe(true);
              const before = rounds.get(round) ?? [];
              expect(before).not.toContain(id);
              // A round begins when the one before has shown everything.
              if (before.length === 0 && round > 1) {
                expect(new Set(rounds.get(round - 1))).toEqual(fitting);
                expect(newRound).toBe(round);
              }
              rounds.set(round, [...before, id]);
            }
            if (newRound !== null) expect(quotes.at(-1)?.round).toBe(newRound);
            await expectSpread(request, quotes);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('shows what is new first and goes on with the round, as articles come', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryArticles,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (articles, count, every) => {
          const channel = new Channel();
          let library = libraryOf(articles.slice(0, 1));
          let known = 1;
          for (let day = 0; day < 100; day++) {
            const arrives = day > 0 && day % every === 0 && known < articles.length;
            if (arrives) {
              known += 1;
              library = libraryOf(articles.slice(0, known));
            }
            const unseen = (await quotesOf(library)).filter((id) => !channel.shown.has(id)).length;
            const { quotes, newArticles } = await channel.post(
              await channel.request(library, day, { count }),
              day,
            );
            expect(newArticles.map(({ id }) => id)).toEqual(arrives ? [articles[known - 1]?.article.id] : []);
            const never = quotes.map(({ reasons }) => reasons[0] === 'never-shown');
            expect(never).toEqual(quotes.map((_, at) => at < unseen));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is a function of its request', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticles, fc.nat(400), async (articles, day) => {
        const [one, two] = [libraryOf(articles), libraryOf(articles)];
        const names = async (library: Library) =>
          (await choose(await new Channel().request(library, day))).quotes.map(({ id, reasons }) => ({
            id,
            reasons,
          }));
        expect(await names(one)).toEqual(await names(two));
      }),
      { numRuns: 20 },
    );
  });
});

/** No speaker twice while others remain of what is equally new to the channel. */
async function expectSpread(
  { library, filters, shown }: ChoiceRequest,
  quotes: Choice['quotes'],
): Promise<void> {
  const fitting = await allFitting(library, filters);
  const taken = new Set<string>();
  const spoken = new Set<string>();
  for (const { id, speaker, round } of quotes) {
    const left = fitting.filter((each) => !taken.has(each.id) && (shown.get(each.id)?.round ?? 0) < round);
    const fresh = left.filter((each) => !shown.has(each.id));
    const others = (fresh.length > 0 ? fresh : left).some((each) => !spoken.has(each.speaker));
    if (others) expect(spoken.has(speaker)).toBe(false);
    taken.add(id);
    spoken.add(speaker);
  }
}

describe('choosing', () => {
  const say = (...speakers: number[]) => speakers.map((speaker, at) => ({ speaker, topic: at }));

  it('gives its reasons', async () => {
    const channel = new Channel();
    const old = articleOf(0, null, say(0, 0, 1));
    const library = libraryOf([old]);
    const first = await channel.post(await channel.request(library, 0), 0);
    expect(first.quotes.map(({ reasons }) => reasons)).toEqual([
      ['never-shown'],
      ['never-shown', 'other-speaker'],
      ['never-shown', 'only-speaker'],
    ]);
    const grown = libraryOf([old, articleOf(1, null, say(2))]);
    const second = await channel.post(await channel.request(grown, 1), 1);
    expect(second.newArticles.map(({ title }) => title)).toEqual(['第1篇报道']);
    expect(second.newRound).toBe(2);
    expect(second.quotes.map(({ round }) => round)).toEqual([1, 2, 2]);
    expect(second.quotes[0]?.reasons).toEqual(['never-shown', 'new-article']);
    expect(second.quotes[1]?.reasons).toEqual(['new-round', 'other-speaker', 'other-article']);
    const third = await channel.post(await channel.request(grown, 2, { count: 1 }), 2);
    expect(third.quotes[0]?.reasons[0]).toBe('left-of-round');
    expect(third.newRound).toBeNull();
  });

  it('takes the newest articles first, by the date they give', async () => {
    const library = libraryOf([
      articleOf(0, '2026-10-02', say(0)),
      articleOf(1, '2026年10月20日', say(1)),
      articleOf(2, '2026/10/9', say(2)),
    ]);
    const { quotes } = await choose(await new Channel().request(library, 0));
    expect(quotes.map(({ article }) => article.date)).toEqual(['2026年10月20日', '2026/10/9', '2026-10-02']);
    expect(quotes[0]?.reasons).toEqual(['never-shown', 'newest-article']);
  });

  it('takes what came since the last post before older articles that give no date, however many these are', async () => {
    const channel = new Channel();
    const many = Array.from({ length: 300 }, (_, place) => articleOf(place + 1, null, say(0, 1)));
    await channel.post(await channel.request(libraryOf(many), 0), 0);
    const grown = libraryOf([articleOf(0, null, say(2)), ...many]);
    const { quotes } = await channel.post(await channel.request(grown, 1), 1);
    expect(quotes[0]?.article.title).toBe('第0篇报道');
    expect(quotes[0]?.reasons).toEqual(['never-shown', 'new-article']);
  });

  it('spreads over articles where they are equally new', async () => {
    const library = libraryOf([0, 1, 2].map((place) => articleOf(place, '2026-10-02', say(0, 1, 2, 3))));
    for (let day = 0; day < 20; day++) {
      const { quotes } = await choose(await new Channel().request(library, day));
      expect(new Set(quotes.map(({ article }) => article.id)).size).toBe(3);
      expect(new Set(quotes.map(({ speaker }) => speaker)).size).toBe(3);
    }
  });

  it('finds nothing where nothing fits', async () => {
    const library = libraryOf([articleOf(0, null, say(0, 1))]);
    for (const filters of [
      { about: '量子计算机', speaker: null },
      { about: null, speaker: '张三丰' },
      { about: '食堂', speaker: '张三丰' },
    ]) {
      expect(await choose(await new Channel().request(library, 0, { filters }))).toEqual({
        quotes: [],
        newRound: null,
        newArticles: [],
      });
    }
  });

  it('names quotes so that they are found again', async () => {
    const library = libraryOf([articleOf(0, null, say(0, 1, 2))]);
    const { quotes } = await choose(await new Channel().request(library, 0));
    const [first] = await allPassages(library);
    const named = [...quotes.map(({ id }) => id), 'nothing', `${first?.id}@999`];
    const found = await library.fresh({
      speakers: null,
      articles: null,
      quotes: named,
      except: [],
      most: 10,
    });
    expect(found).toEqual(quotes.map(({ passage, quote }) => ({ passage, quote })));
  });

  it('leaves out what reporters ask', async () => {
    const { article, passages } = articleOf(0, null, say(0, 0, 1));
    const asked = passages.map((passage, at) => ({
      ...passage,
      quotes: passage.quotes.map((quote) => (at === 0 ? { ...quote, isQuestion: true as const } : quote)),
    }));
    const numbers = async (of: typeof passages) =>
      (await allFitting(libraryOf([{ article, passages: of }]), { about: null, speaker: null })).map(
        ({ passage }) => passage.number,
      );
    expect(await numbers(asked)).toEqual((await numbers(passages)).filter((number) => number !== 1));
    expect(await numbers(passages)).toContain(1);
  });

  it('takes a quote that runs over several passages as one, and none without a speaker', async () => {
    const { article, passages } = articleOf(0, null, say(0, 0, 1));
    const going = passages.map((passage, at) => ({
      ...passage,
      quotes: passage.quotes.map((quote) => ({
        ...quote,
        continues: at === 0,
        speaker: at === 2 ? null : quote.speaker,
      })),
    }));
    const library = libraryOf([{ article, passages: going }]);
    expect(
      (await allFitting(library, { about: null, speaker: null })).map(({ passage }) => passage.number),
    ).toEqual([1]);
    // The second topic is named only where the quote goes on.
    expect(
      (await allFitting(library, { about: '交通', speaker: null })).map(({ passage }) => passage.number),
    ).toEqual([1]);
  });
});
