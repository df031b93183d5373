import type { Sample } from '../sample.ts';

/** Verbs that report as 说 does. */
export const furtherVerbs: readonly Sample[] = [
  {
    why: '坚称',
    text: '涉事司机曲大勇坚称，绿灯亮了他才起步。',
    expected: [{ form: 'indirect', speaker: '曲大勇', text: '绿灯亮了他才起步' }],
  },
  {
    why: '警告 and a clause',
    text: '地质学家潘如海警告，冰湖随时可能溃决。',
    expected: [{ form: 'indirect', speaker: '潘如海', title: '地质学家', text: '冰湖随时可能溃决' }],
  },
  {
    why: '质疑',
    text: '业主代表米小燕质疑，地下车位怎么会比住户还多。',
    expected: [{ form: 'indirect', speaker: '米小燕', title: '业主代表', text: '地下车位怎么会比住户还多' }],
  },
  {
    why: '报告 and a colon',
    text: '哨兵丁小川报告：“三号浮标不见了。”',
    expected: [{ form: 'direct', speaker: '丁小川', title: '哨兵', text: '三号浮标不见了。' }],
  },
  {
    why: '一声令下',
    text: '突击队长雷大山一声令下：“开闸！”',
    expected: [{ form: 'direct', speaker: '雷大山', title: '突击队长', text: '开闸！' }],
  },
  {
    why: '给出解答',
    text: '博物馆研究员舒文远给出解答：“这是量盐用的斗。”',
    expected: [{ form: 'direct', speaker: '舒文远', title: '博物馆研究员', text: '这是量盐用的斗。' }],
  },
  {
    why: '呼吁 without a comma',
    text: '动物学家顾晓岚呼吁人们不要投喂岸边的猕猴。',
    expected: [{ form: 'indirect', speaker: '顾晓岚', title: '动物学家', text: '人们不要投喂岸边的猕猴' }],
  },
  {
    why: '规定 and quoted words',
    text: '《城市养犬条例》规定：“出户须系绳。”',
    expected: [{ form: 'direct', speaker: '《城市养犬条例》', kind: 'organization', text: '出户须系绳。' }],
  },
  {
    why: '规定 and quoted words, a plain document',
    text: '村规民约规定：“封山期间不得砍柴。”',
    expected: [{ form: 'direct', speaker: '村规民约', kind: 'organization', text: '封山期间不得砍柴。' }],
  },
  {
    why: '斥',
    text: '工會斥，資方的方案毫無誠意。',
    expected: [{ form: 'indirect', speaker: '工會', kind: 'organization', text: '資方的方案毫無誠意' }],
  },
  {
    why: '籲',
    text: '消防處籲，市民切勿堵塞走火通道。',
    expected: [{ form: 'indirect', speaker: '消防處', kind: 'organization', text: '市民切勿堵塞走火通道' }],
  },
  {
    why: '主張 and quoted words',
    text: '議員梁若文主張「先建學校，後建商場」。',
    expected: [{ form: 'direct', speaker: '梁若文', title: '議員', text: '先建學校，後建商場' }],
  },
  {
    why: '文件說明',
    text: '市府文件說明，補助只限前兩百名。',
    expected: [{ form: 'indirect', speaker: '市府文件', kind: 'organization', text: '補助只限前兩百名' }],
  },
  {
    why: '公告',
    text: '水利署公告，下游河段禁止戲水。',
    expected: [{ form: 'indirect', speaker: '水利署', kind: 'organization', text: '下游河段禁止戲水' }],
  },
  {
    why: '指稱',
    text: '原告汪文德指稱，契約簽名並非本人所寫。',
    expected: [{ form: 'indirect', speaker: '汪文德', text: '契約簽名並非本人所寫' }],
  },
  {
    why: '直指',
    text: '民代邱玉枝直指，預算書裡少了一整頁。',
    expected: [{ form: 'indirect', speaker: '邱玉枝', title: '民代', text: '預算書裡少了一整頁' }],
  },
  {
    why: '預估',
    text: '氣象局預估，鋒面週四晚間通過。',
    expected: [{ form: 'indirect', speaker: '氣象局', kind: 'organization', text: '鋒面週四晚間通過' }],
  },
  {
    why: '詢問',
    text: '檢察官詢問，鑰匙當時由誰保管。',
    expected: [{ form: 'indirect', speaker: null, title: '檢察官', text: '鑰匙當時由誰保管' }],
  },
  {
    why: '還說',
    text: '里長簡春生說，榕樹不能砍。他還說，老人都在樹下下棋。',
    expected: [
      { form: 'indirect', speaker: '簡春生', title: '里長', text: '榕樹不能砍' },
      { form: 'indirect', speaker: '簡春生', text: '老人都在樹下下棋' },
    ],
  },
  {
    why: '并且呼吁',
    text: '财长莱茵霍夫走访了粮仓，并且呼吁商店不要囤积面粉。',
    expected: [{ form: 'indirect', speaker: '莱茵霍夫', text: '商店不要囤积面粉' }],
  },
  {
    why: '并且说',
    text: '议长贝尔坦离席前摇头，并且说，明年的缺口会更大。',
    expected: [{ form: 'indirect', speaker: '贝尔坦', text: '明年的缺口会更大' }],
  },
];

