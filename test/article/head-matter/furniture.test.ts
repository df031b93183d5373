import { expect, test } from 'vitest';
import { furnitureOf } from '../../../src/article/head-matter/furniture.ts';
import { namesIn, signersOf } from '../../../src/article/head-matter/names.ts';
import { sourceIn } from '../../../src/article/head-matter/source-line.ts';
import { readHtmlFragment } from '../../../src/article/html/read-html.ts';

test.each([
  ['责任编辑：赵一', 'line'],
  ['（責任編輯:趙一）', 'line'],
  ['编辑 刘安　校对 李铭', 'line'],
  ['分享到：微信　微博', 'line'],
  ['分享经济正在改变县城的生活。', null],
  ['编辑部的灯亮到了半夜', null],
  ['微信公众号同时发布了新的价格表', null],
  ['微信公众号：河东晚报', 'line'],
  ['投稿邮箱：news@example.org', 'line'],
  ['打印本页', 'line'],
  ['长按关注东城晚报', 'line'],
  ['扫码下载客户端', 'line'],
  ['广告合作', 'line'],
  ['放大图片', 'line'],
  ['長按二維碼識別', 'line'],
  ['相關新聞', 'related'],
  ['相关新闻发布会昨天举行。', null],
  ['版权声明：本报所有作品，未经授权不得转载。', 'end'],
])('%s is %s', (line, furniture) => {
  expect(furnitureOf(line)).toBe(furniture);
});

test.each([
  ['2031-05-06 08:30:00　来源: 东城日报举报', '东城日报'],
  ['來源：海島時報　作者：王芳', '海島時報'],
  ['图片来源：视觉图库', null],
  ['水的来源：三条河', null],
  ['稿件来源：东城日报', '东城日报'],
  ['没有来源', null],
])('the source in %s', (line, source) => {
  expect(sourceIn(line)).toBe(source);
});

test.each([
  ['澄江新闻记者 许青 罗安', ['许青', '罗安']],
  ['采写：河东都市报见习记者 许青', ['许青']],
  ['記者何小芬／北城報導', ['何小芬']],
  ['记者在现场看到，大桥已经合龙', null],
  ['河东网记者', []],
])('who signs in %s', (line, names) => {
  expect(signersOf(line)).toEqual(names);
});

test('names are found beside other labels', () => {
  expect(namesIn('2031-09-10 13:40 聯島報／ 記者蔡明哲／中港即時報導')).toEqual(['蔡明哲']);
  expect(namesIn('来源：东城日报 作者：王芳 李强 责任编辑：赵一')).toEqual(['王芳', '李强']);
});

test('lists of other articles go, in the midst and at the end, and what a button left', () => {
  const html = `<p>大桥昨天合龙。</p><p>延伸阅读</p><p><a href="/1">候鸟回来了，守鸟人说</a></p><p>船工石大山说，等了三年。</p>
    <h3><a href="/gc">观察</a></h3><ul><li><a href="/2">水价为何不涨</a><span>观察</span></li><li>2031-05-06</li></ul><p>+1</p>`;
  expect(readHtmlFragment(html).passages.map(({ text }) => text)).toEqual([
    '大桥昨天合龙。',
    '船工石大山说，等了三年。',
  ]);
});
