import type { Article } from '../../src/article/article.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import type { Quote, QuotedArticle, QuotedPassage, Speaker } from '../../src/quote/quote.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';

const LEXICON = readSearchLexicon(new URL('../../data/lexicon/', import.meta.url));

/** What is said in a sample passage; its words must stand in the passage's text. */
interface Said {
  readonly words: string;
  readonly by: Speaker | null;
  readonly form?: Quote['form'];
  readonly confidence?: Quote['confidence'];
}

/** A passage as the earlier stages would leave it. */
export interface SamplePassage {
  readonly text: string;
  readonly section?: string;
  readonly said?: readonly Said[];
}

export const CHEN: Speaker = { name: '陈明', title: '东城大学校长', kind: 'person' };
export const WANG_LI: Speaker = { name: '王小丽', title: '梧桐社区食堂负责人', kind: 'person' };
const WANG_MING: Speaker = { name: '王小明', title: '志愿者', kind: 'person' };
const RESIDENTS: Speaker = { name: '居民们', title: null, kind: 'group' };

/** A library of two short articles with four speakers, enough for every command. */
export function sampleLibrary(): Library {
  return libraryOf([
    sampleArticle('canteen1', '社区食堂飘出饭菜香', [
      {
        text: '梧桐社区食堂昨天开张。社区食堂负责人王小丽说：“社区食堂不只是吃饭的地方,更是老人见面聊天的地方。”',
        said: [{ words: '社区食堂不只是吃饭的地方,更是老人见面聊天的地方。', by: WANG_LI }],
      },
      {
        text: '志愿者王小明表示,送餐队每天上门送餐。居民们建议,菜单再多些花样。',
        section: '饭菜上门',
        said: [
          { words: '送餐队每天上门送餐', by: WANG_MING, form: 'indirect' },
          { words: '菜单再多些花样', by: RESIDENTS, form: 'indirect' },
        ],
      },
      { text: '据统计,全市已有三百家社区食堂,每天供应两万份午餐。', section: '饭菜上门' },
      {
        text: '“以后还想吃到家乡菜。”一位老人的话说出了大家的心声。',
        section: '饭菜上门',
        said: [{ words: '以后还想吃到家乡菜。', by: null }],
      },
    ]),
    sampleArticle('schools1', '大学与城市同行', [
      {
        text: '东城大学校长陈明认为,大学要为城市治理培养人才。',
        said: [{ words: '大学要为城市治理培养人才', by: CHEN, form: 'indirect' }],
      },
      {
        text: '“人才培养要从课堂走向社区。”陈明说。',
        said: [{ words: '人才培养要从课堂走向社区。', by: CHEN, confidence: 'likely' }],
      },
    ]),
  ]);
}

/** A real library over passages made by hand. */
export function libraryOf(articles: readonly QuotedArticle[]): Library {
  return buildLibrary(articles, LEXICON);
}

/** An article with what is said in it; `id` has eight characters. */
export function sampleArticle(id: string, title: string, passages: readonly SamplePassage[]): QuotedArticle {
  let end = 0;
  const plain = passages.map(({ text, section }, place) => {
    const start = end;
    end += text.length + 1;
    return { id: `${id}-${place + 1}`, section: section ?? null, text, source: [[start, end - 1]] as const };
  });
  const article: Article = {
    id,
    file: `${id}.md`,
    title,
    subtitle: null,
    kicker: null,
    series: null,
    byline: ['周记者'],
    date: null,
    source: null,
    url: null,
    points: [],
    captions: [],
    passages: plain,
  };
  const quoted = plain.map(
    (passage, place): QuotedPassage => ({
      ...passage,
      article,
      number: place + 1,
      quotes: (passages[place]?.said ?? []).map((said) => quoteIn(passage.text, said)),
    }),
  );
  return { article, passages: quoted };
}

function quoteIn(text: string, { words, by, form = 'direct', confidence = 'sure' }: Said): Quote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return {
    form,
    start,
    end: start + words.length,
    text: words,
    continues: false,
    speaker: by,
    cue: null,
    rule: 'sample',
    confidence,
  };
}
