/** The part of mark.js that the benchmark uses; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    markRanges(
      ranges: readonly { readonly start: number; readonly length: number }[],
      options: { readonly done: () => void },
    ): void;
  }
}
