import type { Sample } from './sample.ts';

/** Where an indirect report ends. */
export const reportEnds: readonly Sample[] = [
  {
    why: 'narration begins after the full stop',
    text: '村医扶桑说，药柜里只剩两盒退烧药。窗外，雪还在下。',
    expected: [{ form: 'indirect', speaker: '扶桑', title: '村医', text: '药柜里只剩两盒退烧药' }],
  },
  {
    why: 'the next sentence goes on reporting',
    text: '铁道部副部长荀立新表示，今年春运将加开列车六百对。其中一百二十对开往西南方向。',
    expected: [
      {
        form: 'indirect',
        speaker: '荀立新',
        title: '铁道部副部长',
        text: '今年春运将加开列车六百对',
        goesOn: '。其中一百二十对开往西南方向',
      },
    ],
  },
  {
    why: 'another speaker after a semicolon',
    text: '甲方代表胥文说图纸有误；乙方代表麴正说施工走样。',
    expected: [
      { form: 'indirect', speaker: '胥文', title: '甲方代表', text: '图纸有误' },
      { form: 'indirect', speaker: '麴正', title: '乙方代表', text: '施工走样' },
    ],
  },
  {
    why: '说完 and an action of the speaker end it',
    text: '老钟表匠寇一刻说这只座钟修不好了，随手把它放回架子上。',
    expected: [{ form: 'indirect', speaker: '寇一刻', title: '老钟表匠', text: '这只座钟修不好了' }],
  },
  {
    why: 'a question mark ends it',
    text: '主持人殳凡问，没有观众的演出还算不算演出？台下一片寂静。',
    expected: [{ form: 'indirect', speaker: '殳凡', title: '主持人', text: '没有观众的演出还算不算演出' }],
  },
  {
    why: 'a standing quote after the report’s last comma is a statement of its own',
    text: '特区房屋署署长利家麟指出，公屋轮候时间已缩短，“再给我们两年，人人有楼住”。',
    expected: [
      { form: 'indirect', speaker: '利家麟', title: '特区房屋署署长', text: '公屋轮候时间已缩短' },
      { form: 'direct', speaker: '利家麟', title: '特区房屋署署长', text: '再给我们两年，人人有楼住' },
    ],
  },
  {
    why: 'a colon inside the report and a list with semicolons',
    text: '园长咸亨介绍，孩子入园要过三关：一是体检；二是家访；三是试园一周。',
    expected: [
      {
        form: 'indirect',
        speaker: '咸亨',
        title: '园长',
        text: '孩子入园要过三关：一是体检；二是家访；三是试园一周',
      },
    ],
  },
];

/** Quoted words inside an indirect report. */
export const quotesInReports: readonly Sample[] = [
  {
    why: 'quoted verb phrase in the grammar of the report',
    text: '俄罗斯副外长卡尔梅科夫说，北约东扩“将迫使莫斯科重新考虑其义务”，这一点毫无疑问。',
    expected: [
      {
        form: 'indirect',
        speaker: '卡尔梅科夫',
        title: '俄罗斯副外长',
        text: '北约东扩“将迫使莫斯科重新考虑其义务”，这一点毫无疑问',
      },
    ],
  },
  {
    why: 'the report ends in quoted words in corner marks',
    text: '游击队领导人桑托斯说，谈判的目的就是『让枪支变成犁铧』。',
    expected: [
      {
        form: 'indirect',
        speaker: '桑托斯',
        title: '游击队领导人',
        text: '谈判的目的就是『让枪支变成犁铧』',
      },
    ],
  },
  {
    why: 'somebody else’s words quoted by the reporter’s source',
    text: '文保员门栓柱说，祖父临终前只交代了一句“塔在，人在”。',
    expected: [
      { form: 'indirect', speaker: '门栓柱', title: '文保员', text: '祖父临终前只交代了一句“塔在，人在”' },
    ],
  },
  {
    why: 'two quoted pieces',
    text: '欧洲央行行长范德堡警告，“廉价资金的时代”已经结束，各国政府必须“自己走路”。',
    expected: [
      {
        form: 'indirect',
        speaker: '范德堡',
        title: '欧洲央行行长',
        text: '“廉价资金的时代”已经结束，各国政府必须“自己走路”',
      },
    ],
  },
  {
    why: 'traditional',
    text: '市長候選人柯孟勳表示，對手的政見「只是把十年前的簡報換了封面」，選民不會買單。',
    expected: [
      {
        form: 'indirect',
        speaker: '柯孟勳',
        title: '市長候選人',
        text: '對手的政見「只是把十年前的簡報換了封面」，選民不會買單',
      },
    ],
  },
];

/** Reports and cues inside a direct quote belong to the outer speaker. */
export const reportsInQuotes: readonly Sample[] = [
  {
    why: 'a reported third person inside the marks',
    text: '“医生说，再晚送来一小时就没救了。”伤者的工友阿贵说。',
    expected: [{ form: 'direct', speaker: '阿贵', text: '医生说，再晚送来一小时就没救了。' }],
  },
  {
    why: 'a name and cue inside the marks, nobody outside but the pronoun',
    text: '冰球队长季风回忆起更衣室的那一幕。“教练宫本对我们说，今晚谁也不许哭，结果他自己先哭了。”他说。',
    expected: [
      {
        form: 'direct',
        speaker: '季风',
        title: '冰球队长',
        text: '教练宫本对我们说，今晚谁也不许哭，结果他自己先哭了。',
      },
    ],
  },
  {
    why: 'a nested quotation with its own cue',
    text: '货郎后人鞠长路说：“我爷爷常讲：‘走得慢，才卖得远。’这话我记了一辈子。”',
    expected: [
      {
        form: 'direct',
        speaker: '鞠长路',
        title: '货郎后人',
        text: '我爷爷常讲：‘走得慢，才卖得远。’这话我记了一辈子。',
      },
    ],
  },
  {
    why: 'a report inside an indirect report',
    text: '法学教授艾青峰表示，曾有人提出，可以让旁听者投票，但这违背审判独立。',
    expected: [
      {
        form: 'indirect',
        speaker: '艾青峰',
        title: '法学教授',
        text: '曾有人提出，可以让旁听者投票，但这违背审判独立',
      },
    ],
  },
  {
    why: '据说 inside the marks',
    text: '“据说这船是一九三八年沉的，有人说上面全是瓷器。”潜水员沃野告诉记者。',
    expected: [
      {
        form: 'direct',
        speaker: '沃野',
        title: '潜水员',
        text: '据说这船是一九三八年沉的，有人说上面全是瓷器。',
      },
    ],
  },
  {
    why: 'traditional: double marks inside single ones',
    text: '里長簡添丁說：「上次來的科長講『下個月一定修』，結果這個月又淹。」',
    expected: [
      {
        form: 'direct',
        speaker: '簡添丁',
        title: '里長',
        text: '上次來的科長講『下個月一定修』，結果這個月又淹。',
      },
    ],
  },
  {
    why: 'ordinary name, a cue of somebody else inside the marks',
    text: '“局长指出过这个问题，可谁也没当回事。”审计员孙文斌说。',
    expected: [
      { form: 'direct', speaker: '孙文斌', title: '审计员', text: '局长指出过这个问题，可谁也没当回事。' },
    ],
  },
];
