import { foldText } from '../search/fold.ts';
import { offsetOf, zoneKnown } from './clock.ts';
import { ZONES_BY_PLACE } from './places.ts';

/** A proposal for a half-typed zone: what is shown, and what is filled in. */
export interface ZoneProposal {
  readonly label: string;
  readonly value: string;
}

/** The zone that was typed: IANA in any case, a place (上海, Beijing), an offset (UTC+8, +05:30); null where none is. */
export function readZone(typed: string): string | null {
  const wanted = compact(typed);
  if (wanted === '') return null;
  return readOffset(wanted) ?? PLACES.get(wanted) ?? readIana(typed.trim().replace(/\s+/g, '_'));
}

/** Zones that begin with or hold what was typed, at most `limit`; the most usual ones for ''. `now` is UTC, ms. */
export function proposeZones(typed: string, now: number, limit: number): ZoneProposal[] {
  const wanted = compact(typed);
  const offset = readOffset(wanted);
  const named = ALL_NAMES.filter(({ folded }) => folded.includes(wanted));
  const starting = named.filter(({ folded }) => folded.startsWith(wanted));
  const ordered = [...(offset === null ? [] : [offset]), ...[...starting, ...named].map(({ zone }) => zone)];
  const proposed = [...new Set(ordered)].slice(0, limit);
  return proposed.map((zone) => ({ label: labelOf(zone, now), value: zone }));
}

/** Offsets in use on Earth, minutes. */
const FARTHEST = { west: -12 * 60, east: 14 * 60 } as const;

/** The first name of each zone that has one in Chinese. */
const CHINESE = new Map(ZONES_BY_PLACE.map(([zone, name]) => [zone, name]));

const PLACES = new Map(
  ZONES_BY_PLACE.flatMap(([zone, ...names]) => names.map((name) => [compact(name), zone])),
);

/** The places of the table first, then every zone that the runtime knows, by region and city. */
const ALL_NAMES: readonly { readonly folded: string; readonly zone: string }[] = [
  ...Array.from(PLACES, ([folded, zone]) => ({ folded, zone })),
  { folded: 'utc', zone: 'UTC' },
  ...Intl.supportedValuesOf('timeZone').flatMap((zone) => [
    { folded: compact(zone.split('/').at(-1) ?? zone), zone },
    { folded: compact(zone), zone },
  ]),
];

/** Folds width, case and traditional characters, and leaves out what people write between words. */
function compact(typed: string): string {
  return foldText(typed).replace(/[\s_]/g, '').replace(/[−–]/g, '-');
}

/** `utc+8`, `gmt+08:00`, `+0530`; `utc` itself is an offset of none. */
function readOffset(wanted: string): string | null {
  if (wanted === 'utc' || wanted === 'gmt' || wanted === 'z') return 'UTC';
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(wanted) ?? [];
  if (sign === undefined) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  if (offset === 0) return 'UTC';
  return offset < FARTHEST.west || offset > FARTHEST.east ? null : nameOffset(offset);
}

function nameOffset(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** As the runtime writes it; names that only link to a zone are taken too. */
function readIana(typed: string): string | null {
  if (!/^[A-Za-z]/.test(typed) || !zoneKnown(typed)) return null;
  return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
}

/** `上海 Asia/Shanghai · UTC+08:00` */
function labelOf(zone: string, now: number): string {
  const offset = offsetOf(zone, now);
  const name = CHINESE.has(zone) ? `${CHINESE.get(zone)} ${zone}` : zone;
  return offset === 0 || zone.startsWith('UTC') ? name : `${name} · ${nameOffset(offset)}`;
}
