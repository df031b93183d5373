import type { Range } from '../../article/article.ts';
import { turnKey, turnKind } from '../../article/turn-kinds.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { LabelNames } from './label-names.ts';

/**
 * Who a label is by its own words. `ask`, `host` and `answer` name nobody; `surname` is a family name alone or before
 * an office (程, 程老师); `unknown` may be no speaker at all.
 */
type LabelKind =
  | 'ask'
  | 'host'
  | 'answer'
  | 'outlet'
  | 'person'
  | 'office'
  | 'group'
  | 'organization'
  | 'surname'
  | 'info'
  | 'unknown';

/** What a label says by itself. Ranges are UTF-16 units of the label. */
export interface Label {
  readonly kind: LabelKind;
  /** Two where the office stands between family name and given name: 林委员小华. */
  readonly name: readonly Range[];
  readonly title: Range | null;
}

/**
 * Reads a label (simplified): 水务局局长程大海 → the office and the name. `known` are names met elsewhere, `names` what in
 * the label reads as one.
 */
export function readLabel(
  label: string,
  lexicon: QuoteLexicon,
  known: ReadonlySet<string>,
  names: LabelNames = new LabelNames(label, lexicon),
): Label {
  const whole: Range = [0, label.length];
  const kind = turnKind(turnKey(label));
  if (kind === 'ask' || kind === 'host') return withName(label, kind, names, known, lexicon);
  if (kind === 'answer' || kind === 'info') return { kind, name: [], title: null };
  if (known.has(label)) return { kind: 'person', name: [whole], title: null };
  if (kind === 'outlet') return { kind, name: [whole], title: null };
  if (lexicon.turnLabels.host.at(label, 0) !== undefined)
    return withName(label, 'host', names, known, lexicon);
  if (kind === 'role') return { kind: 'office', name: [], title: whole };
  return (
    nameOnly(label, names, lexicon) ??
    nameBeforePost(label, names, lexicon, known) ??
    nameAroundPost(label, lexicon) ??
    nameBehindPost(label, names, lexicon, known) ??
    officeOnly(label, lexicon) ?? { kind: 'unknown', name: [], title: null }
  );
}

/** 程大海答：…, the verb of whoever answers stands before the colon. */
function withoutVerb(label: string, { turnLabels }: QuoteLexicon): string {
  const verb = turnLabels.verb.endingAt(label, label.length)?.length ?? 0;
  return label.slice(0, label.length - verb);
}

/** 晨星社记者, 主持人王小明: who asks may be named as well. */
function withName(
  label: string,
  kind: 'ask' | 'host',
  names: LabelNames,
  known: ReadonlySet<string>,
  { reporters, turnLabels }: QuoteLexicon,
): Label {
  let asker = label.length;
  while (asker > 0 && reporters.label.endingAt(label, asker) === undefined) asker--;
  const office = Math.max(asker, turnLabels.host.at(label, 0)?.length ?? 0);
  const name = office > 0 ? label.slice(office).trim() : '';
  if (name !== '' && (known.has(name) || names.isName(label.length - name.length, label.length))) {
    return { kind, name: [[label.length - name.length, label.length]], title: [0, office] };
  }
  // 问 is nobody's office.
  const isOffice = kind === 'host' || asker > 0 || /[”」]$/u.test(label);
  return { kind, name: [], title: isOffice ? [0, label.length] : null };
}

function nameOnly(label: string, names: LabelNames, lexicon: QuoteLexicon): Label | null {
  if (names.isName(0, label.length) || isFamiliar(label, lexicon))
    return { kind: 'person', name: [[0, label.length]], title: null };
  const answering = withoutVerb(label, lexicon);
  if (answering !== label && names.isName(0, answering.length))
    return { kind: 'person', name: [[0, answering.length]], title: null };
  return lexicon.surnames.has(label) ? { kind: 'surname', name: [[0, label.length]], title: null } : null;
}

/** 小林, 阿强. */
function isFamiliar(label: string, { namePrefixes }: QuoteLexicon): boolean {
  const prefix = namePrefixes.at(label, 0)?.length ?? 0;
  return prefix > 0 && /^\p{Script=Han}$/u.test(label.slice(prefix));
}

