import { stripVTControlCharacters } from 'node:util';

export const WIDTH = 96;

/** A sentence over as many lines as it needs, each after the same indent; the first may have a mark of its own. */
export function wrapped(text: string, indent: number, mark = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  lines.push(line);
  const before = ' '.repeat(indent);
  const first = ' '.repeat(Math.max(indent - stripVTControlCharacters(mark).length, 0)) + mark;
  return lines.map((each, index) => (index === 0 ? first : before) + each).join('\n');
}
