import { expect, test } from 'vitest';
import { readByline, readClosingNames, readDateline } from '../../src/article/byline.ts';

test.each([
  ['■本报记者 祝越 王宛艺', ['祝越', '王宛艺']],
  ['本报记者 李明、王小红', ['李明', '王小红']],
  ['本报记者李明 通讯员 阿依古丽·买买提', ['李明', '阿依古丽·买买提']],
  ['□ 新华社记者　李　明　王小红', ['李明', '王小红']],
  ['记者：李明', ['李明']],
  ['作者/李明', ['李明']],
  ['本报驻京记者 欧阳春晓', ['欧阳春晓']],
  ['本报首席记者 李明 北京报道', ['李明']],
  ['本报评论员', []],
  ['本报记者 魏宁 文/图', ['魏宁']],
  ['（本报记者 谢安采访整理）', ['谢安']],
  ['記者林思妤／新竹報導', ['林思妤']],
  ['本報記者 陳樂行 攝影報道', ['陳樂行']],
  ['By Shen Yizhou', ['Shen Yizhou']],
  ['By Shen Yizhou, Lin Qi and Anna Berg', ['Shen Yizhou', 'Lin Qi', 'Anna Berg']],
])('%s', (line, names) => {
  expect(readByline(line)?.names).toEqual(names);
});

test.each([
  '本报记者 袁婧摄',
  '（新华社记者 李明 摄）',
  '记者手记',
  '本报记者调查',
  '■加快建设新城',
  '记者了解到，这里的老人大多独居。',
  '李明 王小红',
  'By the river stands a house.',
])('%s is no byline', (line) => {
  expect(readByline(line)).toBeNull();
});

test.each([
  ['本报讯（记者 李明）昨天夜里下了雨。', ['李明']],
  ['新华社北京6月29日电（记者李明、王小红）昨天夜里下了雨。', ['李明', '王小红']],
  ['中新网7月22日电 据商务部网站消息，昨天夜里下了雨。', []],
  ['【本報訊】（記者 陳樂行）昨夜下了雨。', ['陳樂行']],
  ['［本報訊］昨夜下了雨。', []],
  ['本报记者在现场看到，昨天夜里下了雨。', null],
  ['通讯的发展很快。', null],
])('the dateline of %s', (paragraph, names) => {
  expect(readDateline(paragraph)).toEqual(names);
});

test.each([
  ['去年夏天没有一个小区停水。（记者 罗一鸣）', ['罗一鸣']],
  ['去年夏天没有一个小区停水。（本报记者罗一鸣、谢安）', ['罗一鸣', '谢安']],
  ['（记者 罗一鸣）', []],
  ['去年夏天没有一个小区停水。（完）', []],
  ['他修了八百年（也许更久）', []],
])('who signs behind %s', (paragraph, names) => {
  expect(readClosingNames(paragraph)).toEqual(names);
});
