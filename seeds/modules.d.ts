declare module 'virtual:bundled/fact-base' {
  const base: import('../core/types.ts').FactBase;
  export default base;
}
declare module 'virtual:bundled/topics' {
  const topics: readonly import('../core/types.ts').Topic[];
  export default topics;
}
