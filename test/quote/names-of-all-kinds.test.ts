import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { articleOf } from './labelled/sample.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

const WORDS = '水价明年会上涨一成';
const FRAMES = ['WHO说，WORDS。', 'WHO表示：“WORDS。”', '“WORDS。”WHO告诉记者。', '昨天，WHO指，WORDS。'];

/** How papers call people, the name in it, and the title before the name; without one, any will do. */
type Called = readonly [who: string, name: string | null, title?: string];

const PEOPLE: readonly Called[] = [
  ['阿珍', '阿珍'],
  ['首席执行官马丁·索伦森（Martin Sorensen）', '马丁·索伦森', '首席执行官'],
  ['史蒂夫-格林', '史蒂夫-格林'],
  ['D·霍夫曼', 'D·霍夫曼'],
  ['議員Jim Farrow', 'Jim Farrow', '議員'],
  ['藤原健二', '藤原健二'],
  ['朴正浩', '朴正浩'],
  ['阮文福', '阮文福'],
  ['拿督斯里哈密', '哈密', '拿督斯里'],
  ['丹斯里慕达法', '慕达法', '丹斯里'],
  ['阿末沙里', '阿末沙里'],
  ['维特科夫斯基', '维特科夫斯基'],
  ['梅赫达德', '梅赫达德'],
  ['鄭林月嬌', '鄭林月嬌'],
  ['葉劉美儀', '葉劉美儀'],
  ['司马云', '司马云'],
  ['次仁曲珍', '次仁曲珍'],
  ['中国工程院院士钟晓山', '钟晓山', '中国工程院院士'],
  ['CEO张永明', '张永明', 'CEO'],
  ['联合创始人、总裁林小斌', '林小斌', '联合创始人、总裁'],
  ['前立法會議員梁小雄', '梁小雄', '前立法會議員'],
  ['民主黨胡志山', '胡志山', '民主黨'],
  ['教大學者方小恒', '方小恒', '教大學者'],
  ['陈太', '陈太'],
  ['老陈', '老陈'],
  ['李伯', '李伯'],
  ['陳生', '陳生'],
  ['黃姓男子', null, '黃姓男子'],
  ['化名阿珍的受害人', '阿珍', '受害人'],
  ['张某', '张某'],
  ['张某某', '张某某'],
  ['李小姐', '李小姐'],
  ['王阿姨', '王阿姨'],
  ['周大爷', '周大爷'],
  ['刘老师', '刘老师'],
  ['吴医生', '吴医生'],
  ['何师傅', '何师傅'],
  ['邓伯', '邓伯'],
  ['小李', '小李'],
  ['小美', '小美'],
  ['阿Ben', '阿Ben'],
  ['Anthony', 'Anthony'],
  ['Peter Chan', 'Peter Chan'],
  ['John Smith', 'John Smith'],
  ['居民Mandy', 'Mandy', '居民'],
  ['負責人J先生', 'J先生', '負責人'],
  ['居民A先生', 'A先生', '居民'],
  ['上官云', '上官云'],
  ['买买提·艾力', '买买提·艾力'],
  ['阿不都热合曼', '阿不都热合曼'],
  ['扎西顿珠', '扎西顿珠'],
  ['巴特尔', '巴特尔'],
  ['乌日娜', '乌日娜'],
  ['史小明', '史小明'],
  ['时光', '时光'],
  ['和平', '和平'],
  ['高明', '高明'],
  ['方正', '方正'],
  ['安静', '安静'],
  ['白雪', '白雪'],
  ['江河', '江河'],
  ['“糖水铺老板”何先生', '何先生'],
  ['在读博士生小周', '小周', '在读博士生'],
  ['90后女孩小雨', '小雨'],
  ['来自四川的李女士', '李女士'],
  ['家住城南的王大妈', '王大妈'],
  ['年过七旬的张奶奶', '张奶奶'],
  ['26岁的设计师林夏', '林夏', '设计师'],
  ['国际部主任（代）罗素', '罗素'],
  ['副主席兼秘書長何大文', '何大文', '副主席兼秘書長'],
  ['時任局長林志明', '林志明', '時任局長'],
  ['已故作家何小波', '何小波', '已故作家'],
  ['署理署長陳志強', '陳志強', '署理署長'],
  ['市民何先生', '何先生', '市民'],
  ['店東阿輝', '阿輝', '店東'],
  ['網友「小魚」', '小魚', '網友'],
  ['网友“清风”', '清风', '网友'],
];

for (const [who, name, title] of PEOPLE) {
  it(`knows who is meant by ${who}`, () => {
    for (const frame of FRAMES) {
      const text = frame.replace('WHO', who).replace('WORDS', WORDS);
      const quotes = findQuotes(articleOf({ why: '', expected: [], text }), lexicon).flatMap(
        (passage) => passage.quotes,
      );
      const speaker = quotes.find((quote) => quote.text.startsWith(WORDS))?.speaker;
      expect([text, speaker?.name]).toEqual([text, name]);
      if (title !== undefined) expect([text, speaker?.title]).toEqual([text, title]);
    }
  });
}

for (const [group, place] of [
  ['网友们', '在评论区'],
  ['乘客们', '在站台上'],
  ['醫生們', '在記者會上'],
  ['员工们', '在群里'],
] as const) {
  it(`reads ${group} as several people, also before where they spoke`, () => {
    const text = `${group}${place}说：“${WORDS}。”`;
    const [quote] = findQuotes(articleOf({ why: '', expected: [], text }), lexicon).flatMap(
      (passage) => passage.quotes,
    );
    const speaker = quote?.speaker;
    expect([quote?.text, speaker?.name, speaker?.kind]).toEqual([`${WORDS}。`, group, 'group']);
  });
}
