import type { Sample } from './sample.ts';

/** Members of the Legislative and the district councils. */
export const hongKongCouncil: readonly Sample[] = [
  {
    why: '批評 with a clause, 質疑 by a pronoun',
    text: '立法會議員袁海雯批評，當局推出的清拆安排「有頭無尾」，受影響商戶至今未收到補償通知。她質疑，部門之間互相推卸責任。',
    expected: [
      {
        form: 'indirect',
        speaker: '袁海雯',
        title: '立法會議員',
        kind: 'person',
        text: '當局推出的清拆安排「有頭無尾」，受影響商戶至今未收到補償通知',
      },
      { form: 'indirect', speaker: '袁海雯', kind: 'person', text: '部門之間互相推卸責任' },
    ],
  },
  {
    why: '直指 and a quote that stands alone behind the comma',
    text: '區議員唐子瑜直指問題出在選址，「連救護車都入唔到，點起老人院？」',
    expected: [
      { form: 'indirect', speaker: '唐子瑜', title: '區議員', kind: 'person', text: '問題出在選址' },
      { form: 'direct', speaker: '唐子瑜', kind: 'person', text: '連救護車都入唔到，點起老人院？' },
    ],
  },
  {
    why: 'the surname alone three times, each with another verb',
    text: '立法會議員古偉廷在大會上提出口頭質詢。古指，全港有逾百個公園沒有無障礙廁所。古又稱，曾有輪椅使用者因此不敢出門。古形容，現行標準已落後於時代。',
    expected: [
      {
        form: 'indirect',
        speaker: '古',
        or: ['古偉廷'],
        kind: 'person',
        text: '全港有逾百個公園沒有無障礙廁所',
      },
      { form: 'indirect', speaker: '古', or: ['古偉廷'], kind: 'person', text: '曾有輪椅使用者因此不敢出門' },
      { form: 'indirect', speaker: '古', or: ['古偉廷'], kind: 'person', text: '現行標準已落後於時代' },
    ],
  },
  {
    why: 'a question asked of her before the words',
    text: '被問到會否競逐連任，東涌分區委員會主席譚麗珠笑言：「今日只講安全島，唔講選舉。」',
    expected: [
      {
        form: 'direct',
        speaker: '譚麗珠',
        title: '東涌分區委員會主席',
        kind: 'person',
        text: '今日只講安全島，唔講選舉。',
      },
    ],
  },
  {
    why: 'two speakers of one party, 亦指 and a colon',
    text: '「海濱連線」召集人梅志彤認為，填海計劃應先做環評。同屬「海濱連線」的南區區議員屈家俊亦指：「居民唔係反對發展，係反對黑箱。」',
    expected: [
      {
        form: 'indirect',
        speaker: '梅志彤',
        title: '「海濱連線」召集人',
        kind: 'person',
        text: '填海計劃應先做環評',
      },
      {
        form: 'direct',
        speaker: '屈家俊',
        title: '南區區議員',
        kind: 'person',
        text: '居民唔係反對發展，係反對黑箱。',
      },
    ],
  },
  {
    why: '斥 and its clause',
    text: '工會主席巫志強斥資方「講一套做一套」，談判前夕才突然改變條件。',
    expected: [
      {
        form: 'indirect',
        speaker: '巫志強',
        title: '工會主席',
        kind: 'person',
        text: '資方「講一套做一套」，談判前夕才突然改變條件',
      },
    ],
  },
  {
    why: 'a vote and a motion, nobody’s words',
    text: '立法會財務委員會昨以三十一票對九票通過撥款，多名議員在表決前離席抗議。',
    expected: [],
  },
  {
    why: 'a councillor asks, a minister answers, the councillor comes back',
    text: '議員穆慧心不滿工程一再超支。發展局副局長包凱鳴解釋，地底管線比圖則所示複雜得多，承建商須人手挖掘。穆不接受答覆，反問：「難道動工前無人勘探？」包則重申，勘探報告已於去年提交。',
    expected: [
      {
        form: 'indirect',
        speaker: '包凱鳴',
        title: '發展局副局長',
        kind: 'person',
        text: '地底管線比圖則所示複雜得多，承建商須人手挖掘',
      },
      { form: 'direct', speaker: '穆', or: ['穆慧心'], kind: 'person', text: '難道動工前無人勘探？' },
      { form: 'indirect', speaker: '包', or: ['包凱鳴'], kind: 'person', text: '勘探報告已於去年提交' },
    ],
  },
];

