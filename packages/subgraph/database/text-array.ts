/** A list of texts as PostgreSQL writes one, for a value that is cast to `text[]`. */
export const textArray = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
