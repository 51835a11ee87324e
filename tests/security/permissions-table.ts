import { readFileSync } from 'node:fs';

import { isPermission, type Permission } from '@kith/subgraph';

import { ASKERS, type Asker } from './askers.ts';

/** What docs/permissions.md says of one field of one subgraph. */
export interface PrintedRule {
  readonly subgraph: string;
  /** `Mutation.carerRegister`, `Carer.revisions`, or `Carer` for an entity found by its key. */
  readonly field: string;
  readonly allowed: ReadonlySet<Asker>;
  /** Any of which a system needs. Empty where anybody may ask. */
  readonly scopes: readonly Permission[];
}

const COLUMNS = Object.keys(ASKERS) as readonly Asker[];

/** The tables of docs/permissions.md, row by row. */
export function printedRules(): readonly PrintedRule[] {
  const page = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');
  const [, ...sections] = page.split(/^### /m);
  return sections.flatMap((section) => {
    const [subgraph = '', ...lines] = section.split('\n');
    const rows = lines.filter((line) => line.startsWith('| `')).map(cellsOf);
    return rows.map((cells) => ruleIn(subgraph, cells));
  });
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function ruleIn(subgraph: string, [field = '', ...cells]: readonly string[]): PrintedRule {
  return {
    subgraph,
    field: field.replaceAll('`', ''),
    allowed: new Set(COLUMNS.filter((_, index) => cells[index] === '✓')),
    scopes: [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).filter(isPermission),
  };
}
