declare module 'opencc-js/dict/TWPhrasesRev' {
  const entries: string;
  export default entries;
}
