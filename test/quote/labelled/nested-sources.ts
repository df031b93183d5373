import type { Sample } from './sample.ts';

/** Words of one inside the report of another: the outermost speaks. */
export const nestedSources: readonly Sample[] = [
  {
    why: 'a spokesman about his chief, traditional',
    text: '辦公室發言人表示，司長以他本人及同事名義說過，維持服務是責任所在。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '辦公室發言人',
        kind: 'person',
        text: '司長以他本人及同事名義說過，維持服務是責任所在',
      },
    ],
  },
  {
    why: 'an article about economists',
    text: '報導指出，經濟學家不斷呼籲央行放慢升息，銀行則普遍保持沉默。',
    expected: [
      {
        form: 'indirect',
        speaker: '報導',
        kind: 'organization',
        text: '經濟學家不斷呼籲央行放慢升息，銀行則普遍保持沉默',
      },
    ],
  },
  {
    why: 'a minister about what a president promised him',
    text: '财政大臣维尔奈说，总统曾向他保证，不会动用外汇储备。',
    expected: [
      {
        form: 'indirect',
        speaker: '维尔奈',
        title: '财政大臣',
        kind: 'person',
        text: '总统曾向他保证，不会动用外汇储备',
      },
    ],
  },
  {
    why: 'a witness about her manager’s words',
    text: '證人桂小姐供稱，經理說只要簽名就有獎金。',
    expected: [
      { form: 'indirect', speaker: '桂小姐', title: '證人', kind: 'person', text: '經理說只要簽名就有獎金' },
    ],
  },
  {
    why: 'a columnist reports, and goes on in the next sentence',
    text: '专栏作家罗斯科说，战时将军建议国王弃城而走。他说，国王的固执救了首都。',
    expected: [
      {
        form: 'indirect',
        speaker: '罗斯科',
        title: '专栏作家',
        kind: 'person',
        text: '战时将军建议国王弃城而走',
      },
      { form: 'indirect', speaker: '罗斯科', kind: 'person', text: '国王的固执救了首都' },
    ],
  },
  {
    why: 'a person in the know about two sides',
    text: '消息人士透露，雙方都認為對方會先讓步，談判因此拖了十一天。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '消息人士',
        text: '雙方都認為對方會先讓步，談判因此拖了十一天',
      },
    ],
  },
];
