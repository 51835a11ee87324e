/** The same without what is null or left out, however deep. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, within]) => (within == null ? [] : [[name, withoutNulls(within)]])),
  );
};
