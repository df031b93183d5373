import { readTermList } from '../../src/text/term-list.ts';
import { byZipf, drawFrom, pick } from './words.ts';

/** Somebody whom made news quote. */
export interface Person {
  readonly name: string;
  /** A place and an office in it. */
  readonly title: string;
}

const SURNAMES = new URL('../../data/lexicon/surnames.txt', import.meta.url);
const GIVEN = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志海波斌宇浩鹏飞辉俊峰龙凯健欣怡佳嘉梓涵雨晨思远文博诗琪婷雪梅玲燕萍琴慧颖莉倩旭东亮琳瑞祥福贵春生庆云清光永立中正德义仁和安宁康泰一凡可心子轩',
);
const TWO_GIVEN = 0.8;
const PLACES = {
  first: Array.from('东西南北临安永新平长青金石河云清'),
  last: Array.from('江山海州阳城川宁溪湖陵源浦泉门岭'),
};
const OFFICES = [
  '市市长',
  '市副市长',
  '市委书记',
  '市卫生局局长',
  '市教育局副局长',
  '市交通局局长',
  '市规划局总工程师',
  '市气象台首席预报员',
  '市人民医院院长',
  '市图书馆馆长',
  '市消防支队支队长',
  '区区长',
  '区副区长',
  '区委书记',
  '区民政局局长',
  '区城管局局长',
  '区第一小学校长',
  '县县长',
  '县农业局局长',
  '县文化馆馆长',
  '大学教授',
  '大学副校长',
  '集团董事长',
  '公司总经理',
] as const;

/** So many people, the one who speaks most first. Some share a name, as people do. */
export function makePeople(count: number, random: () => number): Person[] {
  const listed = readTermList(SURNAMES);
  // The list begins with the surnames of two characters, which are the rarest.
  const surnames = [
    ...listed.filter((name) => name.length === 1),
    ...listed.filter((name) => name.length > 1),
  ];
  const surname = drawFrom(byZipf(surnames), random);
  const given = () => pick(GIVEN, random);
  return Array.from({ length: count }, () => ({
    name: surname() + given() + (random() < TWO_GIVEN ? given() : ''),
    title: pick(PLACES.first, random) + pick(PLACES.last, random) + pick(OFFICES, random),
  }));
}

type Form = (person: Person, said: string) => string;

/** As newspapers write who said what; `said` has no full stop. */
const FORMS: readonly Form[] = [
  ({ name, title }, said) => `${title}${name}说，“${said}。”`,
  ({ name, title }, said) => `${title}${name}说：“${said}。”`,
  ({ name, title }, said) => `“${said}。”${title}${name}表示。`,
  ({ name }, said) => `“${said}。”${name}告诉记者。`,
  ({ name }, said) => `${name}说：“${said}。”`,
  ({ name, title }, said) => `${title}${name}认为，${said}。`,
  ({ name, title }, said) => `${title}${name}指出，${said}。`,
  ({ name }, said) => `${name}表示，${said}。`,
  ({ name, title }, said) => `据${title}${name}介绍，${said}。`,
];

/** What somebody said, with who said it around it in one of the forms that newspapers use. */
export function speechOf(person: Person, said: string, random: () => number): string {
  return pick(FORMS, random)(person, said);
}
