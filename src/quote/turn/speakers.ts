import type { Article } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import { Cast, nameOf } from './cast.ts';
import type { Label } from './label.ts';
import type { Opening } from './openings.ts';
import { type Text, textOf } from './text.ts';

/** Whose a turn is, and by what it was found. */
export interface TurnSpeaker {
  readonly speaker: Speaker | null;
  readonly rule: string;
  readonly confidence: 'sure' | 'likely';
  readonly isQuestion: boolean;
}

/** Who the labels of one transcript mean. */
export class Speakers {
  readonly #lexicon: QuoteLexicon;
  readonly #cast: Cast;
  /** By the crosshead where it matters, then by label and brackets. */
  readonly #answered = new Map<string | null, Map<string, TurnSpeaker>>();
  #asking: ReadonlySet<string> = new Set();

  /** `firstTurn` is the passage of the first line that may open a turn. */
  constructor(article: Article, passages: readonly Text[], firstTurn: number, lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
    this.#cast = new Cast(article, passages, firstTurn, lexicon);
  }

  /** Whether the legend gives the label. */
  isDeclared(key: string): boolean {
    return this.#cast.isDeclared(key);
  }

  /** What a label says by itself, its short form spelt out. */
  read(opening: Opening, text: Text): Label {
    return this.#cast.read(this.#cast.spelt(opening, text));
  }

  /** Takes in who speaks under which labels, before the first turn is asked for. */
  note(openings: readonly { opening: Opening; text: Text }[], asking: ReadonlySet<string>): void {
    this.#asking = asking;
    for (const { opening, text } of openings) {
      const label = this.#cast.spelt(opening, text);
      const read = this.#cast.read(label);
      if (read.kind === 'person' && !asking.has(opening.key)) this.#cast.add(label, read);
    }
  }

  /** Whose turn an opening begins. */
  of(opening: Opening, text: Text, section: string | null): TurnSpeaker {
    const aside = opening.aside === null ? '' : text.source.slice(...opening.aside);
    // What 答 means may change with the crosshead.
    const place = opening.kind === 'answer' ? section : null;
    const answered = this.#answered.get(place) ?? new Map<string, TurnSpeaker>();
    this.#answered.set(place, answered);
    const key = `${opening.key}\n${aside}`;
    const known = answered.get(key);
    if (known !== undefined) return known;
    const found = this.#find(opening, text, aside, section);
    answered.set(key, found);
    return found;
  }

  #find(opening: Opening, text: Text, aside: string, section: string | null): TurnSpeaker {
    const label = this.#cast.spelt(opening, text);
    if (label.simple === '')
      return { speaker: null, rule: 'turn-question', confidence: 'sure', isQuestion: true };
    const declared = this.#cast.isDeclared(opening.key);
    const read = this.#cast.read(label);
    const sure = { confidence: 'sure', isQuestion: false } as const;
    const title = read.title === null ? null : label.source.slice(...read.title);
    const name = nameOf(label, read);
    if (
      read.kind === 'ask' ||
      read.kind === 'host' ||
      this.#asking.has(opening.key) ||
      read.kind === 'outlet'
    ) {
      const isOutlet = read.kind === 'outlet' || read.kind === 'organization' || read.kind === 'unknown';
      const speaker: Speaker | null = isOutlet
        ? { name: label.source, title: null, kind: 'organization' }
        : name.source === '' && title === null
          ? null
          : { name: name.source === '' ? null : name.source, title, kind: 'person' };
      return {
        speaker,
        rule: read.kind === 'host' ? 'turn-host' : 'turn-question',
        confidence: 'sure',
        isQuestion: true,
      };
    }
    switch (read.kind) {
      case 'answer':
        return { ...this.#cast.answerer(section), rule: 'turn-answer', isQuestion: false };
      case 'surname': {
        const person = this.#cast.byFamily(name.simple, title);
        const rule = 'turn-surname';
        if (person !== null)
          return {
            speaker: this.#cast.speaker(person.name, person.title ?? title),
            rule,
            isQuestion: false,
            confidence: person.from === 'lede' ? 'likely' : 'sure',
          };
        // 程老师 is said as it is written; 程 alone is nobody.
        const office: Speaker | null =
          title === null ? null : { name: null, title: label.source, kind: 'person' };
        return { speaker: office, rule, ...sure };
      }
      case 'office': {
        const person = this.#cast.byOffice(label.simple);
        const speaker: Speaker =
          person === null
            ? { name: null, title: label.source, kind: 'person' }
            : { name: person.name.source, title: label.source, kind: 'person' };
        return { speaker, rule: 'turn-office', ...sure };
      }
      case 'group':
      case 'organization':
        return { speaker: { name: label.source, title: null, kind: read.kind }, rule: 'turn-body', ...sure };
      case 'person': {
        const own = title ?? titleIn(aside, this.#lexicon);
        return {
          speaker: this.#cast.speaker(name, own),
          rule: declared ? 'turn-legend' : 'turn-name',
          ...sure,
        };
      }
      default: {
        const isLong = label.simple.length > 1;
        const speaker: Speaker = isLong
          ? { name: label.source, title: null, kind: 'person' }
          : { name: null, title: label.source, kind: 'person' };
        return { speaker, rule: 'turn-label', confidence: 'likely', isQuestion: false };
      }
    }
  }
}

/** （水务局局长）: what stands in brackets behind a label may be the office. */
function titleIn(aside: string, lexicon: QuoteLexicon): string | null {
  const { simple } = textOf(aside);
  return lexicon.titles.endingAt(simple, simple.length) === undefined ? null : aside;
}
