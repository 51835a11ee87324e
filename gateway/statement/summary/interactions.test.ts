import { describe, expect, test } from '@jest/globals';
import { entitlements as kinship } from '@kith/kinship-allowances/rules';
import { entitlements as leavingCare } from '@kith/leaving-care-grants/rules';
import type { Entitlement } from '@kith/policy';
import { entitlements as stayingPut } from '@kith/staying-put/rules';

import { BETWEEN_ANSWERS } from './between-answers.ts';
import { BETWEEN_ROUTES } from './interactions.ts';

const declared: readonly Entitlement[] = [...kinship, ...leavingCare, ...stayingPut];

describe('what is said of two kinds of support together', () => {
  test.each(BETWEEN_ROUTES.map(({ code, routes }) => [code, routes] as const))(
    '%s is about two ways to one and the same entitlement',
    (_, routes) => {
      const having = declared.filter((entitlement) => {
        const codes = new Set(Object.values(entitlement.routes).flatMap((ways) => ways.map(({ code }) => code)));
        return routes.every((route) => codes.has(route));
      });
      expect(having).toHaveLength(1);
    },
  );

  test.each(BETWEEN_ANSWERS.map(({ code, first, second }) => [code, [first.entitlement, second.entitlement]] as const))(
    '%s is about two entitlements that there are',
    (_, codes) => {
      expect(declared.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    },
  );

  test('every sentence of it rests on a source', () => {
    for (const { sources } of [...BETWEEN_ROUTES, ...BETWEEN_ANSWERS]) expect(sources.length).toBeGreaterThan(0);
  });
});
