import type { Sample } from '../sample.ts';

/** The name's last characters and the verb form a listed word. */
export const verbsInNames: readonly Sample[] = [
  {
    why: '学说',
    text: '局长武思学说：“方案已经批准，下周就动工。”',
    expected: [{ form: 'direct', speaker: '武思学', title: '局长', text: '方案已经批准，下周就动工。' }],
  },
  {
    why: '美称',
    text: '林小美称：“这份遗嘱不是我签的。”',
    expected: [{ form: 'direct', speaker: '林小美', title: null, text: '这份遗嘱不是我签的。' }],
  },
  {
    why: '来说, which after 对…来说 is another word',
    text: '田恩来说，水库的闸门已经二十年没有换过。',
    expected: [{ form: 'indirect', speaker: '田恩来', title: null, text: '水库的闸门已经二十年没有换过' }],
  },
  {
    why: '传说',
    text: '校长葛传说：“图书馆周末也开门。”',
    expected: [{ form: 'direct', speaker: '葛传', title: '校长', text: '图书馆周末也开门。' }],
  },
  {
    why: "小说, in a name that is the village's own",
    text: '村医关小小说，药柜钥匙一直挂在他脖子上。',
    expected: [{ form: 'indirect', speaker: '关小小', title: '村医', text: '药柜钥匙一直挂在他脖子上' }],
  },
  {
    why: '名称',
    text: '会计秦一名称，账上的钱分文未动。',
    expected: [{ form: 'indirect', speaker: '秦一名', title: '会计', text: '账上的钱分文未动' }],
  },
  {
    why: '道说',
    text: '“路修到家门口了。”村支书钱大道说。',
    expected: [{ form: 'direct', speaker: '钱大道', title: '村支书', text: '路修到家门口了。' }],
  },
  {
    why: '强 twice, the second the verb’s',
    text: '船长吕自强强调，救生衣必须人手一件。',
    expected: [{ form: 'indirect', speaker: '吕自强', title: '船长', text: '救生衣必须人手一件' }],
  },
  {
    why: '明說, traditional',
    text: '農會總幹事詹益明說：「今年的柚子只求不落果。」',
    expected: [{ form: 'direct', speaker: '詹益明', title: '農會總幹事', text: '今年的柚子只求不落果。' }],
  },
  {
    why: '对…来说 names nobody',
    text: '对果农来说，今年算得上一个好年景。',
    expected: [],
  },
];

/** A word behind the name is no part of it. */
export const swallowedAdverbs: readonly Sample[] = [
  {
    why: '于 before a date',
    text: '“没有了锅炉，这里就失去意义。”东城牙膏厂的厂长童渝于昨日提交辞呈',
    expected: [{ form: 'direct', speaker: '童渝', text: '没有了锅炉，这里就失去意义。' }],
  },
  {
    why: '将于: a plan, nothing said',
    text: '总理菲利普将于11日宣布总体架构',
    expected: [],
  },
  {
    why: '拟于: a plan, nothing said',
    text: '秘书长莫里森拟于下周三公布调查结论。',
    expected: [],
  },
  {
    why: '低調',
    text: '代表黃大鈞低調表示，「結果就交給選民決定。」',
    expected: [{ form: 'direct', speaker: '黃大鈞', title: '代表', text: '結果就交給選民決定。' }],
  },
  {
    why: '高調',
    text: '站長葉小鈞高調表示，「末班車以後不再減班。」',
    expected: [{ form: 'direct', speaker: '葉小鈞', title: '站長', text: '末班車以後不再減班。' }],
  },
  {
    why: '更稱',
    text: '前主任科大洛更稱，當年的實驗報告有三份下落不明。',
    expected: [
      { form: 'indirect', speaker: '科大洛', title: '前主任', text: '當年的實驗報告有三份下落不明' },
    ],
  },
  {
    why: '回覆稱',
    text: '王大同回覆稱，「不會。」',
    expected: [{ form: 'direct', speaker: '王大同', title: null, text: '不會。' }],
  },
  {
    why: '答覆說',
    text: '李小同答覆說，「月底以前一定補發。」',
    expected: [{ form: 'direct', speaker: '李小同', title: null, text: '月底以前一定補發。' }],
  },
  {
    why: '显得',
    text: '高明显得很慎重：“没有拿到化验单以前，谁也不要下结论。”',
    expected: [{ form: 'direct', speaker: '高明', text: '没有拿到化验单以前，谁也不要下结论。' }],
  },
  {
    why: '也惊呼',
    text: '就连蒂姆-布朗也惊呼，这样的扣篮他从没见过。',
    expected: [{ form: 'indirect', speaker: '蒂姆-布朗', text: '这样的扣篮他从没见过' }],
  },
  {
    why: '自然',
    text: '教练库文斯自然特别希望留住主力：“少了他，我们连替补都凑不齐。”',
    expected: [{ form: 'direct', speaker: '库文斯', text: '少了他，我们连替补都凑不齐。' }],
  },
  {
    why: '反讽说',
    text: '一位网民反讽说，这座天桥最适合欣赏堵车。',
    expected: [
      { form: 'indirect', speaker: null, title: '一位网民', whole: true, text: '这座天桥最适合欣赏堵车' },
    ],
  },
  {
    why: '竟然笑称, after a name that could go on',
    text: '门将罗德里竟然笑称，点球是他猜着玩的。',
    expected: [{ form: 'indirect', speaker: '罗德里', title: '门将', text: '点球是他猜着玩的' }],
  },
];

