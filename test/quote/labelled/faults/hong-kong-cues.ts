import type { Sample } from '../sample.ts';

/** In Hong Kong 指 and a clause report. */
export const pointing: readonly Sample[] = [
  {
    why: 'a name',
    text: '高文遠指，新路線明年三月通車。',
    expected: [{ form: 'indirect', speaker: '高文遠', title: null, text: '新路線明年三月通車' }],
  },
  {
    why: 'a pronoun',
    text: '校長杜啟明昨日到場視察。他指，校舍須停用一個月。',
    expected: [{ form: 'indirect', speaker: '杜啟明', text: '校舍須停用一個月' }],
  },
  {
    why: 'after 回應時',
    text: '運輸署長蘇婉儀回應時指，車費不會在今年調整。',
    expected: [{ form: 'indirect', speaker: '蘇婉儀', title: '運輸署長', text: '車費不會在今年調整' }],
  },
  {
    why: '亦指',
    text: '工程師關大同說，地基沒有下沉。他亦指，裂縫只在批盪表面。',
    expected: [
      { form: 'indirect', speaker: '關大同', title: '工程師', text: '地基沒有下沉' },
      { form: 'indirect', speaker: '關大同', text: '裂縫只在批盪表面' },
    ],
  },
  {
    why: 'the police and a colon',
    text: '警方指：「兩名疑犯仍然在逃。」',
    expected: [{ form: 'direct', speaker: '警方', kind: 'organization', text: '兩名疑犯仍然在逃。' }],
  },
  {
    why: 'without a comma',
    text: '消息指巴士公司下周會公布新班次。',
    expected: [
      {
        form: 'indirect',
        speaker: '消息',
        or: [null],
        kind: 'organization',
        text: '巴士公司下周會公布新班次',
      },
    ],
  },
  {
    why: 'after a passive question',
    text: '高大思被問到解釋是否清晰時，指鄭文驊外遊返港後回應記者提問。',
    expected: [{ form: 'indirect', speaker: '高大思', text: '鄭文驊外遊返港後回應記者提問' }],
  },
  {
    why: 'an assembly on somebody',
    text: '大會指他聚焦安全、提出高質量意見建議，凝聚共識。',
    expected: [
      {
        form: 'indirect',
        speaker: '大會',
        kind: 'organization',
        whole: true,
        text: '他聚焦安全、提出高質量意見建議，凝聚共識',
      },
    ],
  },
  {
    why: '並指 after another verb',
    text: '秘书长安文致函萨林，谴责军队炮击村庄，并指冲突“已演变成常规战争”。',
    expected: [{ form: 'indirect', speaker: '安文', text: '冲突“已演变成常规战争”' }],
  },
  {
    why: '指 as a finger, 指定, 指標',
    text: '他用手指着墙上的指标，说明书就放在指定位置。',
    expected: [],
  },
  {
    why: '指控',
    text: '檢方指控被告三度挪用公款，案件押後至下月再訊。',
    expected: [],
  },
  {
    why: '指責',
    text: '家長指責校方處理失當，校方未有回覆。',
    expected: [],
  },
];

