import Table from 'cli-table3';

/** A table in plain characters. Its library colours heads and borders of its own accord unless told not to. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[], indent = 2): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  const before = ' '.repeat(indent);
  return table
    .toString()
    .split('\n')
    .map((line) => before + line)
    .join('\n');
}
