export function scoreSentence(text: string): { readonly checkworthiness: number; readonly claim: boolean } {
  const worth = text.endsWith('?') || text.length < 40 ? 0.2 : 0.8;
  return { checkworthiness: worth, claim: worth >= 0.5 };
}
