import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readQuoteLexicon } from '../../../src/quote/lexicon.ts';
import { clausesOf } from '../../../src/quote/reading/clause.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../../data/lexicon', import.meta.url)));

/** The clauses of a text, `|` between them and `‖` where a sentence ends. */
const cut = (text: string) => {
  const clauses = clausesOf(text, { runsOn: false }, lexicon);
  return clauses.reduce((line, clause, index) => {
    const before = clauses[index - 1];
    const mark = before === undefined ? '' : before.sentence === clause.sentence ? '|' : '‖';
    return line + mark + text.slice(clause.start, clause.end);
  }, '');
};

describe('clauses', () => {
  it.each([
    ['他来了，坐下。没有说话', '他来了|坐下‖没有说话'],
    ['价格为1,000元,在10:30公布', '价格为1,000元|在10:30公布'],
    ['“走吧。”他说，“天黑了。”', '“走吧。”‖他说|“天黑了。”'],
    ['他喊了“好！”的一声', '他喊了“好！”的一声'],
    ['要“严管，也厚爱”，要快', '要“严管，也厚爱”|要快'],
    ['主任（兼书记，暂缺）说', '主任（兼书记，暂缺）说'],
    ['在《谁来说，说给谁听》里', '在《谁来说，说给谁听》里'],
    ['比分20-9.“关键球，”他说', '比分20-9‖“关键球，”‖他说'],
    ['沉默……他走了', '沉默‖他走了'],
  ])('%s', (text, expected) => {
    expect(cut(text).replace(/‖$/, '')).toBe(expected);
  });

  it('end unclosed words with their sentence, or with the text where the next paragraph goes on', () => {
    const text = '他说：“走吧。谁也没动';
    const last = (runsOn: boolean) =>
      clausesOf(text, { runsOn }, lexicon).flatMap(({ spans }) => spans)[0]?.end;
    expect(text.slice(0, last(false))).toBe('他说：“走吧。');
    expect(text.slice(0, last(true))).toBe(text);
  });
});
