import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

/**
 * The rows of a CSV file with a heading line, each checked and shaped by the schema, which receives every cell as text.
 * @throws Error naming the file, the line and the column of the first row that does not fit.
 */
export function tableFrom<T>(file: URL, row: v.GenericSchema<Record<string, string>, T>): T[] {
  const name = file.pathname.split('/').slice(-4).join('/');
  const read = parse(readFileSync(file), { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true });
  return (read as unknown as { record: Record<string, string>; info: { lines: number } }[]).map(({ record, info }) => {
    const result = v.safeParse(row, record);
    if (result.success) return result.output;
    const issue = result.issues[0];
    throw new Error(`${name}, line ${info.lines}, ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  });
}
