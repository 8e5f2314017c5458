/** Names of ours have hyphens, message names of the browsers cannot: `no-receiver` is looked up as `no_receiver`. */
export type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

export const underscored = <Code extends string>(code: Code): Underscored<Code> =>
  code.replaceAll('-', '_') as Underscored<Code>;
