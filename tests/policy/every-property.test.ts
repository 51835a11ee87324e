import { describe, expect, test } from '@jest/globals';
import { properties } from '@kith/policy/properties';

import { everyEntitlement } from './every-entitlement.ts';
import { SEED } from './seed.ts';

/** The first property tries twenty completions a run, and all runs together at least this many. */
const LEAST_COMPLETIONS = 100_000;
const COMPLETIONS_A_RUN = 20;
const RUNS_OF_THE_FIRST = Math.ceil(LEAST_COMPLETIONS / COMPLETIONS_A_RUN / everyEntitlement.length);
const RUNS_OF_THE_REST = 40;

describe.each(properties.map(({ says, holdsFor }, place) => [says, holdsFor, place] as const))(
  'Of every entitlement: %s',
  (_, holdsFor, place) => {
    test.each(everyEntitlement)('%s', (_name, compiled) => {
      const runs = place === 0 ? RUNS_OF_THE_FIRST : RUNS_OF_THE_REST;
      expect(() => holdsFor(compiled, { seed: SEED, runs })).not.toThrow();
    });
  },
);
