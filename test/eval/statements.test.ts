import { describe, expect, it } from 'vitest';
import type { Given } from './statements/given.ts';
import { isHeldOut } from './statements/houses.ts';
import { matchItem } from './statements/match.ts';
import { scoreItem } from './statements/score.ts';
import { addStages, stagesOf } from './statements/stages.ts';
import type { Item, Statement } from './statements/statement.ts';

const TEXT = '镇长田大力表示，水渠明年动工。后年通水。“路也要修。”他说。';

describe('the score of labelled statements', () => {
  it('counts words, speaker and title apart', () => {
    const { score, misses } = scored(
      [reported()],
      [given('水渠明年动工', { name: '田大力', title: '县长' })],
    );
    expect(score).toMatchObject({
      content: 1,
      exact: 1,
      attributed: 1,
      titled: 1,
      titlesRight: 0,
      sureRight: 1,
    });
    expect(misses).toEqual(['TITLE  a-1 is 镇长, said 县长 [rule]']);
  });

  it('takes the words alone or with the sentences that go on reporting', () => {
    const statement = reported({ ext_end: TEXT.indexOf('“') });
    for (const words of ['水渠明年动工', '水渠明年动工。后年通水']) {
      expect(scored([statement], [given(words, { name: '田大力' })]).score.exact).toBe(1);
    }
    const both = [given('水渠明年动工', { name: '田大力' }), given('后年通水', { name: '田大力' })];
    expect(scored([statement], both).score).toMatchObject({ given: 1, exact: 1 });
  });

  it('lets nobody be right where the label allows it, and asks nobody for a title', () => {
    const { score } = scored([reported({ speaker_alt: [null] })], [given('水渠明年动工', null)]);
    expect(score).toMatchObject({ attributed: 1, titled: 1, titlesRight: 0 });
  });

  it('tells what is missed, mistaken and made up', () => {
    const { misses } = scored([reported()], [given('路也要修。', { name: '田大' })]);
    expect(misses).toEqual([
      'MISS   a-1 indirect 田大力: 水渠明年动工',
      'EXTRA  a-1 indirect 田大: 路也要修。 [rule]',
    ]);
    const wrong = scored([reported()], [given('水渠明年动工', { name: '田大' })]);
    expect(wrong.misses).toEqual(['WHO    a-1 is 田大力 (title+name), said 田大: 水渠明年动工 [rule]']);
  });

  it('asks a stage only for what the one before it gave', () => {
    const item = itemOf([reported()]);
    const stages = (one: Given) => addStages(stagesOf(matchItem(item, [one])).map((each) => each.stages));
    const none = { right: 0, all: 0 };
    const right = { right: 1, all: 1 };
    const wrong = { right: 0, all: 1 };
    expect(stages(given('水渠', { name: '田大力', title: '镇长' }))).toEqual({
      detected: right,
      named: right,
      office: right,
      extent: wrong,
      speaker: none,
    });
    expect(stages(given('修', { name: '田大' }))).toEqual({
      detected: wrong,
      named: wrong,
      office: none,
      extent: none,
      speaker: none,
    });
  });

  it('holds out whole houses', () => {
    const houses = Array.from({ length: 60 }, (_, number) => `第${number}晚报`);
    const heldOut = houses.filter((house) => isHeldOut({ ...itemOf([]), house }));
    expect(heldOut.length).toBeGreaterThan(10);
    expect(heldOut.length).toBeLessThan(30);
    const byId = (id: string) => isHeldOut({ ...itemOf([]), id });
    expect(byId('wan-7-1')).toBe(byId('wan-12'));
  });
});

function scored(statements: Statement[], quotes: Given[]): ReturnType<typeof scoreItem> {
  return scoreItem(matchItem(itemOf(statements), quotes));
}

function itemOf(statements: Statement[]): Item {
  return { id: 'a-1', text: TEXT, statements, non_speech_quotes: [] };
}

function reported(more: Partial<Statement> = {}): Statement {
  const text = '水渠明年动工';
  const start = TEXT.indexOf(text);
  return {
    ...{ kind: 'indirect', text, start, end: start + text.length, subject_form: 'title+name' },
    ...{ speaker: '田大力', title: '镇长' },
    ...more,
  };
}

function given(text: string, speaker: { name: string; title?: string } | null): Given {
  const start = TEXT.indexOf(text);
  const end = start + text.length;
  return {
    ...{ start, end },
    quote: {
      ...{
        form: 'indirect',
        start,
        end,
        text,
        continues: false,
        cue: null,
        rule: 'rule',
        confidence: 'sure',
      },
      speaker: speaker && { title: null, kind: 'person', ...speaker },
    },
  };
}
