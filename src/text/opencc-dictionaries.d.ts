/** OpenCC's character lists, `from to to|from to`, which opencc-js ships without types. */
declare module 'opencc-js/dict/*' {
  const list: string;
  export default list;
}
