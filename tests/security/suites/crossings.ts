import { beforeAll, describe, expect, test } from '@jest/globals';

import { digestOf, MEDWAY, type AttackedHouse } from '../attacked-house.ts';
import { crossingsOf, type Crossing } from '../catalogue.ts';
import { BRADFORD, subgraphOf, trialsOf } from '../crossing-trials.ts';
import type { Logins } from '../logins.ts';
import { isNamed, printedCrossings } from '../printed-crossings.ts';

/** The functions that see past row-level security: that all are named, and what each tells another council. */
export function namedCrossings(attacked: () => AttackedHouse, logins: () => Logins): void {
  let crossings: readonly Crossing[];
  const trials = trialsOf({ attacked, logins, crossings: () => crossings });
  beforeAll(async () => {
    crossings = await crossingsOf(attacked().owner);
  });

  describe('the functions that run as the owner', () => {
    test('are all on docs/crossings.md, and it names none that is not there', () => {
      const callable = [...printedCrossings('Between councils'), ...printedCrossings('Within one council')];
      const triggers = printedCrossings('Triggers');
      const unnamed = crossings.filter(
        (one) => !(one.isTrigger ? triggers : callable).some((printed) => isNamed(printed, one)),
      );
      expect(unnamed.map(({ schema, name }) => `${schema}.${name}`)).toEqual([]);
      const gone = [...callable, ...triggers].filter((printed) => !crossings.some((one) => isNamed(printed, one)));
      expect(gone).toEqual([]);
    });

    test('find tables by a path that nobody can change', () => {
      for (const crossing of crossings) expect(crossing).toMatchObject({ pathFixed: true });
    });

    test('can be called by the login of their own subgraph, and by no other', () => {
      for (const { schema, name, isTrigger, callableBy } of crossings) {
        if (isTrigger || schema === 'kith_between') continue;
        expect([schema, name, callableBy]).toEqual([schema, name, [`kith_${schema}`]]);
      }
    });

    test('have a trial each', () => {
      const callable = [...printedCrossings('Between councils'), ...printedCrossings('Within one council')];
      expect(Object.keys(trials).toSorted()).toEqual(callable.toSorted());
    });

    test('cannot be called where they are triggers', async () => {
      for (const { schema, name } of crossings.filter(({ isTrigger }) => isTrigger)) {
        const refused = logins().done(subgraphOf(schema), { council: BRADFORD }, `select ${schema}.${name}()`);
        await expect(refused).rejects.toThrow(/can only be called as triggers|permission denied/);
      }
    });
  });

  describe('tried from another council, with every permission,', () => {
    test.each(Object.keys(trials))(
      '%s tells what docs/crossings.md says, and changes nothing of Medway',
      async (name) => {
        const before = await digestOf(attacked(), MEDWAY);
        await trials[name]!();
        expect(await digestOf(attacked(), MEDWAY)).toEqual(before);
      },
    );
  });
}
