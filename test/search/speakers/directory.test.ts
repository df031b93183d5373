import { describe, expect, it } from 'vitest';
import { speakersInMemory } from '../../../src/search/index/memory/speakers.ts';
import { findSpeakers, mentionsIn, namedIn } from '../../../src/search/speakers/directory.ts';
import { profile } from './profile.ts';

const profiles = [
  profile('江波', '上海市“一网统管”市域物联网运营中心主任、中电科数字科技(集团)有限公司党委书记'),
  profile('蒋蕊', '市民政局局长'),
  profile('林忠钦', '上海交通大学校长'),
  profile('上官剑', '团市委书记'),
  profile('曹锡康', '上海中医药大学党委书记'),
  profile('曹炯', '黄浦区五里桥街道党工委书记'),
  profile('单晓波', '普陀区委副书记'),
  profile('吕红', null),
  profile('埃隆·马斯克', '首席执行官'),
];
const index = speakersInMemory(profiles);
const found = (typed: string) => findSpeakers(typed, index, 10).found.map(({ name }) => name);
const nearest = (typed: string) => findSpeakers(typed, index, 10).nearest.map(({ name }) => name);

describe('find', () => {
  it.each([
    ['江波', ['江波']],
    ['id-江波', ['江波']],
    ['曹', ['曹锡康', '曹炯']],
    ['林忠欽', ['林忠钦']],
    ['上官劍', ['上官剑']],
    ['江波代表', ['江波']],
    ['马斯克', ['埃隆·马斯克']],
    ['埃隆马斯克', ['埃隆·马斯克']],
    ['jiangbo', ['江波']],
    ['Jiang Bo', ['江波']],
    ['jb', ['江波']],
    ['sgj', ['上官剑']],
    ['cao', ['曹锡康', '曹炯']],
    ['shanxiaobo', ['单晓波']],
    ['danxiaobo', ['单晓波']],
    ['lvhong', ['吕红']],
    ['luhong', ['吕红']],
    ['lǚhóng', ['吕红']],
    ['交大校长', ['林忠钦']],
    ['校长', ['林忠钦']],
    ['民政局', ['蒋蕊']],
    ['中医药大学党委书记', ['曹锡康']],
  ])('%s finds %j', (typed, names) => {
    expect(found(typed)).toEqual(names);
    expect(nearest(typed)).toEqual([]);
  });

  it.each([
    ['江坡', '江波'],
    ['姜波', '江波'],
    ['jiangpo', '江波'],
    ['林中钦', '林忠钦'],
    ['林钦', '林忠钦'],
    ['上官健', '上官剑'],
  ])('%s finds nobody, and %s is nearest', (typed, name) => {
    expect(found(typed)).toEqual([]);
    expect(nearest(typed)[0]).toBe(name);
  });

  it.each(['', ' ', '量子计算机', '？'])('%j is near nobody', (typed) => {
    expect(findSpeakers(typed, index, 10)).toEqual({ found: [], total: 0, nearest: [] });
  });
});

describe('mentions', () => {
  const mentions = (text: string) =>
    mentionsIn(text, namedIn(text, index), () => 1).map(({ text: written, by, speakers }) => [
      written,
      by,
      speakers.map(({ name }) => name),
    ]);

  it('finds names and offices from left to right', () => {
    expect(mentions('江波和民政局局长怎么看')).toEqual([
      ['江波', 'name', ['江波']],
      ['民政局局长', 'office', ['蒋蕊']],
    ]);
  });

  it('takes the widest office, and all who hold it', () => {
    expect(mentions('交大校长')).toEqual([['交大校长', 'office', ['林忠钦']]]);
    expect(mentions('党委书记')).toEqual([['党委书记', 'office', ['江波', '曹锡康']]]);
    expect(mentions('区委副书记')).toEqual([['区委副书记', 'office', ['单晓波']]]);
  });

  it('leaves a strange qualifier outside', () => {
    expect(mentions('复旦校长')).toEqual([['校长', 'office', ['林忠钦']]]);
  });
});
