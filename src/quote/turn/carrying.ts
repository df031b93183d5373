import type { Article } from '../../article/article.ts';
import { readDateline } from '../../article/byline.ts';
import type { TurnForm } from '../../article/turn-label.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { openingAt } from './openings.ts';
import type { TurnSpeaker } from './speakers.ts';
import { type Text, textOf } from './text.ts';
import { asks, speaksOfSelf, talks } from './voice.ts';
import { isRemark } from './words.ts';

/** What a passage that opens no turn is: the turn's words, something between them (a crosshead), or no longer its own. */
type Carried = 'words' | 'between' | 'ends';

const LIMITS = {
  /** Longest crosshead, in UTF-16 units. */
  crosshead: 35,
  /** Blanks between names that make a list. */
  list: 8,
  /** Passages that a question may run on over. */
  question: 2,
  /** Passages that the last turn may run on over though no turn before it did. */
  last: 3,
  /** Longest reporting verb, in UTF-16 units. */
  cue: 5,
} as const;

const STOP = /[。！？!?；;…：:]/;
/** The least probability of a name that makes a sentence a report. */
const NAMED = 0.8;

/** Carries a speaker over the paragraphs of one turn, one article long. */
export class Carrying {
  readonly #article: Article;
  readonly #texts: readonly Text[];
  readonly #lexicon: QuoteLexicon;
  #names: readonly string[] = [];
  #isQuestion = false;
  /** Only the label stood on its line: the words must follow. */
  #wordsBelow = false;
  #isLast = false;
  #isSpeech = false;
  #carried = 0;
  /** A crosshead stood since the last turn began. */
  #isParted = false;
  /** The most passages that any turn ran on over so far. */
  #most = 0;

  constructor(article: Article, texts: readonly Text[], lexicon: QuoteLexicon) {
    this.#article = article;
    this.#texts = texts;
    this.#lexicon = lexicon;
  }

  /** A turn begins; `isLast` where no other follows, `form` how it was opened. */
  begin(who: TurnSpeaker, isLast: boolean, form?: TurnForm): void {
    const { speaker, isQuestion, rule } = who;
    this.#wordsBelow = form === 'alone';
    const names = [speaker?.name, speaker?.fullName].filter((name) => name != null && name.length > 1);
    this.#names = names.map((name) => textOf(name ?? '').simple);
    this.#isQuestion = isQuestion && rule !== 'turn-host';
    this.#isLast = isLast;
    this.#isSpeech = rule === 'speech';
    this.#most = Math.max(this.#most, this.#carried);
    this.#carried = 0;
    this.#isParted = false;
  }

  /** What the next passage is to the turn. */
  over(passage: number): Carried {
    const text = this.#texts[passage]?.simple ?? '';
    const bare = text.trim();
    if (this.#wordsBelow && /[\p{L}\p{N}]/u.test(bare) && !isRemark(bare)) {
      this.#wordsBelow = false;
      return 'words';
    }
    if (this.#endsAt(bare, passage)) return 'ends';
    if (isRemark(bare) || !/[\p{L}\p{N}]/u.test(bare)) return 'between';
    if (this.#isLast && !this.#isSpeech && this.#opensAnother(bare, passage)) return 'ends';
    if (!STOP.test(bare)) {
      if (bare.length <= LIMITS.crosshead) return 'between';
      if (this.#isLast && !/[，,]/.test(bare)) return 'ends';
    }
    if (this.#isNarration(bare)) return 'ends';
    this.#carried++;
    return this.#isBeyond(bare) ? 'ends' : 'words';
  }

  /** Behind the last turn: a headline's first line, a list's, or a report under a new crosshead. */
  #opensAnother(text: string, passage: number): boolean {
    if (readDateline(text) !== null || /(?:——|──)$/u.test(text)) return true;
    if (isList(text)) return true;
    if (talks(text, this.#lexicon)) return false;
    this.#isParted ||= this.#isNewSection(passage);
    return this.#isParted || (/[：:]$/u.test(text) && text.length <= LIMITS.crosshead);
  }

  #isNewSection(passage: number): boolean {
    const section = this.#article.passages[passage]?.section ?? null;
    const before = this.#article.passages[passage - 1]?.section ?? null;
    return passage > 0 && section !== before && section !== null;
  }

  #endsAt(text: string, passage: number): boolean {
    const section = this.#article.passages[passage]?.section ?? null;
    const isNewSection = this.#isNewSection(passage) && section !== null;
    return this.#closes(text) || (isNewSection && this.#closes(textOf(section).simple.trim()));
  }

  /** 采访结束时…, 人物简介, （完）, 图片：…. */
  #closes(text: string): boolean {
    const start = /^[（(【[*＊—■▲●]*/u.exec(text)?.[0].length ?? 0;
    const end = this.#lexicon.transcriptEnds.at(text, start);
    // 请加入我们 is the house's own; 欢迎你们 may be the speaker's.
    if (end !== undefined && ((this.#isLast && end.length > 2) || !talks(text, this.#lexicon))) return true;
    const opening = openingAt(text.slice(0, 60), 0);
    const isField = opening?.kind === 'info' && opening.form !== 'alone';
    return isField === true && text.length < 60 && !talks(text, this.#lexicon) && this.#isLast;
  }

  /** Nobody speaks of himself by his name; 我叫程大海 is another matter. */
  #isNarration(text: string): boolean {
    if (speaksOfSelf(withoutQuoted(text), this.#lexicon)) return false;
    return this.#names.some((name) => text.includes(name)) || (this.#isLast && this.#isReport(text));
  }

  /** 市民说：“能接受。” and 居民于红说，… behind the last turn are a report again. */
  #isReport(text: string): boolean {
    if (this.#isSpeech || talks(withoutQuoted(text), this.#lexicon)) return false;
    const comma = text.indexOf('，');
    const opening = text.slice(0, Math.min(comma, LIMITS.crosshead));
    if (comma === opening.length && endsInCue(opening, this.#lexicon) && this.#isNamedIn(opening))
      return true;
    const mark = text.search(/[“「]/);
    const before = text.slice(0, Math.max(0, mark)).replace(/[：:，,]$/u, '');
    return mark > 0 && endsInCue(before, this.#lexicon);
  }

  #isNamedIn(text: string): boolean {
    return this.#lexicon.tagger.spansIn(`${text}，`).some(({ probability }) => probability >= NAMED);
  }

  #isBeyond(text: string): boolean {
    if (this.#isSpeech) return false;
    if (this.#isQuestion) return this.#carried > LIMITS.question || !this.#mayAsk(text);
    const most = Math.max(this.#most, LIMITS.last);
    return this.#isLast && this.#carried > most && !talks(text, this.#lexicon);
  }

  #mayAsk(text: string): boolean {
    return asks(text, this.#lexicon) || this.#lexicon.pronouns.second.isIn(text);
  }
}

/** The links at the foot of a web page: names, a blank between each two. */
function isList(text: string): boolean {
  const gaps = text.match(/\p{Script=Han}\s+(?=\p{Script=Han})/gu)?.length ?? 0;
  const stops = text.match(/[，。]/gu)?.length ?? 0;
  return gaps >= LIMITS.list && gaps > stops * 4;
}

/** Whether a reporting verb stands at the end. */
function endsInCue(text: string, { cues }: QuoteLexicon): boolean {
  for (let length = 1; length <= LIMITS.cue; length++) if (cues.has(text.slice(-length))) return true;
  return false;
}

function withoutQuoted(text: string): string {
  return text.replace(/[“「][^”」]{0,300}[”」]/gu, '');
}
