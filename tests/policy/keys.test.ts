import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { careLeaverCircumstances, carerCircumstances, type RecordDeclaration } from '@kith/circumstances';
import { compile, POLICIES, type Fact } from '@kith/policy';

import { everyRule, house } from '../../docs/registers/every-rule.ts';
import { keyPaths } from '../federation/key-paths.ts';

const STATEMENTS = [
  ['CarerStatement', carerCircumstances],
  ['CareLeaverStatement', careLeaverCircumstances],
] as const;

/** Every fact that can be told in a record, by its way from the top: `children.order.madeOn`. */
function factsByPath(declared: RecordDeclaration, before = ''): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const [name, field] of Object.entries(declared.fields)) {
    const path = `${before}${name}`;
    if (!('kind' in field)) found.set(path, field);
    else
      for (const [inner, fact] of factsByPath(field.kind === 'list' ? field.of : field, `${path}.`))
        found.set(inner, fact);
  }
  return found;
}

const keys = (await everyRule()).flatMap(({ subgraph, entitlements }) => {
  const sdl = readFileSync(new URL(`schema/${subgraph}.graphql`, house), 'utf8');
  const reads = entitlements.flatMap((entitlement) => POLICIES.flatMap((policy) => compile(entitlement, policy).reads));
  return STATEMENTS.flatMap(([statement, declared]) => {
    const paths = [...keyPaths(sdl, statement)].filter((path) => path.startsWith('circumstances.'));
    return paths.length === 0 ? [] : [{ subgraph, statement, declared, paths, reads: new Set(reads) }];
  });
});

describe('What a subgraph may see of a person is what its rules read', () => {
  test('every subgraph with rules names the facts that it sees', async () => {
    expect(keys.map(({ subgraph }) => subgraph)).toEqual((await everyRule()).map(({ subgraph }) => subgraph));
  });

  test.each(keys)('$subgraph: its key names every told fact that its rules read', ({ declared, paths, reads }) => {
    const named = new Set(paths.map((path) => path.slice('circumstances.'.length)));
    const missing = [...factsByPath(declared)].filter(([path, fact]) => reads.has(fact) && !named.has(path));
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  test.each(keys)('$subgraph: its key names nothing else than facts of the circumstances', ({ declared, paths }) => {
    const facts = factsByPath(declared);
    const told = paths.map((path) => path.slice('circumstances.'.length)).filter((path) => !/(^|\.)ref$/.test(path));
    expect(told.filter((path) => !facts.has(path))).toEqual([]);
    expect(told.length).toBeLessThan(facts.size);
  });

  test.each(keys)(
    '$subgraph: a fact in its key that no rule reads itself stands behind one that is worked out',
    async ({ subgraph, declared, paths, reads }) => {
      const facts = factsByPath(declared);
      const { factsRead } = (await import(new URL(`subgraphs/${subgraph}/rules/index.ts`, house).href)) as {
        readonly factsRead: ReadonlySet<Fact>;
      };
      const named = paths.flatMap((path) => facts.get(path.slice('circumstances.'.length)) ?? []);
      expect(named.filter((fact) => !factsRead.has(fact)).map(({ code }) => code)).toEqual([]);
      const told = new Set(facts.values());
      const isWorkedOut = [...reads].some((fact) => !told.has(fact));
      expect(isWorkedOut || named.every((fact) => reads.has(fact))).toBe(true);
    },
  );
});
