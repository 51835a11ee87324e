/** Stands in a printed answer for text that is different each time, such as an id. With words after it, it is not kept. */
const ELIDED = '…';

/** What stood, by the name of its field, where a printed answer has “…”. */
export type Seen = Map<string, string>;

/** The answer as it would be printed: “…” wherever the page prints that, and what stood there is kept. */
export function asPrinted(answer: unknown, printed: unknown, seen: Seen, field = ''): unknown {
  if (printed === ELIDED && typeof answer === 'string') {
    seen.set(field, answer);
    return ELIDED;
  }
  if (typeof printed === 'string' && printed.startsWith(`${ELIDED} `) && typeof answer === 'string') return printed;
  if (Array.isArray(answer)) {
    return answer.map((item, index) =>
      asPrinted(item, Array.isArray(printed) ? printed[index] : undefined, seen, field),
    );
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      asPrinted(value, (printed as Record<string, unknown> | undefined)?.[name], seen, name),
    ]),
  );
}

/** Variables with what was seen in earlier answers in the place of “…”: under the same name, or else the last id. */
export function filledIn(variables: unknown, seen: Seen, field = ''): unknown {
  if (variables === ELIDED) return seen.get(field) ?? seen.get('id');
  if (Array.isArray(variables)) return variables.map((item) => filledIn(item, seen, field));
  if (typeof variables !== 'object' || variables === null) return variables;
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, filledIn(value, seen, name)]));
}
