declare module 'virtual:bundled/fact-base' {
  const base: import('../core/types.ts').FactBase;
  export default base;
}
