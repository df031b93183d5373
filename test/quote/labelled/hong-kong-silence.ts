import type { Sample } from './sample.ts';

/** Verbs of saying in Hong Kong that report nothing. */
export const hongKongSilence: readonly Sample[] = [
  {
    why: '表示歡迎, 表示遺憾: attitudes',
    text: '商會對減租安排表示歡迎，受影響職員的代表則對未獲邀請出席會議表示遺憾。',
    expected: [],
  },
  {
    why: '被指 and 涉嫌: what others say, without anybody who says it',
    text: '該公司被指拖欠強積金供款，兩名董事上月已離港，公司電話一直無人接聽。',
    expected: [],
  },
  {
    why: '指示, 指控, 指引, 指派',
    text: '署方已向學校發出指引，並指派職員跟進有關指控，學校須按指示在周五前交回名單。',
    expected: [],
  },
  {
    why: 'a reporter asks and nobody answers',
    text: '記者多次向院方查詢，惟至今未獲回覆，門外的告示亦沒有說明重開日期。',
    expected: [],
  },
  {
    why: '宣布 with an act, 拒絕評論',
    text: '律政司宣布成立專責小組處理積壓個案，對被問及的兩宗案件則拒絕評論。',
    expected: [],
  },
  {
    why: '稱 in a name, 稱號, 聲稱 as an attribute',
    text: '這條俗稱「雀仔街」的小巷，曾獲頒「最具人情味街道」稱號，聲稱百年老店的舖頭其實去年才開業。',
    expected: [],
    notSpeech: ['雀仔街', '最具人情味街道'],
  },
];
