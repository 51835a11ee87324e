/** What is printed about one child, or about the carer. */
export interface Entry {
  /** The first line, to which the children are added. */
  readonly title: string;
  readonly child: string | undefined;
  /** What follows the children on the first line. */
  readonly more: string;
  readonly body: readonly string[];
}

const children = new Intl.ListFormat('en-GB');

/** The same said about several children is said once, of all of them; in the order in which it was first said. */
export function merged(entries: readonly Entry[]): readonly string[] {
  const same = new Map<string, { readonly entry: Entry; readonly children: string[] }>();
  for (const entry of entries) {
    const key = [entry.title, entry.more, ...entry.body].join('\n');
    const known = same.get(key) ?? { entry, children: [] };
    if (entry.child !== undefined) known.children.push(entry.child);
    same.set(key, known);
  }
  return [...same.values()].flatMap(({ entry: { title, more, body }, children: named }) => [
    title + (named.length > 0 ? `, for ${children.format(named)}` : '') + more,
    ...body,
  ]);
}
