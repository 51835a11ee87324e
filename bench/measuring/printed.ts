import Table from 'cli-table3';

const bare = { head: [], border: [], 'padding-left': 0, 'padding-right': 2 };
const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((place) => [place, '']),
);

/** Prints a table: the first column is words, the others are figures. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({
    head: [...head],
    chars: NO_LINES,
    style: bare,
    colAligns: head.map((_, index) => (index === 0 ? 'left' : 'right')),
  });
  table.push(...rows.map((row) => [...row]));
  console.log(`${table.toString()}\n`);
}

export function printTitle(title: string, ...remarks: readonly string[]): void {
  console.log(`\n${title}\n${'='.repeat(title.length)}`);
  for (const remark of remarks) console.log(remark);
  console.log();
}

/** A figure to three digits that matter, with commas: 5,620,000; a dash where there is none. */
export const figure = (value: number | undefined): string =>
  value === undefined ? '–' : value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

/** Prints whether a goal is met, or by how much it is missed. */
export function printGoal(says: string, found: number, goal: number, unit = ''): void {
  const verdict = found >= goal ? 'met' : `missed by ${Math.ceil((1 - found / goal) * 100)}%`;
  console.log(`Goal: ${says}: ${figure(found)}${unit}, ${verdict}.`);
}

/** The same for a share that should stay under a limit. */
export function printLimit(says: string, found: number, limit: number): void {
  const verdict = found < limit ? 'met' : `missed by ${Math.ceil((found - limit) * 100)} points`;
  console.log(`Goal: ${says}: ${Math.round(found * 100)}%, ${verdict}.`);
}

/** What is being measured now, on standard error: the tables come at the end. */
export const printProgress = (what: string): void => console.error(`  ${what}`);
