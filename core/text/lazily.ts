/** Makes a constant at its first use and keeps it: tables that a page may never need cost nothing at the start. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
