import type { FileProblem } from '../article/problem.ts';
import type { FoundQuote, QuotedArticle, QuotedPassage } from '../quote/quote.ts';
import { answer, type Filters, nearest, type Searchable, type SearchResult } from '../search/answer.ts';
import { foldText } from '../search/fold.ts';
import { type FileOfArticles, withoutCopies } from '../search/index/copies.ts';
import type { ListedArticle } from '../search/index/holdings.ts';
import { type KeptLibrary, openKept } from '../search/index/kept/open.ts';
import { isRefusal } from '../search/index/kept/tables.ts';
import type { Update } from '../search/index/kept/update.ts';
import { holdInMemory } from '../search/index/memory/holdings.ts';
import { indexInMemory } from '../search/index/memory/index.ts';
import type { SearchLexicon } from '../search/lexicon.ts';
import { fieldsOf, searchablePassages } from '../search/rank/searchable.ts';
import { remembered } from '../search/remembered.ts';
import { type FoundSpeakers, makeDirectory, type SpeakerProfile } from '../search/speakers/directory.ts';
import { indexNameCharacters } from '../search/speakers/name-characters.ts';
import { isBy } from '../search/speakers/profiles.ts';
import { topicsOf } from '../search/topics.ts';

export type { SearchResult } from '../search/answer.ts';
export type { ListedArticle } from '../search/index/holdings.ts';
export type { SpeakerProfile } from '../search/speakers/directory.ts';

/** How much one speaker said, of all that was asked about. */
interface SpeakerCount {
  readonly speaker: SpeakerProfile;
  readonly quotes: number;
}

/** All articles that one answer may draw on, with their index. A value: reloading makes a new one. */
export interface Library {
  /** Eight characters that change when the articles do. */
  readonly version: string;
  /** How many passages it holds. */
  readonly size: number;
  readonly articles: readonly ListedArticle[];
  /** Named speakers, most quotes first. */
  readonly speakers: readonly SpeakerProfile[];
  ask(question: string, filters?: Filters): SearchResult;
  /** The passages that come nearest to a question, best first, whether or not they answer it. */
  nearest(question: string, limit: number): readonly QuotedPassage[];
  /** Speakers whose name fits what was typed: in full, in part, in pinyin or initials, in traditional characters, or by post. */
  findSpeakers(typed: string): FoundSpeakers;
  speaker(id: string): SpeakerProfile | undefined;
  /** All quotes of a speaker, in the articles' order. */
  quotesBy(speaker: SpeakerProfile): readonly FoundQuote[];
  /** Who spoke about a topic and how many quotes, most first; who spoke at all where no topic is given. */
  speakersAbout(topic?: string): readonly SpeakerCount[];
  /** Topics that begin with what was typed, then those that hold it, weightiest first; all of them for ''. */
  topics(typed: string, limit: number): readonly string[];
  passage(id: string): QuotedPassage | undefined;
  /** An article's passages in order, by the article's id. */
  passagesOf(article: string): readonly QuotedPassage[];
  /** Every passage in the articles' order, or at most so many, spread evenly over them. */
  passages(most?: number): Iterable<QuotedPassage>;
  /**
   * The text that a file's passages have their ranges in, UTF-16 units, by the file's path; null where that is the file's
   * own, as of every .txt and .md.
   */
  keptText(file: string): string | null;
  /** Lets go of a file. The library must not be asked afterwards. */
  close(): void;
}

/** Hits of remembered answers, some kilobytes each: of some hundred questions, or of a few that find much. */
const HITS_KEPT = 10_000;

/** Read together where all passages are read one after another. */
const PASSAGES_AT_ONCE = 500;

/** More than this is kept in a file: bytes of articles that are read and indexed in a quarter of a second. */
const MOST_READ_ANEW = 250_000;

/** Where a library is kept: in memory, in a file (its folder is made), or as its size asks for. */
export type SearchEngine =
  | { readonly kind: 'memory' }
  | { readonly kind: 'disk' | 'auto'; readonly file: string };

/** A library and what is wrong with files that it should be made of. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly problems: readonly FileProblem[];
  /** Files of kinds that are not read. */
  readonly others: readonly string[];
}

/** Opens the library of a source. Where it must be kept in a file, throws what SQLite or the system says. */
export async function openLibrary(
  update: Update,
  lexicon: SearchLexicon,
  engine: SearchEngine,
): Promise<OpenedLibrary> {
  const { source } = update;
  if (engine.kind === 'memory') return readLibrary(update, lexicon);
  const bytes = source.files.reduce((sum, { size }) => sum + size, 0);
  if (engine.kind === 'auto' && bytes <= MOST_READ_ANEW) return readLibrary(update, lexicon);
  try {
    return await keptLibrary(engine.file, update, lexicon);
  } catch (error) {
    // Where nothing may be written, more memory and a slower start are better than no answers.
    if (engine.kind === 'disk' || !isRefusal(error)) throw error;
    return readLibrary(update, lexicon);
  }
}

