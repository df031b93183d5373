/**
 * Radicals that PDFs have in place of the characters they look like, and that no normal form of Unicode undoes: ⻋ for 车
 * (EquivalentUnifiedIdeograph.txt, Unicode 14, those of one UTF-16 unit).
 */
const RADICALS = new Map(
  [
    '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母',
    '⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎',
    '⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马',
    '⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
  ].flatMap((row) => row.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)])),
);

/**
 * The ordinary character for a radical (⻋, ⽕) or a character that only other standards tell apart (U+F900 and after), both of which
 * text layers of PDFs are full of; any other character as it is. One UTF-16 unit stays one.
 */
export function unifiedCharacter(character: string): string {
  const radical = RADICALS.get(character);
  if (radical !== undefined) return radical;
  if (!/^[\u2f00-\u2fd5\uf900-\ufaff]$/u.test(character)) return character;
  const unified = character.normalize('NFKC');
  return unified.length === 1 ? unified : character;
}