/** Words between the name and the verb. */
export const wordsBeforeVerbs: readonly Sample[] = [
  {
    why: '总书记 and 深刻',
    text: '陆思远总书记深刻指出：“江河的账要算一百年。”',
    expected: [{ form: 'direct', speaker: '陆思远', text: '江河的账要算一百年。' }],
  },
  {
    why: '神气地',
    text: '陶小虎神气地说：“整条街的锁我都会开。”',
    expected: [{ form: 'direct', speaker: '陶小虎', title: null, text: '整条街的锁我都会开。' }],
  },
  {
    why: '没好气地',
    text: '摊主花婶没好气地说：“要买就买，别捏。”',
    expected: [{ form: 'direct', speaker: '花婶', text: '要买就买，别捏。' }],
  },
  {
    why: '边擦汗边',
    text: '周一鸣边擦汗边介绍，这批梨要赶在雨前摘完。',
    expected: [{ form: 'indirect', speaker: '周一鸣', title: null, text: '这批梨要赶在雨前摘完' }],
  },
  {
    why: 'eyes that shine',
    text: '“每次做成都很高兴！”绒花匠人江小燕说。她眼中闪着热爱，“但手艺不能丢。”',
    expected: [
      { form: 'direct', speaker: '江小燕', title: '绒花匠人', text: '每次做成都很高兴！' },
      { form: 'direct', speaker: '江小燕', text: '但手艺不能丢。' },
    ],
  },
  {
    why: '结果',
    text: '结果潘大声说：“谁先跑完谁请客。”',
    expected: [{ form: 'direct', speaker: '潘大', or: ['潘大声', '潘'], text: '谁先跑完谁请客。' }],
  },
  {
    why: 'a name in brackets and 有氣無力地',
    text: '39歲的阿國（許志國）躺在床上有氣無力地說，他三天沒有吃過熱飯。',
    expected: [{ form: 'indirect', speaker: '阿國', or: ['許志國'], text: '他三天沒有吃過熱飯' }],
  },
  {
    why: '清晰地 after a question in passive',
    text: '在被问到意思是否被曲解时，斯塔德林清晰地告诉记者，“不，我不这样认为。”',
    expected: [{ form: 'direct', speaker: '斯塔德林', text: '不，我不这样认为。' }],
  },
  {
    why: '一字字蹦道',
    text: '唐大东极其严肃地把话一字字蹦道：“我挂电话了。”',
    expected: [{ form: 'direct', speaker: '唐大东', text: '我挂电话了。' }],
  },
  {
    why: '头也不抬地',
    text: '修表匠卞小秋头也不抬地说：“慢两秒，不碍事。”',
    expected: [{ form: 'direct', speaker: '卞小秋', title: '修表匠', text: '慢两秒，不碍事。' }],
  },
];
