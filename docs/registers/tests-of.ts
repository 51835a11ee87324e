import { readdirSync, readFileSync } from 'node:fs';

import type { Entitlement } from '@kith/policy';

import { house } from './every-rule.ts';

interface TestFile {
  readonly path: string;
  readonly text: string;
}

/** Every test file that could be about a rule. */
export function testFiles(): readonly TestFile[] {
  return ['subgraphs', 'tests'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, house), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && entry.name.endsWith('.test.ts') && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => {
        const path = `${entry.parentPath.slice(entry.parentPath.indexOf(`/${folder}`) + 1)}/${entry.name}`;
        return { path, text: readFileSync(new URL(path, house), 'utf8') };
      }),
  );
}

/** The tests that name the entitlement, by its code or by the file of its rule. */
export function testsOf(entitlement: Entitlement, files: readonly TestFile[]): readonly string[] {
  const fileOfRule = `${entitlement.code.toLowerCase().replaceAll('_', '-')}.ts`;
  const named = files.filter(({ text }) => text.includes(entitlement.code) || text.includes(fileOfRule));
  return named.map(({ path }) => path).toSorted();
}
