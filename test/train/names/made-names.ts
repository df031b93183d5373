import type { Random } from './random.ts';
import type { Sources } from './sources.ts';

/** Between the parts of a foreign name, the usual ones oftener. */
const DOTS = [...'·····-－.．•・‧'];
const KOREAN_FAMILIES = [...'金李朴崔郑姜赵尹张林吴韩申徐权黄安宋柳洪文全高卢南沈禹奇'];
const KOREAN_GIVEN = [...'贤英哲姬淑京敏俊宇恩智宪洙勋镐泰熙载成民正东相基永植炳秀镇元在宰承焕善美贞延'];
const VIETNAMESE_FAMILIES = [...'阮黎陈范武裴邓吴胡黄潘杜杨'];
const VIETNAMESE_GIVEN = [...'文氏春德明光国青红兰玉秋垂金英俊雄勇长进平福禄芳'];
const PARTICLES = ['冯', '范', '德', '本', '阿尔', '伊本', '达', '迪', '勒', '圣', '麦克', '欧'];
const SYLLABLES =
  'an ber chat co dor el far gre hol in jo kel lin mar nor ot pen quil ros sal ter ul ven wen wick yar zel ston bell dale ford ham ley mont ridge son win'.split(
    ' ',
  );

/** Characters that end a made name seldom, since papers write them far oftener as the word after it. */
const SELDOM_LAST = new Set(
  '在则也还又都就曾亦再均便却仍今昨谈获称说指问于将更已未不是为对向与和同到从让被把给使所的了着过等则而以及或去来上下前后时日月年中里内外',
);

/** Characters that Taiwan and Hong Kong write where the mainland writes another: 奥 → 欧, 弗 → 佛. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  奥: '欧',
  弗: '佛',
  科: '柯',
  范: '凡',
  普: '蒲',
  格: '葛',
  亚: '雅',
  莱: '赖',
  费: '菲',
  沃: '瓦',
  威: '魏',
  姆: '穆',
  西: '席',
  戈: '高',
  夫: '福',
  特: '提',
  什: '希',
  热: '若',
  迪: '狄',
  比: '毕',
  内: '奈',
  尔: '耳',
  萨: '沙',
  斯: '思',
  拉: '喇',
  塔: '达',
  埃: '艾',
  娃: '华',
  吉: '杰',
  洛: '罗',
  里: '利',
  诺: '挪',
  丹: '登',
};

/** Makes names of every kind that papers print. */
export class NameMaker {
  readonly #random: Random;
  readonly #sources: Sources;
  readonly #surnames: readonly string[];
  readonly #rareSurnames: readonly string[];
  readonly #given: readonly string[];
  readonly #givenLast: readonly string[];
  readonly #twos: readonly string[];
  readonly #threes: readonly string[];
  readonly #families: readonly string[];
  /** For each character of transliterated names, those that follow it. */
  readonly #after = new Map<string, string[]>();
  readonly #heads: readonly string[];
  /** Words that could be names: 高峰, 田野. */
  readonly #wordNames: readonly string[];

