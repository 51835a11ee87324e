import { describe, expect, test } from '@jest/globals';
import { house } from '@kith/gateway/house';
import type { Permission, Subgraph } from '@kith/subgraph';

import { seeded } from '../reliability/seeded.ts';
import { SEED } from '../policy/seed.ts';
import { ASKERS, askerOf, everyPermission, systemWith, type Asker } from './askers.ts';
import { refusalOf } from './asked-as.ts';
import { printedRules } from './permissions-table.ts';

const MEDWAY = 'E06000035';
const OWN = '00000000-0000-7000-8000-000000000001';
const draw = { random: seeded(SEED), ids: [OWN], councils: [MEDWAY], texts: ['words'] };
const printed = printedRules();

function subgraphNamed(name: string): Subgraph {
  const found = house.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`docs/permissions.md names ${name}, which is no subgraph`);
  return found;
}

describe('docs/permissions.md', () => {
  test.each(house.map((subgraph) => [subgraph.name, subgraph] as const))(
    'names every query, mutation and entity of %s, and nothing that is not there',
    async (name, subgraph) => {
      const { schema, rules } = await subgraph.build();
      const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
        Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
      );
      const served = roots.filter((field) => !['Query._entities', 'Query._service'].includes(field));
      const named = printed.filter(({ subgraph: of }) => of === name).map(({ field }) => field);
      expect(named.toSorted()).toEqual([...rules.keys()].toSorted());
      expect(served.filter((field) => !named.includes(field))).toEqual([]);
    },
  );
});

describe.each(printed)('$subgraph: $field', ({ subgraph, field, allowed, scopes }) => {
  test('is answered to whom docs/permissions.md says, and refused to everybody else', async () => {
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const name of Object.keys(ASKERS) as Asker[]) {
      found[name] = await refusalOf(subgraphNamed(subgraph), field, askerOf(name, MEDWAY, OWN), draw);
      expected[name] = allowed.has(name) ? undefined : name === 'Anybody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    }
    expect(found).toEqual(expected);
  });

  test('is answered to a system with one of its scopes, and to none with all the others', async () => {
    const refusalWith = (held: readonly Permission[]) =>
      refusalOf(subgraphNamed(subgraph), field, systemWith(MEDWAY, held), draw);
    for (const scope of scopes) expect([scope, await refusalWith([scope])]).toEqual([scope, undefined]);
    const others = everyPermission.filter((one) => !scopes.includes(one));
    expect(await refusalWith(others)).toBe(scopes.length === 0 ? undefined : 'FORBIDDEN');
  });
});