/** A date or a time right behind the name. */
export const datesAtNames: readonly Sample[] = [
  {
    why: 'a day in Chinese figures',
    text: '制作人长井晓十三日举行记者会爆料,表示在录像前就有人改过台本。',
    expected: [{ form: 'indirect', speaker: '长井晓', title: '制作人', text: '在录像前就有人改过台本' }],
  },
  {
    why: '二十日',
    text: '钢琴家宫崎亮二十日对媒体表示，右手的伤已经痊愈。',
    expected: [{ form: 'indirect', speaker: '宫崎亮', title: '钢琴家', text: '右手的伤已经痊愈' }],
  },
  {
    why: '廿六日',
    text: '山口廿六日指出，新幹線的噪音已低於標準。',
    expected: [{ form: 'indirect', speaker: '山口', text: '新幹線的噪音已低於標準' }],
  },
  {
    why: '今 and an act',
    text: '高文遠今舉行記者會說明工程延誤的原因，面對追問，他說，「橋墩要重新打樁。」',
    expected: [{ form: 'direct', speaker: '高文遠', text: '橋墩要重新打樁。' }],
  },
  {
    why: '昨 and an act',
    text: '前衛生局長高文遠昨參與市集造勢表示，選情愈到後面愈緊。',
    expected: [{ form: 'indirect', speaker: '高文遠', title: '前衛生局長', text: '選情愈到後面愈緊' }],
  },
  {
    why: '昨出席…表示',
    text: '高文遠昨出席典禮表示，新館明年春天啟用。',
    expected: [{ form: 'indirect', speaker: '高文遠', title: null, text: '新館明年春天啟用' }],
  },
  {
    why: '晚間',
    text: '高文遠晚間表示，停水範圍不會再擴大。',
    expected: [{ form: 'indirect', speaker: '高文遠', title: null, text: '停水範圍不會再擴大' }],
  },
  {
    why: '今早',
    text: '消防隊長溫如柏今早受訪指出，火頭在三樓廚房。',
    expected: [{ form: 'indirect', speaker: '溫如柏', title: '消防隊長', text: '火頭在三樓廚房' }],
  },
];

