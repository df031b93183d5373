import type { Sample } from './sample.ts';

/** Agencies, papers and broadcasters as sources. */
export const foreignPress: readonly Sample[] = [
  {
    why: 'an agency’s report',
    text: '路透社报道说，三家银行已冻结该集团的信贷额度。',
    expected: [
      {
        form: 'indirect',
        speaker: '路透社',
        or: ['报道'],
        kind: 'organization',
        text: '三家银行已冻结该集团的信贷额度',
      },
    ],
  },
  {
    why: 'a paper quotes somebody in the know',
    text: '《海峡晨报》援引知情人士的话称，收购价为每股四十二克朗。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        or: ['《海峡晨报》'],
        title: '知情人士',
        text: '收购价为每股四十二克朗',
      },
    ],
  },
  {
    why: '报道称 with nothing before it, after a named man',
    text: '球员经纪人杜瓦尔拒绝置评。报道称，转会费可能超过六千万。',
    expected: [{ form: 'indirect', speaker: '报道', kind: 'organization', text: '转会费可能超过六千万' }],
  },
  {
    why: '据…报道, the end of the sentence is the report',
    text: '据共同社报道，台风造成十七万户停电。',
    expected: [
      {
        form: 'indirect',
        speaker: '共同社',
        or: ['据共同社报道'],
        kind: 'organization',
        text: '台风造成十七万户停电',
      },
    ],
  },
  {
    why: 'a broadcaster and its own correspondent’s words',
    text: '半岛之声电台说，爆炸发生在码头的粮仓。电台引述港务长埃尔多安说：“没有船只受损。”',
    expected: [
      { form: 'indirect', speaker: '半岛之声电台', kind: 'organization', text: '爆炸发生在码头的粮仓' },
      { form: 'direct', speaker: '埃尔多安', title: '港务长', kind: 'person', text: '没有船只受损。' },
    ],
  },
  {
    why: 'an editorial, with 认为',
    text: '《多瑙河日报》在社论中认为，这场选举没有赢家。',
    expected: [
      {
        form: 'indirect',
        speaker: '《多瑙河日报》',
        or: ['社论'],
        kind: 'organization',
        text: '这场选举没有赢家',
      },
    ],
  },
  {
    why: 'an analyst writes',
    text: '专栏作家莱奥波德在《中部时报》撰文说，联盟的裂缝早在去年夏天就已出现。',
    expected: [
      {
        form: 'indirect',
        speaker: '莱奥波德',
        title: '专栏作家',
        kind: 'person',
        text: '联盟的裂缝早在去年夏天就已出现',
      },
    ],
  },
];

/** Statements, reports, notices, laws and polls that speak. */
export const foreignPapers: readonly Sample[] = [
  {
    why: 'a statement alone as subject',
    text: '总统府发表了一份三页的声明。声明说，戒严将于午夜解除。',
    expected: [{ form: 'indirect', speaker: '声明', kind: 'organization', text: '戒严将于午夜解除' }],
  },
  {
    why: 'a statement of the ministry',
    text: '国防部在一份声明中称，两架运输机已安全返航。',
    expected: [
      {
        form: 'indirect',
        speaker: '国防部',
        or: ['声明'],
        kind: 'organization',
        text: '两架运输机已安全返航',
      },
    ],
  },
  {
    why: 'a report by an agency of the United Nations',
    text: '联合国粮食署的报告指出，干旱使两千万人缺粮。报告警告，如果雨季推迟，人数还会翻番。',
    expected: [
      { form: 'indirect', speaker: '联合国粮食署的报告', kind: 'organization', text: '干旱使两千万人缺粮' },
      {
        form: 'indirect',
        speaker: '报告',
        or: ['联合国粮食署的报告'],
        kind: 'organization',
        text: '如果雨季推迟，人数还会翻番',
      },
    ],
  },
  {
    why: 'a poll',
    text: '民调结果昨天公布。民调机构负责人埃克伦德说：“这不是冷漠，是疲倦。”',
    expected: [
      {
        form: 'direct',
        speaker: '埃克伦德',
        title: '民调机构负责人',
        kind: 'person',
        text: '这不是冷漠，是疲倦。',
      },
    ],
  },
  {
    why: 'a letter and its words',
    text: '三十名议员在联名信中写道：“我们要求看到合同原件。”',
    expected: [
      {
        form: 'direct',
        speaker: '三十名议员',
        or: ['联名信'],
        kind: 'group',
        text: '我们要求看到合同原件。',
      },
    ],
  },
  {
    why: 'a court’s ruling',
    text: '宪法法院在裁决中说，临时政府无权修改选举法。',
    expected: [
      {
        form: 'indirect',
        speaker: '宪法法院',
        or: ['裁决'],
        kind: 'organization',
        text: '临时政府无权修改选举法',
      },
    ],
  },
  {
    why: 'a study without a speaker',
    text: '研究团队在三百只企鹅身上装了追踪器，数据每小时传回一次。',
    expected: [],
  },
];