async function readLibrary({ source, onReading }: Update, lexicon: SearchLexicon): Promise<OpenedLibrary> {
  onReading(source.files.length);
  const read: FileOfArticles[] = [];
  const texts = new Map<string, string>();
  const problems = [...source.problems];
  for (const { path } of source.files) {
    const { articles, text, problem } = await source.read(path);
    read.push({ path, articles });
    if (text !== undefined) texts.set(path, text);
    if (problem !== undefined) problems.push(problem);
  }
  const once = withoutCopies(read);
  const library = buildLibrary(once.articles, lexicon, (file) => texts.get(file) ?? null);
  return { library, problems: [...problems, ...once.problems], others: source.others };
}

async function keptLibrary(path: string, update: Update, lexicon: SearchLexicon): Promise<OpenedLibrary> {
  const { source } = update;
  const { problems, ...kept } = await openKept(path, update, (holdings) =>
    topicsOf(holdings, lexicon.besideSpeaker),
  );
  return {
    library: libraryOver(kept, lexicon),
    problems: [...source.problems, ...problems],
    others: source.others,
  };
}

/** Makes articles a library in memory. Equal articles in equal order make equal libraries. */
export function buildLibrary(
  quoted: readonly QuotedArticle[],
  lexicon: SearchLexicon,
  keptText: KeptLibrary['keptText'] = () => null,
): Library {
  const holdings = holdInMemory(quoted);
  const places = Array.from({ length: holdings.size }, (_, place) => place);
  const index = indexInMemory(holdings.at(places).map(fieldsOf));
  const topics = () => topicsOf(holdings, lexicon.besideSpeaker);
  return libraryOver({ holdings, index, topics, keptText, close: () => {} }, lexicon);
}

function libraryOver(kept: Omit<KeptLibrary, 'problems'>, lexicon: SearchLexicon): Library {
  const { holdings, index, keptText, close } = kept;
  const { speakers } = holdings;
  const topics = lazily(kept.topics);
  const all: Searchable = {
    holdings,
    passages: searchablePassages(holdings),
    index,
    profilesById: new Map(speakers.map((profile) => [profile.id, profile])),
    directory: makeDirectory(speakers, index.frequency),
    lexicon,
    topics,
    characters: lazily(() => indexNameCharacters(speakers)),
  };
  return {
    version: holdings.version,
    size: holdings.size,
    get articles() {
      return holdings.articles();
    },
    speakers,
    ask: remembered(
      (question: string, filters?: Filters) => answer(all, question, filters),
      ({ hits }) => 1 + hits.length,
      HITS_KEPT,
    ),
    nearest: (question, limit) => nearest(all, question, limit),
    findSpeakers: (typed) => all.directory.find(typed),
    speaker: (id) => all.profilesById.get(id),
    quotesBy: (speaker) =>
      holdings
        .at(holdings.placesBy(speaker))
        .flatMap((passage) =>
          passage.quotes.filter((quote) => isBy(quote, speaker)).map((quote) => ({ passage, quote })),
        ),
    speakersAbout: (topic) => countSpeakers(speakers, topic === undefined ? null : answer(all, topic)),
    topics: (typed, limit) => {
      const folded = foldText(typed.trim());
      const beginning = topics().filter((topic) => topic.folded.startsWith(folded));
      const holding = topics().filter((topic) => topic.folded.includes(folded));
      return [...new Set([...beginning, ...holding])].slice(0, limit).map(({ text }) => text);
    },
    passage: (id) => holdings.at([holdings.placeOf(id) ?? -1])[0],
    passagesOf: (article) => holdings.at(holdings.placesIn(article)),
    *passages(most = holdings.size) {
      const step = Math.max(1, Math.ceil(holdings.size / Math.max(1, most)));
      for (let first = 0; first < holdings.size; first += step * PASSAGES_AT_ONCE) {
        yield* holdings.at(Array.from({ length: PASSAGES_AT_ONCE }, (_, at) => first + at * step));
      }
    },
    keptText,
    close,
  };
}

function countSpeakers(speakers: readonly SpeakerProfile[], result: SearchResult | null): SpeakerCount[] {
  if (result === null) return speakers.map((speaker) => ({ speaker, quotes: speaker.quoteCount }));
  const matched = result.hits.flatMap(({ quotes }) => quotes.filter((quote) => quote.matched));
  return result.speakers
    .map((speaker) => ({ speaker, quotes: matched.filter((quote) => isBy(quote, speaker)).length }))
    .sort((a, b) => b.quotes - a.quotes);
}

/** Made when first asked for: most starts never suggest anything. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
