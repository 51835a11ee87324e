/** What was sent, as the records take it: inputs are class instances, records plain values. */
export const plain = <T extends object>(input: T): T => deep(input) as T;

const deep = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, within]) => [name, deep(within)]));
};
