declare module 'virtual:bundled/fact-base' {
  const base: import('../core/types.ts').FactBase;
  export default base;
}
declare module 'virtual:bundled/topics' {
  const topics: readonly import('../core/types.ts').Topic[];
  export default topics;
}
declare module 'virtual:bundled/lexicon' {
  const lexicon: import('../core/matching/lexicon.ts').LexiconData;
  export default lexicon;
}
declare module 'virtual:bundled/weights' {
  const weights: import('../core/matching/decide.ts').MatchWeights;
  export default weights;
}
