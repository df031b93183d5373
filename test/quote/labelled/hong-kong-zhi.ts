import type { Sample } from './sample.ts';

/** 指 as a verb of saying, and words that merely hold it. */
export const hongKongZhi: readonly Sample[] = [
  {
    why: 'a pronoun as the first word of what is said',
    text: '校董會指她處理投訴時已按既定程序，毋須承擔責任。',
    expected: [
      {
        form: 'indirect',
        speaker: '校董會',
        kind: 'organization',
        text: '她處理投訴時已按既定程序，毋須承擔責任',
      },
    ],
  },
  {
    why: 'asked, he says: the one named inside is no speaker',
    text: '民政處助理專員陶永樂被問到撥款爭議時，指盧綺雯離任前已簽署文件。',
    expected: [
      {
        form: 'indirect',
        speaker: '陶永樂',
        title: '民政處助理專員',
        kind: 'person',
        text: '盧綺雯離任前已簽署文件',
      },
    ],
  },
  {
    why: '指出, 亦指 and 續指 in one paragraph',
    text: '房屋署指出，大廈外牆磚塊剝落與日久失修有關。署方亦指，上一次檢驗已是十二年前。法團主席岳志誠續指，業主一直等候資助，不是不想修。',
    expected: [
      { form: 'indirect', speaker: '房屋署', kind: 'organization', text: '大廈外牆磚塊剝落與日久失修有關' },
      {
        form: 'indirect',
        speaker: '署方',
        or: ['房屋署'],
        kind: 'organization',
        text: '上一次檢驗已是十二年前',
      },
      {
        form: 'indirect',
        speaker: '岳志誠',
        title: '法團主席',
        kind: 'person',
        text: '業主一直等候資助，不是不想修',
      },
    ],
  },
  {
    why: '指責 and 指控 as nouns, 回應時指 as the cue',
    text: '對於收受利益的指控，鄉事委員會副主席侯振邦回應時指，該筆款項是租金，與土地申請無關。',
    expected: [
      {
        form: 'indirect',
        speaker: '侯振邦',
        title: '鄉事委員會副主席',
        kind: 'person',
        text: '該筆款項是租金，與土地申請無關',
      },
    ],
  },
  {
    why: 'the day and the place stand between name and 指',
    text: '保育團體「青鱟」總監戎以晴昨日在濕地公園指，今季錄得的候鳥只有一萬三千隻。',
    expected: [{ form: 'indirect', speaker: '戎以晴', kind: 'person', text: '今季錄得的候鳥只有一萬三千隻' }],
    notSpeech: ['青鱟'],
  },
  {
    why: 'a finger, a target, an index',
    text: '遊客指手畫腳地問路，司機搖頭。恒指收市跌二百點，當局的減排指標仍未達到。',
    expected: [],
  },
];