/** 陈大波议员, 程老师. */
function nameBeforePost(
  label: string,
  names: LabelNames,
  lexicon: QuoteLexicon,
  known: ReadonlySet<string>,
): Label | null {
  const offices = [lexicon.titles, lexicon.nameSuffixes].map((terms) => terms.endingAt(label, label.length));
  for (const office of offices) {
    if (office === undefined || office.length === label.length) continue;
    const name = label.slice(0, -office.length).trimEnd();
    const title: Range = [label.length - office.length, label.length];
    if (known.has(name) || names.isName(0, name.length))
      return { kind: 'person', name: [[0, name.length]], title };
    if (lexicon.surnames.has(name)) return { kind: 'surname', name: [[0, name.length]], title };
  }
  return null;
}

/** 林委员小华, 环保局罗局长素芬. */
function nameAroundPost(label: string, lexicon: QuoteLexicon): Label | null {
  if ([lexicon.titles, lexicon.groups].some((terms) => terms.endingAt(label, label.length) !== undefined))
    return null;
  for (let from = 0; from < label.length - 3; from++) {
    // Behind the name of a body, to which the office belongs.
    if (from > 0 && lexicon.organizations.endingAt(label, from) === undefined) continue;
    const person = familyAroundPost(label, from, lexicon);
    if (person !== null) return person;
  }
  return null;
}

function familyAroundPost(label: string, from: number, lexicon: QuoteLexicon): Label | null {
  for (const length of [2, 1]) {
    const family = from + length;
    if (!lexicon.surnames.has(label.slice(from, family))) continue;
    const office =
      lexicon.titles.at(label, family)?.length ?? lexicon.nameSuffixes.at(label, family)?.length ?? 0;
    const given = label.length - family - office;
    if (office > 1 && (given === 1 || given === 2))
      return {
        kind: 'person',
        name: [
          [from, family],
          [family + office, label.length],
        ],
        title: [family, family + office],
      };
  }
  return null;
}

/** 云州市水务局局长程大海, 村民 程大海. */
function nameBehindPost(
  label: string,
  names: LabelNames,
  lexicon: QuoteLexicon,
  known: ReadonlySet<string>,
): Label | null {
  for (let at = label.length - 2; at > 0; at--) {
    const name = label.slice(at).trimStart();
    const end = label.slice(0, at).trimEnd().length;
    const office =
      lexicon.titles.endingAt(label, end) ??
      lexicon.groups.endingAt(label, end) ??
      lexicon.organizations.endingAt(label, end) ??
      (end > 1 && tellsOfPeople(label[end - 1] ?? '', lexicon) ? label[end - 1] : undefined);
    if (office === undefined || (!known.has(name) && !names.isName(label.length - name.length, label.length)))
      continue;
    if (lexicon.titles.endingAt(label, label.length) !== undefined && name.length > 3) continue;
    return { kind: 'person', name: [[label.length - name.length, label.length]], title: [0, end] };
  }
  return null;
}

/** 护林员, 被告人: what ends so may stand before a name though no list has it. */
function tellsOfPeople(last: string, { vocabulary }: QuoteLexicon): boolean {
  return vocabulary.endsAs(last, 'trade') || vocabulary.endsAs(last, 'people');
}

function officeOnly(label: string, lexicon: QuoteLexicon): Label | null {
  const whole: Range = [0, label.length];
  const end = label.length;
  const group = lexicon.groups.endingAt(label, end)?.length ?? 0;
  const title = lexicon.titles.endingAt(label, end)?.length ?? 0;
  if (group > title || lexicon.vocabulary.endsAs(label.at(-1) ?? '', 'plural'))
    return { kind: 'group', name: [whole], title: null };
  if (title > 0) return { kind: 'office', name: [], title: whole };
  const bureau = lexicon.organizations.endingAt(label, end)?.length ?? 0;
  if (bureau > 0 || lexicon.places.has(label)) return { kind: 'organization', name: [whole], title: null };
  return null;
}
