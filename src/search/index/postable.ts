import type { FoundQuote, Quote, QuotedPassage } from '../../quote/quote.ts';
import { quoteId, quotePlace } from '../../quote/quote-id.ts';
import type { FreshWish } from './engine.ts';
import type { Holdings } from './holdings.ts';

/** Passages looked at together where quotes go on from the one before. */
const FURTHEST_BACK = 200;

/** How many quotes of an article may be posted. */
export function countPostable(passages: readonly QuotedPassage[]): number {
  return runsIn(passages).filter(({ beginning }) => isPostable(beginning.quote)).length;
}

/** The newest quotes that may be posted, as {@link FreshWish} says. */
export function freshQuotes(wish: FreshWish, holdings: Holdings): FoundQuote[] {
  const except = new Set(wish.except);
  const isFresh = ({ passage, quote }: FoundQuote) =>
    isPostable(quote) && !except.has(quoteId(passage, quote));
  if (wish.quotes !== null) return beginningsOf(wish.quotes, holdings).filter(isFresh).slice(0, wish.most);
  const fitting = (places: readonly number[]) =>
    runsIn(holdings.at(places))
      .filter(isWanted(wish))
      .map(({ beginning }) => beginning)
      .filter(isFresh);
  if (wish.articles !== null) {
    return wish.articles.flatMap((id) => fitting(holdings.placesIn(id))).slice(0, wish.most);
  }
  // What has a date and what has none cannot be told apart by age here: as many of each as are wanted.
  return [true, false].flatMap((dated) => {
    const found: FoundQuote[] = [];
    for (const places of holdings.newest(dated, wish.speakers)) {
      if (found.length >= wish.most) break;
      found.push(...fitting(places));
    }
    return found.slice(0, wish.most);
  });
}

/** What somebody said in one go, over one passage or several: its first quote, and who speaks in all of them. */
interface Run {
  readonly beginning: FoundQuote;
  readonly speakers: Set<string>;
}

/** The runs of an article, from its passages in their order. */
function runsIn(passages: readonly QuotedPassage[]): Run[] {
  const runs: Run[] = [];
  let goesOn = false;
  for (const passage of passages) {
    for (const [at, quote] of passage.quotes.entries()) {
      const last = runs.at(-1);
      const run =
        goesOn && at === 0 && last !== undefined
          ? last
          : { beginning: { passage, quote }, speakers: new Set<string>() };
      if (run !== last) runs.push(run);
      if (quote.speaker?.id !== undefined) run.speakers.add(quote.speaker.id);
    }
    goesOn = passage.quotes.at(-1)?.continues === true;
  }
  return runs;
}

function isWanted({ speakers }: FreshWish): (run: Run) => boolean {
  return (run) => speakers === null || speakers.some((id) => run.speakers.has(id));
}

/** Somebody says it, and no reporter. */
function isPostable({ speaker, isQuestion }: Quote): boolean {
  return speaker !== null && isQuestion !== true;
}

/** Of these quotes, by id, the beginnings of what they are parts of, each once, in the order given. */
function beginningsOf(ids: readonly string[], holdings: Holdings): FoundQuote[] {
  const found = new Map<string, FoundQuote>();
  for (const id of ids) {
    const { passage: passageId, start } = quotePlace(id);
    const place = holdings.placeOf(passageId);
    if (place === undefined) continue;
    const beginning = beginningAt(place, start, holdings);
    if (beginning !== undefined) found.set(quoteId(beginning.passage, beginning.quote), beginning);
  }
  return [...found.values()];
}

function beginningAt(place: number, start: number, holdings: Holdings): FoundQuote | undefined {
  const [own] = holdings.at([place]);
  const quote = own?.quotes.find((each) => each.start === start);
  if (own === undefined || quote === undefined) return undefined;
  let beginning: FoundQuote = { passage: own, quote };
  for (let back = 1; back <= FURTHEST_BACK && beginning.quote === beginning.passage.quotes[0]; back++) {
    const [before] = holdings.at([place - back]);
    const last = before?.quotes.at(-1);
    if (before?.article.id !== own.article.id || last?.continues !== true) break;
    beginning = { passage: before, quote: last };
  }
  return beginning;
}
