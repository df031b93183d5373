import { slicedFrom } from '../../listed.ts';
import { nameKeys } from '../../speakers/name-keys.ts';
import { type Spellings, spell } from '../../speakers/pinyin.ts';
import type { SpeakerProfile } from '../../speakers/profile.ts';
import type { Holder, SpeakerIndex } from '../../speakers/speaker-index.ts';

/** The speakers of a small library; `profiles` by their rank. */
export function speakersInMemory(profiles: readonly SpeakerProfile[]): SpeakerIndex {
  const keys = profiles.map(nameKeys);
  const byId = new Map(profiles.map(({ id }, rank) => [id, rank]));
  const byName = new Map<string, number[]>();
  const bySlip = new Map<string, number[]>();
  const byHead = new Map<string, Holder[]>();
  for (const [rank, { name, offices, slips }] of keys.entries()) {
    add(byName, name, rank);
    for (const { head, before } of offices) add(byHead, head, { rank, before });
    for (const slip of slips) add(bySlip, slip, rank);
  }
  let spelt: Spellings[] | undefined;
  // The dictionary costs 30 ms, which only those who type letters or a wrong name should pay.
  const spellings = () => {
    spelt ??= keys.map(({ name }) => spell(name));
    return spelt;
  };
  const ranksWhere = (fits: (rank: number) => boolean) => [...profiles.keys()].filter(fits);
  const found = <T>(map: ReadonlyMap<string, readonly T[]>, wanted: readonly string[]) =>
    new Map(
      wanted.flatMap((key) => {
        const value = map.get(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );

  return {
    size: profiles.length,
    at: (ranks) => ranks.flatMap((rank) => profiles[rank] ?? []),
    listed: (kind, slice) =>
      slicedFrom(kind === null ? profiles : profiles.filter((each) => each.kind === kind), slice),
    ofIds: (ids) => ascending(ids.flatMap((id) => byId.get(id) ?? [])),
    named: (names) => found(byName, names),
    nameLengths: lengthsOf(byName.keys()),
    withPart: (part) => ranksWhere((rank) => keys[rank]?.name.includes(part) === true),
    spelt: (letters, how) => {
      const all = spellings();
      const fits = (spelling: string) =>
        how === 'whole' ? spelling === letters : spelling.startsWith(letters);
      return ranksWhere((rank) => [...(all[rank]?.full ?? []), ...(all[rank]?.initials ?? [])].some(fits));
    },
    titled: (part) => ranksWhere((rank) => keys[rank]?.titles.some((title) => title.includes(part)) === true),
    holders: (heads) => found(byHead, heads),
    headLengths: lengthsOf(byHead.keys()),
    slipped: (wanted) => {
      const ranks = ascending(wanted.flatMap((key) => bySlip.get(key) ?? []));
      return [...new Set(ranks.flatMap((rank) => profiles[rank]?.name ?? []))];
    },
    longestSlipped: Array.from(bySlip.keys(), (key) => [...key].length).reduce((a, b) => Math.max(a, b), 0),
    spellings: () => spellings().map(({ full }, rank) => ({ rank, name: keys[rank]?.name ?? '', full })),
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function ascending(ranks: readonly number[]): number[] {
  return [...new Set(ranks)].sort((a, b) => a - b);
}

function lengthsOf(keys: Iterable<string>): number[] {
  return [...new Set(Array.from(keys, (key) => key.length))].sort((a, b) => b - a);
}
