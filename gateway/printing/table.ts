import Table from 'cli-table3';

import { WIDTH } from './lines.ts';

/** A space on each side of a cell. */
const PADDING = 2;

/** A table in plain characters that fits the page: the widest column gives way first. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[], indent = 2): string {
  const table = new Table({
    head: [...head],
    // Its library colours heads and borders of its own accord, even where nobody wants colour.
    style: { head: [], border: [], compact: true },
    colWidths: columnWidths([head, ...rows], WIDTH - indent),
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  const before = ' '.repeat(indent);
  return table
    .toString()
    .split('\n')
    .map((line) => before + line)
    .join('\n');
}

function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length + PADDING)),
  );
  const borders = columns + 1;
  for (let over = widths.reduce((sum, width) => sum + width, borders) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
