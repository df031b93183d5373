import type { Sample } from './sample.ts';

/** Names that run into a time or an occasion without a mark. */
export const taiwanGlued: readonly Sample[] = [
  {
    why: '今舉行記者會說明, then 他說',
    text: '前環保局長汪立晨今舉行記者會說明，焚化爐歲修早在半年前就公告。他說，「垃圾不會因為選舉就不來」。',
    expected: [
      {
        form: 'indirect',
        speaker: '汪立晨',
        title: '前環保局長',
        kind: 'person',
        text: '焚化爐歲修早在半年前就公告',
      },
      { form: 'direct', speaker: '汪立晨', kind: 'person', text: '垃圾不會因為選舉就不來' },
    ],
  },
  {
    why: '昨出席…表示',
    text: '客委會主委鍾宥安昨出席桐花祭開幕表示，今年花期長達五週。',
    expected: [
      { form: 'indirect', speaker: '鍾宥安', title: '客委會主委', kind: 'person', text: '今年花期長達五週' },
    ],
  },
  {
    why: 'a day in 廿, a family name of Japan',
    text: '北川廿二日指出，訪團名單尚未定案。',
    expected: [{ form: 'indirect', speaker: '北川', title: null, kind: 'person', text: '訪團名單尚未定案' }],
  },
  {
    why: '晚間, with the office in front',
    text: '中選會副主委薄景琦晚間表示，計票作業一切順利。',
    expected: [
      {
        form: 'indirect',
        speaker: '薄景琦',
        title: '中選會副主委',
        kind: 'person',
        text: '計票作業一切順利',
      },
    ],
  },
  {
    why: '上午在議會備詢時表示',
    text: '警察局長岑國維上午在議會備詢時表示，全市還有七百支監視器故障，預計年底前修復。',
    expected: [
      {
        form: 'indirect',
        speaker: '岑國維',
        title: '警察局長',
        kind: 'person',
        text: '全市還有七百支監視器故障，預計年底前修復',
      },
    ],
  },
  {
    why: '低調表示, 接受本報訪問時說, a nickname of office',
    text: '發起人卜宛真低調表示，募款已經夠了，請大家把愛心留給別人。副總幹事凌浩接受本報訪問時說，剩餘款項會全數轉捐。',
    expected: [
      {
        form: 'indirect',
        speaker: '卜宛真',
        title: '發起人',
        kind: 'person',
        text: '募款已經夠了，請大家把愛心留給別人',
      },
      { form: 'indirect', speaker: '凌浩', title: '副總幹事', kind: 'person', text: '剩餘款項會全數轉捐' },
    ],
  },
];