/** Names that are given in an unusual way. */
export const unusualNames: readonly Sample[] = [
  {
    why: 'a nickname from a rare surname',
    text: '队长肇俊文谈到换帅的传闻。小肇十分反感：“输球并不可怕。”',
    expected: [{ form: 'direct', speaker: '小肇', or: ['肇俊文'], text: '输球并不可怕。' }],
  },
  {
    why: 'another one',
    text: '中锋逯海个子不高。小逯很不服气：“篮板靠的是卡位。”',
    expected: [{ form: 'direct', speaker: '小逯', or: ['逯海'], text: '篮板靠的是卡位。' }],
  },
  {
    why: 'a surname alone before 回應',
    text: '市長侯建安昨天被問到選情。侯回應說，現在談這些還太早。',
    expected: [{ form: 'indirect', speaker: '侯', or: ['侯建安'], text: '現在談這些還太早' }],
  },
  {
    why: 'a surname alone before 透露',
    text: '主席高秉文昨返抵國門。高透露曾與議長見過面。',
    expected: [{ form: 'indirect', speaker: '高', or: ['高秉文'], text: '曾與議長見過面' }],
  },
  {
    why: 'a Japanese name of five characters',
    text: '小山進次郎表示，米價下月就會回落。',
    expected: [{ form: 'indirect', speaker: '小山進次郎', title: null, text: '米價下月就會回落' }],
  },
  {
    why: 'a place with its Latin original behind the name',
    text: '高登在東山州灘（Rehob Beach）表示：「我們明天照常開會。」',
    expected: [{ form: 'direct', speaker: '高登', title: null, text: '我們明天照常開會。' }],
  },
  {
    why: 'a school year and 同學',
    text: '參加活動的高一高同學稱因家人曾患病，所以想報讀護理。',
    expected: [{ form: 'indirect', speaker: '高同學', or: ['高'], text: '因家人曾患病，所以想報讀護理' }],
  },
  {
    why: 'a married name in two paragraphs',
    paragraphs: [
      '報告列出七項缺失，三間機構須負責。',
      '張李文娥強調，有關文件下周公開。她指出，名單已經核對兩次。',
    ],
    expected: [
      { form: 'indirect', speaker: '張李文娥', title: null, text: '有關文件下周公開' },
      { form: 'indirect', speaker: '張李文娥', text: '名單已經核對兩次' },
    ],
  },
  {
    why: 'another married name before 認為',
    text: '何林秀娥認為，學校不應該提早開課。',
    expected: [{ form: 'indirect', speaker: '何林秀娥', title: null, text: '學校不應該提早開課' }],
  },
  {
    why: 'the same before an occasion',
    text: '何林秀娥在對談開始時表示，她沒有準備講稿。',
    expected: [{ form: 'indirect', speaker: '何林秀娥', title: null, text: '她沒有準備講稿' }],
  },
  {
    why: 'both surnames alone',
    text: '署長何林秀娥昨日到訪屋邨。何林說，升降機年內換完。',
    expected: [{ form: 'indirect', speaker: '何林', or: ['何林秀娥'], text: '升降機年內換完' }],
  },
  {
    why: 'a comparison before a foreign name',
    text: '如同老是自嘲一樣，雅莫娜堤說，她連自行車都不會騎。',
    expected: [{ form: 'indirect', speaker: '雅莫娜堤', title: null, text: '她連自行車都不會騎' }],
  },
  {
    why: '現任…的 before a foreign name',
    text: '現任議員助理的艾拉塞思說，陳情信每天有兩百封。',
    expected: [{ form: 'indirect', speaker: '艾拉塞思', text: '陳情信每天有兩百封' }],
  },
  {
    why: '过 in the title',
    text: '過渡政府发言人张大明说，选举不会再推迟。',
    expected: [{ form: 'indirect', speaker: '张大明', title: '過渡政府发言人', text: '选举不会再推迟' }],
  },
  {
    why: '過 in the institute’s name',
    text: '國立過敏病研究院主任佛林表示，花粉季提早了三週。',
    expected: [
      { form: 'indirect', speaker: '佛林', title: '國立過敏病研究院主任', text: '花粉季提早了三週' },
    ],
  },
  {
    why: 'a title behind the name alone',
    text: '布朗教授说：“冰芯里藏着三千年的雪。”',
    expected: [{ form: 'direct', speaker: '布朗', text: '冰芯里藏着三千年的雪。' }],
  },
  {
    why: 'a school year before the name',
    text: '讀高一次女小文說：「我想考獸醫系。」',
    expected: [{ form: 'direct', speaker: '小文', text: '我想考獸醫系。' }],
  },
  {
    why: 'a remark on the translation and a rank behind the name',
    text: '北韩首席代表金永焕(译音)中将表示:「会谈还会继续。」',
    expected: [{ form: 'direct', speaker: '金永焕', text: '会谈还会继续。' }],
  },
];
