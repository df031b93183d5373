import { findQuotes } from '../../../src/quote/find.ts';
import type { QuoteLexicon } from '../../../src/quote/lexicon.ts';
import { seededRandom } from '../../article/breakage.ts';
import { articleOf } from './sample.ts';

/** How people of a kind are named. */
type NameKind = 'two characters' | 'three characters' | 'double surnames' | 'Japanese' | 'transliterated';

/** A name that nobody bears, and how it was made. */
export interface MadeName {
  readonly kind: NameKind;
  readonly name: string;
}

/** What came out before one verb, of sentences with a title and quoted words, and of bare names with a report. */
interface VerbScore {
  readonly verb: string;
  /** Names that came out right, at most as many as were made. */
  readonly titled: number;
  readonly bare: number;
  /** Names that came out as another name, of both sentences together. */
  readonly mistaken: number;
}

/** What came out of all names before all verbs. */
export interface NamesScore {
  readonly names: number;
  readonly verbs: readonly VerbScore[];
  /** Names which no two verbs made two names of: the same came out before each, or nothing. */
  readonly same: number;
  /** Names that came out right before every verb in both sentences. */
  readonly right: number;
  /** Of each kind: how many were made, and the share of their sentences that came out right. */
  readonly kinds: ReadonlyMap<NameKind, { readonly made: number; readonly right: number }>;
}

/** Which verb follows must not change the name: plain ones, and those that a name’s last character makes a word with. */
const VERBS = [
  '说',
  '称',
  '表示',
  '指',
  '指出',
  '质疑',
  '强调',
  '认为',
  '介绍',
  '坦言',
  '透露',
  '解释',
  '回应',
  '承认',
  '又称',
] as const;

/** The names that tests and tables are made with. */
export const MADE_NAMES = { count: 400, seed: 1 } as const;

const WORDS = '方案已经批准，下周就动工';
const SURNAMES = '王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '司徒', '东方', '尉迟', '皇甫', '令狐', '慕容'];
// None of these is an adverb before a verb, as 亦 and 也 are: 高华亦称 has two readings.
const GIVEN = '文明华国建学小大志海军伟思远来美丽芳英恩传名强道安平永春秋成德义仁清雅玉凤龙云天一可然如方';
const JAPANESE_SURNAMES = ['佐藤', '铃木', '高桥', '田中', '渡边', '伊藤', '山本', '中村', '小林', '长井'];
const JAPANESE_GIVEN = ['健一', '美咲', '大辅', '晓', '直树', '由纪子', '隆', '雄太', '千代', '诚'];
const SYLLABLES = [
  '布',
  '罗',
  '斯',
  '科',
  '尔',
  '曼',
  '特',
  '里',
  '德',
  '维',
  '莱',
  '克',
  '亚',
  '莫',
  '纳',
  '卡',
];
const KINDS: readonly NameKind[] = [
  'two characters',
  'three characters',
  'three characters',
  'transliterated',
  'three characters',
  'Japanese',
  'two characters',
  'double surnames',
];

/** `count` different names, the same for the same seed, kinds in turn. */
export function makeNames(count: number, seed: number): readonly MadeName[] {
  const random = seededRandom(seed);
  const pick = (from: string | readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const make: Readonly<Record<NameKind, () => string>> = {
    'two characters': () => pick(SURNAMES) + pick(GIVEN),
    'three characters': () => pick(SURNAMES) + pick(GIVEN) + pick(GIVEN),
    'double surnames': () => pick(DOUBLE_SURNAMES) + pick(GIVEN) + (random() < 0.5 ? pick(GIVEN) : ''),
    Japanese: () => pick(JAPANESE_SURNAMES) + pick(JAPANESE_GIVEN),
    transliterated: () => {
      const part = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
      return random() < 0.4 ? `${part()}·${part()}` : part();
    },
  };
  const made = new Map<string, NameKind>();
  for (let turn = 0; made.size < count; turn++) {
    const kind = KINDS[turn % KINDS.length] ?? 'two characters';
    const name = make[kind]();
    if (!made.has(name)) made.set(name, kind);
  }
  return [...made].map(([name, kind]) => ({ kind, name }));
}

/** Sets every name before every verb, each time as an article of one sentence, and counts whose name comes out. */
export function scoreNames(names: readonly MadeName[], lexicon: QuoteLexicon): NamesScore {
  const read = names.map((made) => ({
    ...made,
    titled: VERBS.map((verb) => namesIn(`局长${made.name}${verb}：“${WORDS}。”`, lexicon)),
    bare: VERBS.map((verb) => namesIn(`${made.name}${verb}，${WORDS}。`, lexicon)),
  }));
  return {
    names: names.length,
    verbs: VERBS.map((verb, at) => ({
      verb,
      titled: read.filter(({ name, titled }) => titled[at] === name).length,
      bare: read.filter(({ name, bare }) => bare[at] === name).length,
      mistaken: read.flatMap(({ name, titled, bare }) =>
        [titled[at], bare[at]].filter((one) => one !== '' && one !== name),
      ).length,
    })),
    same: read.filter(({ titled, bare }) => isSame(titled) && isSame(bare)).length,
    right: read.filter(({ name, titled, bare }) => [...titled, ...bare].every((one) => one === name)).length,
    kinds: new Map(
      KINDS.map((kind) => {
        const sentences = read
          .filter((one) => one.kind === kind)
          .flatMap(({ name, titled, bare }) => [...titled, ...bare].map((one) => one === name));
        const right = sentences.filter(Boolean).length / Math.max(1, sentences.length);
        return [kind, { made: read.filter((one) => one.kind === kind).length, right }];
      }),
    ),
  };
}

/** The speakers of a sentence in a row, the empty string where it names nobody. */
function namesIn(text: string, lexicon: QuoteLexicon): string {
  const [passage] = findQuotes(articleOf({ why: '', text, expected: [] }), lexicon);
  return (passage?.quotes ?? []).flatMap(({ speaker }) => speaker?.name ?? []).join('|');
}

function isSame(names: readonly string[]): boolean {
  return new Set(names.filter((name) => name !== '')).size <= 1;
}