/** 又, 亦, 續, 更 before 稱, and verbs of court and press. */
export const addedVerbs: readonly Sample[] = [
  {
    why: '又稱',
    text: '證人葉大嬸又稱，店門當晚沒有上鎖。',
    expected: [{ form: 'indirect', speaker: '葉大嬸', text: '店門當晚沒有上鎖' }],
  },
  {
    why: '亦稱',
    text: '辯方律師丘文浩亦稱，錄影時間並不準確。',
    expected: [{ form: 'indirect', speaker: '丘文浩', title: '辯方律師', text: '錄影時間並不準確' }],
  },
  {
    why: '續稱',
    text: '被告簡志強續稱，他只是路過後巷。',
    expected: [{ form: 'indirect', speaker: '簡志強', text: '他只是路過後巷' }],
  },
  {
    why: '更稱',
    text: '前秘書凌美寶更稱，合約由總經理親手改過。',
    expected: [{ form: 'indirect', speaker: '凌美寶', title: '前秘書', text: '合約由總經理親手改過' }],
  },
  {
    why: '供稱',
    text: '司機麥國柱供稱，煞車在落斜時失靈。',
    expected: [{ form: 'indirect', speaker: '麥國柱', title: '司機', text: '煞車在落斜時失靈' }],
  },
  {
    why: '供称, simplified',
    text: '嫌疑人鲁小四供称，工地上的电缆是分三次运走的。',
    expected: [{ form: 'indirect', speaker: '鲁小四', text: '工地上的电缆是分三次运走的' }],
  },
  {
    why: '回覆稱',
    text: '房屋署回覆稱，外牆維修明年初完成。',
    expected: [{ form: 'indirect', speaker: '房屋署', kind: 'organization', text: '外牆維修明年初完成' }],
  },
  {
    why: '質疑',
    text: '議員龐月華質疑，顧問報告由誰付款。',
    expected: [{ form: 'indirect', speaker: '龐月華', title: '議員', text: '顧問報告由誰付款' }],
  },
  {
    why: '形容',
    text: '登山客賴家偉形容，風大得站不住腳。',
    expected: [{ form: 'indirect', speaker: '賴家偉', title: '登山客', text: '風大得站不住腳' }],
  },
  {
    why: '批評',
    text: '居民代表容德勝批評，渠務工程拖了四年還未動工。',
    expected: [{ form: 'indirect', speaker: '容德勝', title: '居民代表', text: '渠務工程拖了四年還未動工' }],
  },
  {
    why: '叮嚀',
    text: '外婆何阿蓮叮嚀：「過橋的時候別看水。」',
    expected: [{ form: 'direct', speaker: '何阿蓮', text: '過橋的時候別看水。' }],
  },
  {
    why: '宣示',
    text: '縣長侯建安宣示，任內不蓋焚化爐。',
    expected: [{ form: 'indirect', speaker: '侯建安', title: '縣長', text: '任內不蓋焚化爐' }],
  },
  {
    why: '反問',
    text: '導演石小曼反問，為什麼喜劇就一定要有圓滿結局。',
    expected: [{ form: 'indirect', speaker: '石小曼', title: '導演', text: '為什麼喜劇就一定要有圓滿結局' }],
  },
  {
    why: '解釋',
    text: '站長葉小鈞解釋，號誌故障是雷擊造成。',
    expected: [{ form: 'indirect', speaker: '葉小鈞', title: '站長', text: '號誌故障是雷擊造成' }],
  },
  {
    why: '承認',
    text: '董事長湯文祥承認，公司去年少報了兩筆貸款。',
    expected: [{ form: 'indirect', speaker: '湯文祥', title: '董事長', text: '公司去年少報了兩筆貸款' }],
  },
  {
    why: '告知',
    text: '醫院告知，探病時間改為下午。',
    expected: [{ form: 'indirect', speaker: '醫院', kind: 'organization', text: '探病時間改為下午' }],
  },
  {
    why: '留言',
    text: '歌手夏小滿留言：「演唱會照常，下雨也唱。」',
    expected: [{ form: 'direct', speaker: '夏小滿', title: '歌手', text: '演唱會照常，下雨也唱。' }],
  },
  {
    why: '揚言',
    text: '男子蔡添財揚言：「不還錢就燒店。」',
    expected: [{ form: 'direct', speaker: '蔡添財', text: '不還錢就燒店。' }],
  },
  {
    why: '大叫 and quoted words',
    text: '保安員大叫「快走快走」，住客才知道起火。',
    expected: [{ form: 'direct', speaker: null, title: '保安員', text: '快走快走' }],
  },
  {
    why: '叫 and quoted words',
    text: '女店主施美娟叫：「唔好掂部機！」',
    expected: [{ form: 'direct', speaker: '施美娟', title: '女店主', text: '唔好掂部機！' }],
  },
];
