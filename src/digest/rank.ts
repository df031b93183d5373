import { createHash } from 'node:crypto';
import type { Candidate } from './candidates.ts';

/** What ranking knows of the whole post. */
export interface Ranking {
  /** The post's date. */
  readonly date: string;
  /** The day of each article, by its id. */
  readonly newest: ReadonlyMap<string, number>;
  /** Who spoke in the channel's last post. */
  readonly lately: ReadonlySet<string>;
}

/** What is to choose from, never empty, and what was chosen before for the same post. */
export interface PickState {
  readonly pool: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

/** The quote that the post needs next. */
export function rankFor(ranking: Ranking, { pool, chosen }: PickState): Candidate {
  const speakers = new Set(chosen.map(({ speaker }) => speaker));
  const remaining = new Map<string, number>();
  for (const { speaker } of pool) remaining.set(speaker, (remaining.get(speaker) ?? 0) + 1);

  /** Each step narrows to the lowest; steps that cost more come when few are left. */
  const steps: ((quote: Candidate) => number | string)[] = [
    ({ speaker }) => (speakers.has(speaker) ? 1 : 0),
    ({ article }) => -(ranking.newest.get(article.id) ?? 0),
    ({ speaker }) => (ranking.lately.has(speaker) ? 1 : 0),
    (quote) => chosen.filter(({ article }) => article.id === quote.article.id).length,
    (quote) => chosen.filter(({ topics }) => topics.some((topic) => quote.topics.includes(topic))).length,
    // Who has most left speaks now, so that no post at the end of a round is theirs alone.
    ({ speaker }) => -(remaining.get(speaker) ?? 0),
    ({ quote }) => (quote.confidence === 'sure' && isReadable(quote.text) ? 0 : 1),
    // Chance, but the same chance for the same day.
    ({ id }) => createHash('sha256').update(`${ranking.date} ${id}`).digest('hex'),
  ];
  const [best] = steps.reduce(lowest, pool);
  if (best === undefined) throw new Error('nothing to choose from');
  return best;
}

/** UTF-16 units of a quote that says something by itself and is read at a glance. */
const READABLE = { shortest: 12, longest: 240 } as const;

function isReadable({ length }: string): boolean {
  return length >= READABLE.shortest && length <= READABLE.longest;
}

function lowest(
  pool: readonly Candidate[],
  step: (quote: Candidate) => number | string,
): readonly Candidate[] {
  if (pool.length < 2) return pool;
  let least: number | string | undefined;
  let kept: Candidate[] = [];
  for (const quote of pool) {
    const rank = step(quote);
    if (least === undefined || rank < least) {
      least = rank;
      kept = [];
    }
    if (rank === least) kept.push(quote);
  }
  return kept;
}
