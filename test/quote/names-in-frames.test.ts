import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { articleOf } from './labelled/sample.ts';

const lexicon = readQuoteLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));

const WORDS = '水價明年會上漲一成';

/** Posts and names, written in either script, of China, of the West and of Japan. */
const PEOPLE = [
  ['議員', '陳大文'],
  ['里長', '羅素芬'],
  ['水務局局長', '何明遠'],
  ['分析师', '约翰·布朗'],
  ['店主', '鈴木一郎'],
  ['居民', '林玉蘭'],
] as const;

/** How papers of the mainland, Hong Kong and Taiwan put a speaker beside what is said. */
const FRAMES = [
  'POSTNAME今日出席電台節目時指，WORDS。',
  'POSTNAME在社交網站發文表示，WORDS。',
  'POSTNAME接受本報查詢時稱，WORDS。',
  'POSTNAME昨日在立法會答覆議員提問時說，WORDS。',
  'POSTNAME受訪時無奈表示，WORDS。',
  'POSTNAME對此回應說，WORDS。',
  'POSTNAME則不認同，認為WORDS。',
  'POSTNAME早上到場視察後指出，WORDS。',
  'POSTNAME透過書面回覆表示，WORDS。',
  'POSTNAME於臉書貼文寫道：「WORDS。」',
  'POSTNAME一邊擦汗一邊說：「WORDS。」',
  'POSTNAME拿着傘走出來，笑說：「WORDS。」',
  '「WORDS。」POSTNAME受訪時說。',
  '「WORDS，」POSTNAME解釋，「水管太舊。」',
  'POSTNAME（圖）說，WORDS。',
  'POSTNAME（45歲）說，WORDS。',
  '45歲的POSTNAME說，WORDS。',
  'POSTNAME，45歲，說：「WORDS。」',
  '據POSTNAME透露，WORDS。',
  '在POSTNAME看來，WORDS。',
  '用POSTNAME的話說，「WORDS」。',
  '記者向POSTNAME查詢，NAME回覆指WORDS。',
  'POSTNAME又批評政府，指WORDS。',
  'POSTNAME續指，WORDS。',
  'POSTNAME亦稱，WORDS。',
  'POSTNAME隨後補充，WORDS。',
  'POSTNAME還說，WORDS。',
  'POSTNAME同時強調，WORDS。',
  'POSTNAME今早再次重申，WORDS。',
  '不過，POSTNAME認為，WORDS。',
  '惟POSTNAME指，WORDS。',
  '然而POSTNAME表示，WORDS。',
  '其中POSTNAME坦言，WORDS。',
  '另一位POSTNAME則說，WORDS。',
  'POSTNAME與太太一同出席，他說：「WORDS。」',
  'POSTNAME從事這行三十年，說：「WORDS。」',
  'POSTNAME望著窗外，嘆了口氣：「WORDS。」',
  'POSTNAME的回答很乾脆：「WORDS。」',
  '面對質疑，POSTNAME反駁道：「WORDS。」',
  '談到水價，POSTNAME說，WORDS。',
  '被問到水價，POSTNAME回答說，WORDS。',
  '說起水價，POSTNAME笑了：「WORDS。」',
  'POSTNAME告訴記者，WORDS。',
  'POSTNAME對記者說，WORDS。',
  'POSTNAME向記者表示，WORDS。',
  'POSTNAME在接受記者採訪時表示，WORDS。',
  'POSTNAME於記者會上宣布，WORDS。',
  'POSTNAME日前表示，WORDS。',
  'POSTNAME12日表示，WORDS。',
  'POSTNAME（12日）指出，WORDS。',
  'POSTNAME周一說，WORDS。',
  'POSTNAME3日在一份聲明中說，WORDS。',
  'POSTNAME通過電話告訴本報，WORDS。',
  'POSTNAME在推特上寫道：“WORDS。”',
  'POSTNAME在一封信中寫道：“WORDS。”',
  'POSTNAME最近在接受采访时表示，WORDS。',
  'POSTNAME博士说，WORDS。',
  'POSTNAME教授指出，WORDS。',
  'POSTNAME先生说，WORDS。',
  'POSTNAME女士告诉我们，WORDS。',
  '“WORDS。”POSTNAME说道，“水管太旧。”',
  '“WORDS。”POSTNAME的眼睛红了。',
  '“WORDS。”POSTNAME笑着摆摆手。',
  '“WORDS。”说这话时，POSTNAME正在修水管。',
  'POSTNAME说自己不担心，“WORDS。”',
  'POSTNAME始终相信，WORDS。',
  'POSTNAME补充称，WORDS。',
  'POSTNAME进一步解释称，WORDS。',
  'POSTNAME如是说：“WORDS。”',
  'POSTNAME算了一笔账：“WORDS。”',
  'POSTNAME打了个比方：“WORDS。”',
  'POSTNAME举例说，WORDS。',
  'POSTNAME一语道破：“WORDS。”',
  'POSTNAME语重心长地说：“WORDS。”',
  'POSTNAME红着眼眶说：“WORDS。”',
  'POSTNAME連聲道歉：「WORDS。」',
  'POSTNAME當庭喊道：「WORDS！」',
  'POSTNAME求情時稱，WORDS。',
  'POSTNAME獲准保釋候訊，她在庭外說，WORDS。',
  'POSTNAME昨與居民視察，發現水管破裂，他批評WORDS。',
];

it.each(FRAMES)('%s', (frame) => {
  const speakers = PEOPLE.map(([office, name]) => {
    const text = frame
      .replace('POSTNAME', office + name)
      .replaceAll('NAME', name)
      .replaceAll('WORDS', WORDS);
    const quotes = findQuotes(articleOf({ why: '', expected: [], text }), lexicon).flatMap(
      (passage) => passage.quotes,
    );
    return quotes.find((quote) => quote.text.startsWith(WORDS))?.speaker?.name;
  });
  expect(speakers).toEqual(PEOPLE.map(([, name]) => name));
});
