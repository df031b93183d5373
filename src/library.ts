import { createHash } from 'node:crypto';
import type { Article } from './article/article.ts';
import { identifySpeakers } from './quote/identity.ts';
import type { QuotedPassage } from './quote/quote.ts';
import { answer, type Filters, nearest, type Searchable, type SearchResult } from './search/answer.ts';
import { makeIndex, type SearchEngine } from './search/engine.ts';
import { foldText } from './search/fold.ts';
import type { SearchLexicon } from './search/lexicon.ts';
import type { IndexedArticle } from './search/passage-index.ts';
import { isBy, profilesOf } from './search/profiles.ts';
import { remembered } from './search/remembered.ts';
import { fieldsAt, type SearchablePassages, searchablePassages } from './search/searchable.ts';
import { type FoundSpeakers, makeDirectory, type SpeakerProfile } from './search/speaker-directory.ts';
import { topicsOf } from './search/topics.ts';

export type { SearchResult } from './search/answer.ts';
export type { SpeakerProfile } from './search/speaker-directory.ts';

/** An article with what is said in it, as the quote stage leaves it. */
export interface QuotedArticle {
  readonly article: Article;
  readonly passages: readonly QuotedPassage[];
}

/** How much one speaker said, of all that was asked about. */
interface SpeakerCount {
  readonly speaker: SpeakerProfile;
  readonly quotes: number;
}

/** All articles that one answer may draw on, with their index. A value: reloading makes a new one. */
export interface Library {
  /** Eight characters that change when the articles do. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** In the articles' order. */
  readonly passages: readonly QuotedPassage[];
  /** Named speakers, most quotes first. */
  readonly speakers: readonly SpeakerProfile[];
  ask(question: string, filters?: Filters): SearchResult;
  /** The passages that come nearest to a question, best first, whether or not they answer it. */
  nearest(question: string, limit: number): readonly QuotedPassage[];
  /** Speakers whose name fits what was typed: in full, in part, in pinyin or initials, in traditional characters, or by post. */
  findSpeakers(typed: string): FoundSpeakers;
  /** Who spoke about a topic and how many quotes, most first; who spoke at all where no topic is given. */
  speakersAbout(topic?: string): readonly SpeakerCount[];
  /** Topics that begin with what was typed, then those that hold it, weightiest first; all of them for ''. */
  topics(typed: string, limit: number): readonly string[];
  passage(id: string): QuotedPassage | undefined;
  /** Lets go of an index on disk. The library must not be asked afterwards. */
  close(): void;
}

/** Results of some kilobytes, beside the passages that they point to. */
const ANSWERS_KEPT = 200;

/**
 * Indexes articles for asking. Equal articles in equal order make equal libraries. Without `engine` the index is kept
 * in memory.
 */
export function buildLibrary(
  quoted: readonly QuotedArticle[],
  lexicon: SearchLexicon,
  engine: SearchEngine = { kind: 'memory' },
): Library {
  const passages = identifySpeakers(quoted.flatMap((each) => each.passages));
  const searchable = searchablePassages(passages);
  const keys = quoted.map(keyOf);
  const index = makeIndex(indexedArticles(quoted, keys, searchable), engine);
  const profiles = profilesOf(passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const topics = lazily(() => topicsOf(passages, lexicon.besideSpeaker));
  const all: Searchable = {
    passages: searchable,
    places: new Map(passages.map((passage, place) => [passage, place])),
    index,
    profiles,
    profilesById: new Map(profiles.map((profile) => [profile.id, profile])),
    directory: makeDirectory(profiles),
    lexicon,
    topics,
  };
  return {
    version: versionOf(keys),
    articles: quoted.map(({ article }) => article),
    passages,
    speakers: profiles,
    ask: remembered((question: string, filters?: Filters) => answer(all, question, filters), ANSWERS_KEPT),
    nearest: (question, limit) => nearest(all, question, limit),
    findSpeakers: (typed) => all.directory.find(typed),
    speakersAbout: (topic) => countSpeakers(profiles, topic === undefined ? null : answer(all, topic)),
    topics: (typed, limit) => {
      const folded = foldText(typed.trim());
      const beginning = topics().filter((topic) => topic.folded.startsWith(folded));
      const holding = topics().filter((topic) => topic.folded.includes(folded));
      return [...new Set([...beginning, ...holding])].slice(0, limit).map(({ text }) => text);
    },
    passage: (id) => byId.get(id),
    close: () => index.close(),
  };
}

function countSpeakers(profiles: readonly SpeakerProfile[], result: SearchResult | null): SpeakerCount[] {
  if (result === null) return profiles.map((speaker) => ({ speaker, quotes: speaker.quotes.length }));
  const matched = result.hits.flatMap(({ quotes }) => quotes.filter((quote) => quote.matched));
  return result.speakers
    .map((speaker) => ({ speaker, quotes: matched.filter((quote) => isBy(quote, speaker)).length }))
    .sort((a, b) => b.quotes - a.quotes);
}

/** Changes when an article does, or what is found to be said in it. */
function keyOf({ article, passages }: QuotedArticle): string {
  const hash = createHash('sha256').update(JSON.stringify(article));
  for (const { quotes } of passages) {
    for (const { speaker } of quotes) hash.update(`\n${speaker?.name} ${speaker?.title}`);
  }
  return hash.digest('base64url');
}

function versionOf(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 8);
}

function indexedArticles(
  quoted: readonly QuotedArticle[],
  keys: readonly string[],
  passages: SearchablePassages,
): IndexedArticle[] {
  let place = 0;
  return quoted.map((each, at) => {
    const first = place;
    place += each.passages.length;
    return {
      key: keys[at] ?? '',
      passages: each.passages.map((_, offset) => () => fieldsAt(passages, first + offset)),
    };
  });
}

/** Made when first asked for: most starts never suggest anything. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
