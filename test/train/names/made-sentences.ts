import type { NameMaker } from './made-names.ts';
import { ThingMaker } from './made-things.ts';
import type { Random } from './random.ts';
import type { Sentence, Sources } from './sources.ts';
import {
  ASIDES,
  BEFORE_NAMED,
  BETWEEN,
  BODIES,
  MORE_CUES,
  MORE_TITLES,
  OPENING,
  PLACES,
  PLACES_IN,
  QUALIFIED,
  SOME,
  SUFFIXES,
  VERBS,
} from './words.ts';

/** Makes sentences as papers write them, with names of every kind in places of every kind, and with none where one might see some. */
export class SentenceMaker {
  readonly #random: Random;
  readonly #names: NameMaker;
  readonly #things: ThingMaker;
  /** Verbs of every meaning, the commonest first. */
  readonly #verbs: readonly string[];
  readonly #cues: readonly string[];
  readonly #titles: readonly string[];
  readonly #titleTails: readonly string[];
  readonly #adverbs: readonly string[];
  readonly #groups: readonly string[];
  readonly #organizations: readonly string[];
  readonly #documents: readonly string[];
  /** Whole sentences with no name in them, and parts of such up to a comma. */
  readonly #plain: readonly string[];
  readonly #clauses: readonly string[];
  /** What sentences say of a person: all after a name that they begin with. */
  readonly #predicates: readonly string[];
  /** A last character of a name and a verb that makes a word with it. */
  readonly #crossings: readonly (readonly [last: string, verb: string])[];
  #text = '';
  #spans: [number, number][] = [];

