import type { Sample } from './sample.ts';

/** Spokespersons, officials and the reporters who ask them. */
export const pressConferences: readonly Sample[] = [
  {
    why: 'spokeswoman in the headline, outlets as askers',
    title: '2031年5月14日外交部发言人祝清如主持例行记者会',
    paragraphs: [
      '晨星社记者：两国何时恢复直航？',
      '祝清如：航空公司正在商谈具体班期，有消息会及时发布。',
      '海湾电视台记者：是否会免签？',
      '祝清如：签证安排没有变化。',
    ],
    expected: [
      { form: 'direct', speaker: null, title: '晨星社记者', text: '两国何时恢复直航？' },
      {
        form: 'direct',
        speaker: '祝清如',
        title: '外交部发言人',
        kind: 'person',
        text: '航空公司正在商谈具体班期，有消息会及时发布。',
      },
      { form: 'direct', speaker: null, title: '海湾电视台记者', text: '是否会免签？' },
      {
        form: 'direct',
        speaker: '祝清如',
        title: '外交部发言人',
        kind: 'person',
        text: '签证安排没有变化。',
      },
    ],
  },
  {
    why: 'times in brackets at the end of each line',
    title: '防汛新闻发布会文字实录',
    paragraphs: [
      '[主持人]：各位记者朋友，上午好。[09:00]',
      '[省水文局局长夏侯俭]：目前十二座大型水库都在汛限水位以下。[09:04]',
      '[江北都市报记者]：洪峰什么时候到？[09:25]',
      '[夏侯俭]：预计后天凌晨，比原来晚六个小时。[09:26]',
    ],
    expected: [
      { form: 'direct', speaker: null, title: '主持人', text: '各位记者朋友，上午好。' },
      {
        form: 'direct',
        speaker: '夏侯俭',
        title: '省水文局局长',
        kind: 'person',
        text: '目前十二座大型水库都在汛限水位以下。',
      },
      { form: 'direct', speaker: null, title: '江北都市报记者', text: '洪峰什么时候到？' },
      {
        form: 'direct',
        speaker: '夏侯俭',
        title: '省水文局局长',
        kind: 'person',
        text: '预计后天凌晨，比原来晚六个小时。',
      },
    ],
  },
  {
    why: 'marks 【】 around the names, the office at the first turn',
    title: '通车新闻发布会实录',
    paragraphs: [
      '【市交通局副局长向少云】隧道全长四公里，设计时速六十公里。',
      '【城市快报记者】收费吗？',
      '【向少云】小型车永久免费。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '向少云',
        title: '市交通局副局长',
        kind: 'person',
        text: '隧道全长四公里，设计时速六十公里。',
      },
      { form: 'direct', speaker: null, title: '城市快报记者', text: '收费吗？' },
      {
        form: 'direct',
        speaker: '向少云',
        title: '市交通局副局长',
        kind: 'person',
        text: '小型车永久免费。',
      },
    ],
  },
  {
    why: 'a lede before the turns gives the answerer',
    title: '卫健委回应流感高发',
    paragraphs: [
      '昨天下午，市卫健委副主任温如松就流感高发答记者问。',
      '问：现在打疫苗还来得及吗？',
      '答：来得及，接种两周后产生抗体。',
      '问：学校会停课吗？',
      '答：以班级为单位，由疾控部门评估。',
    ],
    expected: [
      { form: 'direct', speaker: null, title: null, text: '现在打疫苗还来得及吗？' },
      {
        form: 'direct',
        speaker: '温如松',
        title: '市卫健委副主任',
        kind: 'person',
        text: '来得及，接种两周后产生抗体。',
      },
      { form: 'direct', speaker: null, title: null, text: '学校会停课吗？' },
      {
        form: 'direct',
        speaker: '温如松',
        title: '市卫健委副主任',
        kind: 'person',
        text: '以班级为单位，由疾控部门评估。',
      },
    ],
  },
  {
    why: 'marks ▲ before the turns, two officials',
    title: '城市更新工作吹风会',
    paragraphs: [
      '▲新城日报记者：老房子里的租客怎么安置？',
      '▲住建局副局长路小禾：租客可以申请过渡房，租期一年。',
      '▲新城日报记者：过渡房在哪里？',
      '▲区长丰元亮：离原址不超过三公里。',
    ],
    expected: [
      { form: 'direct', speaker: null, title: '新城日报记者', text: '老房子里的租客怎么安置？' },
      {
        form: 'direct',
        speaker: '路小禾',
        title: '住建局副局长',
        kind: 'person',
        text: '租客可以申请过渡房，租期一年。',
      },
      { form: 'direct', speaker: null, title: '新城日报记者', text: '过渡房在哪里？' },
      { form: 'direct', speaker: '丰元亮', title: '区长', kind: 'person', text: '离原址不超过三公里。' },
    ],
  },
  {
    why: 'a turn of the spokesman over two paragraphs, laughter in brackets',
    title: '国防部发言人骆长风就演习答问',
    paragraphs: [
      '记者：演习会不会延长？',
      '骆长风：演习按计划进行。',
      '请各方不要过度解读。（笑）',
      '记者：参演兵力有多少？',
      '骆长风：我没有数字可以提供。',
    ],
    expected: [
      { form: 'direct', speaker: null, title: '记者', text: '演习会不会延长？' },
      { form: 'direct', speaker: '骆长风', title: '国防部发言人', kind: 'person', text: '演习按计划进行。' },
      {
        form: 'direct',
        speaker: '骆长风',
        title: '国防部发言人',
        kind: 'person',
        text: '请各方不要过度解读。',
      },
      { form: 'direct', speaker: null, title: '记者', text: '参演兵力有多少？' },
      {
        form: 'direct',
        speaker: '骆长风',
        title: '国防部发言人',
        kind: 'person',
        text: '我没有数字可以提供。',
      },
    ],
  },
];
