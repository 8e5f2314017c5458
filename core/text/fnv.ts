/** FNV-1a, 32 bits, over UTF-16 code units, as eight hexadecimal digits (Fowler, Noll, Vo; draft-eastlake-fnv). Names things; keeps no secret. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
