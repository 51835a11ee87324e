/** `'A', 'B'`: words of our own, never of a caller, for a list in SQL. */
export const anyOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** `('A', 'B'), ('B', 'C')`. */
export const pairs = (of: readonly (readonly [string, string])[]): string =>
  of.map(([from, to]) => `('${from}', '${to}')`).join(', ');