/** Secretaries, commissioners, departments and their spokespersons. */
export const hongKongGovernment: readonly Sample[] = [
  {
    why: 'a written reply',
    text: '環境局局長駱敏儀書面回覆稱，全港現有充電器約八千個，其中三成屬快速充電。',
    expected: [
      {
        form: 'indirect',
        speaker: '駱敏儀',
        title: '環境局局長',
        kind: 'person',
        text: '全港現有充電器約八千個，其中三成屬快速充電',
      },
    ],
  },
  {
    why: '指 directly followed by its clause',
    text: '運輸署副署長關浩然指新例只針對屢犯者，一般市民毋須擔心。',
    expected: [
      {
        form: 'indirect',
        speaker: '關浩然',
        title: '運輸署副署長',
        kind: 'person',
        text: '新例只針對屢犯者，一般市民毋須擔心',
      },
    ],
  },
  {
    why: 'a spokesperson without name, 回應查詢時表示, 重申',
    text: '食環署發言人回應查詢時表示，署方上周已向涉事食肆發出警告信。發言人重申，持牌人須對店內所有僱員的行為負責。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '食環署發言人',
        kind: 'person',
        text: '署方上周已向涉事食肆發出警告信',
      },
      {
        form: 'indirect',
        speaker: null,
        or: ['食環署發言人'],
        title: '發言人',
        kind: 'person',
        text: '持牌人須對店內所有僱員的行為負責',
      },
    ],
  },
  {
    why: 'a department with 指, an estimate belongs to its report',
    text: '水務署指，爆裂水管已使用逾四十年，預計今晚十一時恢復供水。',
    expected: [
      {
        form: 'indirect',
        speaker: '水務署',
        kind: 'organization',
        text: '爆裂水管已使用逾四十年，預計今晚十一時恢復供水',
      },
    ],
  },
  {
    why: '稱 without comma, 院方 inside the words',
    text: '醫院發言人稱病人現時情況穩定，院方已向家屬致歉。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '醫院發言人',
        kind: 'person',
        text: '病人現時情況穩定，院方已向家屬致歉',
      },
    ],
  },
  {
    why: 'written in a blog, then 續指 with the subject left out',
    text: '財政司副司長霍景行在網誌撰文指，首季經濟表現勝預期。文中續指，零售業仍要面對市民北上消費的挑戰。',
    expected: [
      {
        form: 'indirect',
        speaker: '霍景行',
        title: '財政司副司長',
        kind: 'person',
        text: '首季經濟表現勝預期',
      },
      {
        form: 'indirect',
        speaker: '霍景行',
        or: ['文中', null],
        kind: 'person',
        text: '零售業仍要面對市民北上消費的挑戰',
      },
    ],
  },
  {
    why: 'an assurance of a commissioner, 續稱 and a quoted end',
    text: '懲教署署長龍靜文表示，院所內溫度計讀數每小時記錄一次。她續稱，會考慮為長者在囚人士增設風扇，「人道與紀律並無衝突」。',
    expected: [
      {
        form: 'indirect',
        speaker: '龍靜文',
        title: '懲教署署長',
        kind: 'person',
        text: '院所內溫度計讀數每小時記錄一次',
      },
      { form: 'indirect', speaker: '龍靜文', kind: 'person', text: '會考慮為長者在囚人士增設風扇' },
      { form: 'direct', speaker: '龍靜文', kind: 'person', text: '人道與紀律並無衝突' },
    ],
  },
  {
    why: 'a visit without words',
    text: '政務司司長葛啟民昨日到訪大埔一間安老院，與院友包糭，並派發福袋。',
    expected: [],
  },
  {
    why: 'an office by its short name, 回覆本報查詢時稱',
    text: '社署回覆本報查詢時稱，有關院舍的牌照將於年底屆滿，續牌申請仍在審批。',
    expected: [
      {
        form: 'indirect',
        speaker: '社署',
        kind: 'organization',
        text: '有關院舍的牌照將於年底屆滿，續牌申請仍在審批',
      },
    ],
  },
];
