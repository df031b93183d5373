import { acceptedSpans, isSpeakerRight, type Matching, namesOf, nearestOf } from './match.ts';

/** How far one stage came: `right` of `all` that it had to do. */
interface Stage {
  readonly right: number;
  readonly all: number;
}

/** Each stage by itself: a later one answers only for what the earlier gave it. */
export interface Stages {
  /** Statements that some given quote touches: the cue was seen, wherever the words end. */
  readonly detected: Stage;
  /** Statements by name whose name is given anywhere in the item. */
  readonly named: Stage;
  /** Of the detected with the right name and a labelled title: the title is right to the character. */
  readonly office: Stage;
  /** Of the detected: the words are right to the character. */
  readonly extent: Stage;
  /** Of those right to the character: the speaker is right. */
  readonly speaker: Stage;
}

/** Over this share of their union a quote was at least prompted by the statement. */
const DETECTED = 0.3;

export const STAGES = [
  'detected',
  'named',
  'office',
  'extent',
  'speaker',
] as const satisfies (keyof Stages)[];

/** One statement through all stages; what a stage was not asked counts nowhere. */
export interface Staged {
  readonly kind: string;
  readonly subject: string;
  readonly stages: Stages;
}

/** Takes each statement of an item through the stages. */
export function stagesOf({ item, given }: Matching): Staged[] {
  const names = new Set(given.map(({ quote }) => quote.speaker?.name ?? null));
  return item.statements.map((statement) => {
    const { kind, subject_form: subject, speaker, title } = statement;
    const spans = acceptedSpans(item.text, statement);
    const { nearest, share } = nearestOf(given, spans);
    const seen = nearest !== null && share >= DETECTED ? nearest : null;
    const exact = seen !== null && spans.some(({ start, end }) => seen.start === start && seen.end === end);
    const isNameRight = seen !== null && speaker !== null && namesOf(statement).includes(nameOf(seen));
    return {
      kind,
      subject,
      stages: {
        detected: stage(true, seen !== null),
        named: stage(
          speaker !== null,
          namesOf(statement).some((name) => name !== null && names.has(name)),
        ),
        office: stage(isNameRight && title !== null, seen?.quote.speaker?.title === title),
        extent: stage(seen !== null, exact),
        speaker: stage(exact, seen !== null && isSpeakerRight(seen, statement)),
      },
    };
  });
}

/** Given quotes that touch no statement: the other side of `detected`. */
export function groundless({ item, given }: Matching): number {
  const spans = item.statements.flatMap((statement) => acceptedSpans(item.text, statement));
  return given.filter((one) => nearestOf([one], spans).share < DETECTED).length;
}

/** Names given in the item that no statement of it has: the other side of `named`. */
export function strangers({ item, given }: Matching): readonly string[] {
  const labelled = new Set(item.statements.flatMap(namesOf));
  const names = new Set(given.flatMap(({ quote }) => quote.speaker?.name ?? []));
  const titles = item.statements.flatMap(({ title }) => title ?? []);
  const isTitle = (name: string) => titles.some((title) => title.includes(name) || name.includes(title));
  return [...names].filter((name) => !labelled.has(name) && !isTitle(name));
}

/** The sum over statements. */
export function addStages(all: readonly Stages[]): Stages {
  const sum = (key: keyof Stages): Stage => ({
    right: all.reduce((right, stages) => right + stages[key].right, 0),
    all: all.reduce((count, stages) => count + stages[key].all, 0),
  });
  return {
    detected: sum('detected'),
    named: sum('named'),
    office: sum('office'),
    extent: sum('extent'),
    speaker: sum('speaker'),
  };
}

function nameOf({ quote }: Matching['given'][number]): string | null {
  return quote.speaker?.name ?? null;
}

function stage(isAsked: boolean, isRight: boolean): Stage {
  return { right: Number(isAsked && isRight), all: Number(isAsked) };
}
