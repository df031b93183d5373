import type { Sample } from './sample.ts';

/** One quotation over several paragraphs: each opens anew, only the last one closes. */
export const runningOn: readonly Sample[] = [
  {
    why: 'two paragraphs, cue before the first',
    paragraphs: [
      '造船厂退休总工冀中流说：“那时候没有吊车，龙骨是人抬上去的。',
      '“抬的时候喊号子，喊错一声，就要伤人。”',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '冀中流',
        title: '造船厂退休总工',
        text: '那时候没有吊车，龙骨是人抬上去的。',
      },
      {
        form: 'direct',
        speaker: '冀中流',
        title: '造船厂退休总工',
        text: '抬的时候喊号子，喊错一声，就要伤人。',
      },
    ],
  },
  {
    why: 'three paragraphs, then narration',
    paragraphs: [
      '候选人阿马杜·西塞对支持者说：“第一件事，是水。',
      '“第二件事，是路。',
      '“第三件事，是让你们记住前两件。”',
      '人群的掌声持续了一分钟。',
    ],
    expected: [
      { form: 'direct', speaker: '阿马杜·西塞', title: '候选人', text: '第一件事，是水。' },
      { form: 'direct', speaker: '阿马杜·西塞', title: '候选人', text: '第二件事，是路。' },
      { form: 'direct', speaker: '阿马杜·西塞', title: '候选人', text: '第三件事，是让你们记住前两件。' },
    ],
  },
  {
    why: 'corner marks, the cue stands in the middle of the last paragraph',
    paragraphs: [
      '副機師湯以晴回憶：「起落架的警示燈亮了三次。',
      '「第三次，我們決定重飛。」她說，「沒有人猶豫。」',
    ],
    expected: [
      { form: 'direct', speaker: '湯以晴', title: '副機師', text: '起落架的警示燈亮了三次。' },
      { form: 'direct', speaker: '湯以晴', title: '副機師', text: '第三次，我們決定重飛。' },
      { form: 'direct', speaker: '湯以晴', title: '副機師', text: '沒有人猶豫。' },
    ],
  },
  {
    why: 'closed in the first paragraph: the second is another speaker',
    paragraphs: ['茶农虞谷雨说：“明前茶一天一个价。”', '“价再高，也高不过人工。”收茶人巩三和说。'],
    expected: [
      { form: 'direct', speaker: '虞谷雨', title: '茶农', text: '明前茶一天一个价。' },
      { form: 'direct', speaker: '巩三和', title: '收茶人', text: '价再高，也高不过人工。' },
    ],
  },
  {
    why: '『』 with half of the quotation before a nested term',
    paragraphs: [
      '边防连指导员萨仁图雅说：『巡逻一趟要走两天，战士们管它叫“长征”。',
      '『走完长征，新兵就不是新兵了。』',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '萨仁图雅',
        title: '边防连指导员',
        text: '巡逻一趟要走两天，战士们管它叫“长征”。',
      },
      { form: 'direct', speaker: '萨仁图雅', title: '边防连指导员', text: '走完长征，新兵就不是新兵了。' },
    ],
  },
  {
    why: 'ordinary name, two sentences in each paragraph',
    paragraphs: [
      '“我们查了三个月。”检察官黄海涛说，“账面上干干净净。',
      '“越干净，越不对。我们就从运费查起。”',
    ],
    expected: [
      { form: 'direct', speaker: '黄海涛', title: '检察官', text: '我们查了三个月。' },
      { form: 'direct', speaker: '黄海涛', title: '检察官', text: '账面上干干净净。' },
      { form: 'direct', speaker: '黄海涛', title: '检察官', text: '越干净，越不对。我们就从运费查起。' },
    ],
  },
];
