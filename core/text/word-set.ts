/** A set of words from a list parted by space, as the data modules write it. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s/).filter((word) => word !== ''));
}