  constructor(random: Random, names: NameMaker, sources: Sources) {
    this.#random = random;
    this.#names = names;
    this.#things = new ThingMaker(random, names, sources);
    this.#verbs = sources.wordKinds.flatMap(([kind, words]) => (kind === 'verb' ? words : []));
    this.#cues = [...sources.lexicon('cues'), ...MORE_CUES, ...MORE_CUES];
    this.#titles = [...sources.lexicon('titles'), ...MORE_TITLES];
    this.#titleTails = [...sources.lexicon('title-tails'), '长', '员', '家', '师', '手', '官', '工'];
    this.#adverbs = sources.lexicon('adverbs');
    this.#groups = sources.lexicon('groups');
    this.#organizations = sources.lexicon('organizations');
    this.#documents = sources.lexicon('documents');
    this.#plain = sources.silver
      .filter(({ text, names: found }) => found.length === 0 && text.length > 8 && text.length < 60)
      .map(({ text }) => text);
    this.#clauses = this.#plain
      .flatMap((text) => text.split(/[，。；：！？、]/))
      .filter((clause) => clause.length > 3 && clause.length < 20 && !/[“”「」『』（）()《》]/.test(clause));
    this.#crossings = crossingsOf(names, [...this.#cues, ...this.#cues, ...VERBS], sources.words);
    this.#predicates = sources.silver.flatMap(({ text, names: [first, second] }) =>
      first?.[0] === 0 && second === undefined && text.length > first[1] + 4 ? [text.slice(first[1])] : [],
    );
  }

  /** One made sentence. */
  make(): Sentence {
    this.#text = '';
    this.#spans = [];
    this.#open();
    this.#random.weighed([
      [30, () => this.#spoken()],
      [16, () => this.#acting()],
      [9, () => this.#afterQuote()],
      [12, () => this.#inside()],
      [30, () => this.#nameless()],
      [6, () => this.#surnameAlone()],
      [4, () => this.#dialogue()],
      [3, () => this.#byline()],
      [5, () => this.#crossing()],
    ]);
    return { text: this.#text, names: this.#spans };
  }

  #open(): void {
    const { chance, pick } = this.#bound();
    if (chance(0.05)) this.#add(pick(['　　', '  ', ' ', '。', '”', '」', '）', '——', '●', '※']));
    if (chance(0.16)) this.#add(pick(OPENING) + (chance(0.4) ? '，' : ''));
    if (chance(0.12)) this.#add(`${pick(this.#clauses)}，`);
    if (chance(0.06))
      this.#add(pick(this.#clauses) + pick(['时', '后', '前', '的', '时，', '后，', '，但', '，而']));
  }

  /** Somebody says something: 局长张三昨日表示，…… */
  #spoken(): void {
    const { chance, pick } = this.#bound();
    this.#subject();
    if (chance(0.08)) {
      this.#add(pick(['和', '与', '、', '及', '跟', '同']));
      this.#subject();
      if (chance(0.4)) this.#add(pick(['等人', '等', '两人', '二人', '都', '均', '先后', '分别']));
    }
    this.#when();
    this.#add(pick(this.#cues));
    this.#rest();
  }

  /** 局长武思学说, 白晓光光荣退休: the end of the name makes a word with what follows. */
  #crossing(): void {
    const { chance, pick } = this.#bound();
    const [last, verb] = pick(this.#crossings);
    if (chance(0.6)) this.#office();
    this.#name(this.#names.endingIn(last));
    this.#add(verb);
    this.#rest();
  }

  /** Somebody does something, so that names end before words of every kind. */
  #acting(): void {
    const { chance, pick } = this.#bound();
    this.#subject();
    this.#random.weighed([
      [
        4,
        () =>
          this.#add(
            (chance(0.4) ? pick(BETWEEN) : '') +
              this.#verb() +
              (chance(0.6) ? this.#things.word() : pick(this.#clauses)),
          ),
      ],
      [3, () => this.#add(pick(this.#predicates))],
      [1.5, () => this.#add(this.#things.word() + pick(this.#clauses))],
      [1, () => this.#add(pick(this.#adverbs) + this.#verb())],
    ]);
    this.#add(chance(0.6) ? '。' : `，${pick(this.#plain)}`);
  }

  /** “……。”张三说。 */
  #afterQuote(): void {
    const { chance, pick } = this.#bound();
    const [open, close] = pick([
      ['“', '”'],
      ['「', '」'],
    ] as const);
    this.#add(open + pick(this.#clauses) + pick(['，', '。', '！', '？', '']) + close);
    this.#subject();
    this.#when();
    this.#add(pick(this.#cues));
    this.#add(pick(['。', '，', '：', '。', `，${pick(this.#plain)}`, chance(0.5) ? '' : '”']));
  }

  /** Names that are no subject: 记者采访了张三, 李四、王五和赵六, 张三的儿子. */
  #inside(): void {
    const { chance, pick } = this.#bound();
    if (chance(0.4)) this.#add(chance(0.5) ? pick(this.#clauses) : this.#things.word());
    this.#add(pick(BEFORE_NAMED));
    if (chance(0.3)) this.#office();
    this.#name();
    while (chance(0.3)) {
      this.#add(pick(['、', '、', '和', '与', '及', '以及', '，']));
      if (chance(0.2)) this.#office();
      this.#name();
    }
    this.#add(
      pick([...VERBS, '。', '，', '）', '的', '等', '一起', '见面', '共进晚餐', '之间', '为']) +
        pick(this.#clauses),
    );
    if (chance(0.3)) this.#add(`，${pick(this.#plain)}`);
  }

  /** Subjects that are no person, or none by name. */
  #nameless(): void {
    const { chance, pick } = this.#bound();
    this.#random.weighed([
      [5, () => this.#add(pick(this.#things.likeNames) + (chance(0.35) ? pick(PLACES_IN) : ''))],
      [3, () => this.#add(this.#things.word() + this.#things.word() + (chance(0.3) ? pick(PLACES_IN) : ''))],
      [5, () => this.#add(pick(this.#clauses))],
      [3, () => this.#add(pick(this.#clauses) + pick(['时', '后', '前', '，', '，并', '，也', '，又']))],
      [4, () => this.#add(pick(chance(0.5) ? PLACES : BODIES))],
      [4, () => this.#add(this.#things.bearing())],
      [3, () => this.#bareOffice()],
      [2, () => this.#add((chance(0.4) ? pick(QUALIFIED) : '') + pick(this.#groups))],
      [2, () => this.#add(pick(PLACES) + this.#things.word() + pick(this.#organizations))],
      [
        1,
        () =>
          this.#add(
            pick(PLACES) + pick(this.#titles) + pick(['与', '和']) + pick(PLACES) + pick(this.#titles),
          ),
      ],
      [1.5, () => this.#add((chance(0.5) ? this.#things.word() : '') + pick(this.#documents))],
      [1.5, () => this.#add(pick(this.#plain))],
      [2, () => this.#add(this.#things.latin())],
      [3, () => this.#add(this.#things.place())],
    ]);
    if (chance(0.6)) {
      this.#when();
      this.#add(pick(this.#cues));
      this.#rest();
    } else this.#add(this.#verb() + pick(this.#clauses) + pick(['。', '，', '']));
  }

  /** 王议员指…, 李某称…, 陈官质疑…: one character is not tagged. */
  #surnameAlone(): void {
    const { chance, pick } = this.#bound();
    if (chance(0.3)) this.#office();
    this.#add(this.#names.surname());
    if (chance(0.75)) this.#add(chance(0.75) ? pick(SUFFIXES) : pick(SOME));
    this.#when();
    this.#add(pick(this.#cues));
    this.#rest();
  }

  /** 张三：…… */
  #dialogue(): void {
    const { chance, pick } = this.#bound();
    this.#text = '';
    this.#spans = [];
    if (chance(0.25)) this.#office();
    if (chance(0.85)) this.#name();
    else this.#add(pick(['记者', '主持人', '问', '答', '本报', '网友', '南方周末']));
    if (chance(0.15)) this.#add(`（${chance(0.5) ? pick(ASIDES) : pick(this.#titles)}）`);
    this.#add(`：${pick(this.#plain)}`);
  }

  /** （记者张三 通讯员李四）, 本报记者 张三 李四 北京报道 */
  #byline(): void {
    const { chance, pick } = this.#bound();
    this.#add(
      pick(['（', '', '(', '本报讯（', '据新华社电（']) +
        pick(['记者', '本报记者', '实习记者', '见习记者', '通讯员', '文']),
    );
    this.#add(pick(['', ' ', '：', '/']));
    do {
      this.#name();
      this.#add(pick([' ', ' ', '、', '，通讯员', ' 实习生', ' 摄影报道']));
    } while (chance(0.4));
    this.#add(pick(['）', ')', `${pick(PLACES)}报道`, '报道']));
    if (chance(0.5)) this.#add(pick(this.#plain));
  }

  #subject(): void {
    const { chance, pick } = this.#bound();
    if (chance(0.42)) this.#office();
    if (chance(0.05)) this.#add(pick(BEFORE_NAMED));
    this.#name();
    if (chance(0.09)) this.#aside();
    if (chance(0.15)) this.#add(chance(0.6) ? pick(SUFFIXES) : pick(this.#titles));
  }

  /** （David Strain）, (50岁) */
  #aside(): void {
    const { chance, pick } = this.#bound();
    const [open, close] = pick([
      ['（', '）'],
      ['(', ')'],
      [' (', ')'],
      [' (', ') '],
    ] as const);
    this.#add(open);
    if (chance(0.5)) this.#name(this.#names.latin());
    else this.#add(pick(ASIDES));
    this.#add(close);
  }

  #name(name?: string): void {
    const { chance } = this.#bound();
    const made =
      name ?? (chance(this.#text.length > 1 ? 0.09 : 0.02) ? this.#names.word() : this.#names.any());
    this.#spans.push([this.#text.length, this.#text.length + made.length]);
    this.#add(made);
  }

  #office(): void {
    const { chance, pick } = this.#bound();
    if (chance(0.3)) this.#add(pick(PLACES));
    if (chance(0.12)) this.#add(pick(BODIES));
    if (chance(0.15)) this.#add(this.#things.bearing());
    else if (chance(0.25)) this.#add(this.#things.word() + pick(this.#organizations));
    this.#add(
      chance(0.3)
        ? this.#things.word() + (chance(0.4) ? this.#things.word() : '') + pick(this.#titleTails)
        : pick(this.#titles),
    );
    if (chance(0.06)) this.#add(pick([' ', '、', '兼', '“', '：', '，']));
    if (this.#text.endsWith('兼') || this.#text.endsWith('、')) this.#add(pick(this.#titles));
  }

  #bareOffice(): void {
    const { chance, pick } = this.#bound();
    if (chance(0.4)) this.#add(pick(QUALIFIED));
    this.#office();
  }

  #when(): void {
    const { chance, pick } = this.#bound();
    const parts = chance(0.5) ? 0 : chance(0.8) ? 1 : 2;
    for (let part = 0; part < parts; part++)
      this.#add(chance(0.6) ? pick(BETWEEN) : chance(0.85) ? pick(this.#adverbs) : pick(VERBS));
  }

  #rest(): void {
    const { chance, pick } = this.#bound();
    const said =
      (chance(0.25) ? this.#things.word() : '') +
      (chance(0.7) ? pick(this.#plain) : `${pick(this.#clauses)}。`);
    this.#add(
      this.#random.weighed([
        [50, () => `，${said}`],
        [15, () => `：“${said}”`],
        [6, () => `「${said}」`],
        [22, () => said],
        [7, () => pick(['。', '', '道：', '着'])],
      ]),
    );
    if (chance(0.06)) this.#add(`“${pick(this.#clauses)}”。`);
  }

  #verb(): string {
    const { chance, pick } = this.#bound();
    return chance(0.5) ? pick(VERBS) : this.#things.common(this.#verbs);
  }

  #add(text: string): void {
    this.#text += text;
  }

  #bound() {
    const random = this.#random;
    return { pick: <T>(of: readonly T[]) => random.pick(of), chance: (p: number) => random.chance(p) };
  }
}

function crossingsOf(
  names: NameMaker,
  verbs: readonly string[],
  words: readonly string[],
): [string, string][] {
  const known = new Set(words.filter((word) => word.length === 2));
  const lasts = [...names.lastCharacters];
  return verbs.flatMap((verb) =>
    lasts
      .filter((last) => last === verb.charAt(0) || known.has(last + verb.charAt(0)))
      .map((last): [string, string] => [last, verb]),
  );
}