  constructor(random: Random, sources: Sources) {
    const { roles, chinese, transliterated } = sources;
    this.#random = random;
    this.#sources = sources;
    const characters = (of: Record<string, number>, least: number) =>
      Object.keys(of).filter((c) => (of[c] ?? 0) >= least);
    // As often as the square root of how many names have it: the common ones most, but none alone.
    const counts = new Map<string, number>();
    for (const name of chinese) counts.set(name.charAt(0), (counts.get(name.charAt(0)) ?? 0) + 1);
    this.#surnames = characters(roles.sur, 3).flatMap((c) =>
      Array(Math.ceil(Math.sqrt(counts.get(c) ?? 1))).fill(c),
    );
    this.#rareSurnames = characters(roles.sur, 2);
    this.#given = characters(roles.c, 3).filter((c) => !SELDOM_LAST.has(c));
    this.#twos = chinese.filter((name) => name.length === 2 && !SELDOM_LAST.has(name.charAt(1)));
    this.#givenLast = characters(roles.d, 3).filter((c) => !SELDOM_LAST.has(c));
    this.#threes = chinese.filter((name) => name.length === 3 && !SELDOM_LAST.has(name.charAt(2)));
    this.#families = sources.japaneseFamilies.filter((name) => name.length === 2);
    this.#heads = transliterated.map((name) => name.charAt(0));
    for (const name of transliterated) {
      for (let at = 0; at + 1 < name.length; at++) {
        const following = this.#after.get(name.charAt(at)) ?? [];
        following.push(name.charAt(at + 1));
        this.#after.set(name.charAt(at), following);
      }
    }
    this.#wordNames = sources.wordKinds
      .flatMap(([kind, words]) => (kind === 'noun' || kind === 'quality' || kind === 'place' ? words : []))
      .filter(
        (word) => word.length === 2 && roles.sur[word.charAt(0)] === 3 && (roles.e[word.charAt(1)] ?? 0) >= 3,
      );
  }

  /** A name of any kind. */
  any(): string {
    return this.#random.weighed([
      [42, () => this.chinese()],
      [16, () => this.transliterated()],
      [9, () => this.dotted()],
      [9, () => this.japanese()],
      [4, () => this.#random.pick(this.#families)],
      [3, () => this.korean()],
      [1.5, () => this.vietnamese()],
      [2.5, () => this.doubleSurname()],
      [3, () => this.familiar()],
      [4, () => this.latin()],
    ]);
  }

  /** One that a full name of a report may be: no pet name. */
  chinese(): string {
    const { pick, chance } = this.#bound();
    const short = chance(0.27);
    const known = chance(0.97) ? pick(short ? this.#twos : this.#threes) : pick(this.#sources.chinese);
    if (chance(0.3)) return known;
    const surname = this.#random.weighed([
      [6, () => known.charAt(0)],
      [2.6, () => pick(this.#surnames)],
      [0.5, () => pick(this.#rareSurnames)],
      [0.6, () => pick(this.#sources.roles.compound)],
    ]);
    if (short) return surname + (chance(0.6) ? pick(this.#twos).charAt(1) : pick(this.#givenLast));
    if (chance(0.5)) return surname + pick(this.#threes).slice(1);
    return (
      surname +
      (chance(0.6)
        ? pick(this.#threes).charAt(1) + pick(this.#threes).charAt(2)
        : pick(this.#given) + pick(this.#givenLast))
    );
  }

  /** A name that is a word too. */
  word(): string {
    return this.#random.pick(this.#wordNames);
  }

  /** A Chinese name with this last character. */
  endingIn(last: string): string {
    const { pick, chance } = this.#bound();
    const surname = pick(this.#surnames);
    return chance(0.3) ? surname + last : surname + pick(this.#threes).charAt(1) + last;
  }

  /** Characters that end given names, each once. */
  get lastCharacters(): ReadonlySet<string> {
    return new Set(this.#givenLast);
  }

  /** Of a married woman in Hong Kong and Taiwan, both surnames first. */
  doubleSurname(): string {
    const { pick } = this.#bound();
    return pick(this.#surnames) + pick(this.#threes);
  }

  /** 老王, 小文, 阿国, 阿芬: what people call each other. */
  familiar(): string {
    const { pick, chance } = this.#bound();
    const before = pick(['老', '小', '阿']);
    if (before === '阿' && chance(0.1)) return before + this.#latinWord().slice(0, 5);
    if (before === '老') return before + pick(this.#surnames);
    return before + (chance(0.5) ? pick(this.#surnames) : pick(this.#givenLast));
  }

  transliterated(): string {
    const { pick, chance } = this.#bound();
    const name = chance(0.45) ? pick(this.#sources.transliterated) : this.#chained();
    if (!chance(0.25)) return name;
    return Array.from(name, (c) => (chance(0.5) ? (ELSEWHERE[c] ?? c) : c)).join('');
  }

  /** 保罗·米勒, 保罗-米勒, J·K·罗琳, 冯·皮尔. */
  dotted(): string {
    const { pick, chance } = this.#bound();
    const dot = pick(DOTS);
    const parts = [chance(0.1) ? this.#initial() : this.transliterated(), this.transliterated()];
    if (chance(0.12))
      parts.splice(
        1,
        0,
        chance(0.4) ? this.#initial() : chance(0.5) ? pick(PARTICLES) : this.transliterated(),
      );
    else if (chance(0.06)) parts[0] = pick(PARTICLES);
    // 让-吕克·马丹
    const joined = parts.join(dot);
    return dot === '·' && chance(0.2) ? `${this.transliterated()}-${joined}` : joined;
  }

  japanese(): string {
    return this.#random.pick(this.#sources.japanese);
  }

  korean(): string {
    const { pick, chance } = this.#bound();
    return pick(KOREAN_FAMILIES) + pick(KOREAN_GIVEN) + (chance(0.9) ? pick(KOREAN_GIVEN) : '');
  }

  vietnamese(): string {
    const { pick, chance } = this.#bound();
    return (
      pick(VIETNAMESE_FAMILIES) +
      pick(VIETNAMESE_GIVEN) +
      pick(VIETNAMESE_GIVEN) +
      (chance(0.2) ? pick(VIETNAMESE_GIVEN) : '')
    );
  }

  /** Dora Chatwin, J. Penrose, Modena. */
  latin(): string {
    const { chance } = this.#bound();
    if (chance(0.3)) return this.#latinWord();
    const first = chance(0.15) ? `${this.#initial()}.` : this.#latinWord();
    return chance(0.12)
      ? `${first} ${this.#initial()}. ${this.#latinWord()}`
      : `${first} ${this.#latinWord()}`;
  }

  /** One word in Latin letters, which may be of anything. */
  latinWord(): string {
    return this.#latinWord();
  }

  surname(): string {
    return this.#random.pick(this.#surnames);
  }

  #chained(): string {
    const { pick, chance } = this.#bound();
    let name = pick(this.#heads);
    const length = chance(0.25) ? 2 : chance(0.5) ? 3 : chance(0.7) ? 4 : 5;
    while (name.length < length) name += pick(this.#after.get(name.slice(-1)) ?? ['斯']);
    return name;
  }

  #latinWord(): string {
    const { pick, chance } = this.#bound();
    const word =
      pick(SYLLABLES) + (chance(0.8) ? pick(SYLLABLES) : '') + (chance(0.2) ? pick(SYLLABLES) : '');
    return (
      (chance(0.08) ? pick(['Mc', 'O’', "O'", 'Mac', 'De']) : '') +
      word.charAt(0).toUpperCase() +
      word.slice(1)
    );
  }

  #initial(): string {
    return String.fromCharCode(65 + Math.floor(this.#random.number() * 26));
  }

  #bound() {
    const random = this.#random;
    return { pick: <T>(of: readonly T[]) => random.pick(of), chance: (p: number) => random.chance(p) };
  }
}
