import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { readText } from '../article/pages.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const FILE = 'shanghai-12th-party-congress.txt';

// Read anew by each test: what runs while tests are collected, mutation testing lays to none.
function quotesOfPage(): ReturnType<typeof findQuotes>[number]['quotes'][number][] {
  const articles = readText(FILE, readFileSync(`${DATA}articles/${FILE}`, 'utf8'));
  const lexicon = readQuoteLexicon(`${DATA}lexicon`);
  const passages = articles.flatMap((article) => findQuotes(article, lexicon));
  return passages.flatMap((passage) => passage.quotes);
}

describe('the newspaper page', () => {
  it('lets 24 delegates speak, each under the title that the page gives', () => {
    const speakers = new Map<string, { title: string | null; quotes: number }>();
    for (const { speaker } of quotesOfPage()) {
      if (speaker?.kind !== 'person' || speaker.name === null) continue;
      const { title, quotes: before } = speakers.get(speaker.name) ?? { title: null, quotes: 0 };
      speakers.set(speaker.name, { title: title ?? speaker.title, quotes: before + 1 });
    }
    expect([...speakers].map(([name, { title, quotes: count }]) => [name, title, count])).toEqual([
      ['严爱云', '中共上海市委党史研究室主任', 1],
      ['杨宇', '中共一大纪念馆宣传教育部主任', 2],
      ['蒋丽霞', '上海其胜生物制剂有限公司法定代表人、党支部书记', 1],
      ['黄华', '上港集团尚东集装箱码头分公司营运操作部首席吊吊远程操作员', 1],
      ['吴晓华', '临港新片区党工委副书记', 1],
      ['程军', '北外滩开发办党组书记、主任', 1],
      ['蒋蕊', '市民政局局长', 1],
      ['姚凯', '市建设交通工作党委副书记、市住房城乡建设管理委主任', 1],
      ['陈晓荣', '上海青浦工业园区发展(集团)有限公司党委书记、董事长', 1],
      ['余美香', '徐汇区徐家汇街道乐山二新村居民区党总支书记', 1],
      ['徐惠丽', '市政府副秘书长、市城运中心主任', 1],
      ['江波', '上海市“一网统管”市域物联网运营中心主任、中电科数字科技(集团)有限公司党委书记', 4],
      ['杨学展', '上海电器科学研究所(集团)有限公司智能交通事业部总工程师', 3],
      ['朱明杰', '上海网信信息技术有限公司党支部书记、首席执行官', 2],
      ['李勇', null, 2],
      ['盛弘', null, 2],
      ['周艳', '普陀区委副书记', 2],
      ['刘秋芬', '宝山区大场镇大华二村铂金华府居民区党总支书记', 1],
      ['曹炯', '黄浦区五里桥街道党工委书记', 1],
      ['武艳茹', '中国电气装备集团有限公司党委工作部部长', 2],
      ['林忠钦', '上海交通大学校长', 1],
      ['曹锡康', '上海中医药大学党委书记', 1],
      ['上官剑', '团市委书记', 2],
      ['易俊', '中国商飞上海飞机制造有限公司航空制造技术研究所党总支副书记、副所长', 2],
    ]);
  });

  it('tells groups and offices from people', () => {
    const others = quotesOfPage().flatMap(({ speaker }) =>
      speaker === null || speaker.kind === 'person' ? [] : [speaker],
    );
    expect(others.map(({ kind, name }) => [kind, name])).toEqual([
      ['group', '与会党代表'],
      ['group', '更多来自基层一线的党代表'],
      ['organization', '市委报告'],
      ['group', '大家'],
      ['group', '党代表们'],
      ['group', '来自基层社区的“小巷总理”代表们'],
      ['group', '党代表们'],
      ['organization', '市委报告'],
    ]);
  });

  it('leaves what nobody is said to have said without a speaker', () => {
    const unattributed = quotesOfPage()
      .filter(({ speaker }) => speaker === null)
      .map(({ form, text }) => [form, text]);
    expect(unattributed).toEqual([
      [
        'direct',
        '经过五年的奋斗,我们要在建设具有世界影响力的社会主义现代化国际大都市上迈出坚实步伐,完成夯基垒台、立柱架梁任务,实现重点领域重大突破。',
      ],
      [
        'direct',
        '上海在加快建设具有世界影响力的社会主义现代化国际大都市的过程中,应当成为数字文明的先行者、开拓者,形成数字文明形态,真正跨越‘数字鸿沟’。',
      ],
    ]);
  });

  it('takes no term or slogan for speech', () => {
    const direct = new Set(
      quotesOfPage()
        .filter(({ form }) => form === 'direct')
        .map(({ text }) => text),
    );
    for (const term of [
      '两旧一村',
      '三会',
      '一网统管',
      '小巷总理',
      '数字壁垒',
      '满意指数',
      '绣花',
      '等一等',
    ]) {
      expect(direct).not.toContain(term);
    }
  });
});
