import { describe, expect, it } from '@jest/globals';
import { POLICIES } from '@kith/policy';
import { properties } from '@kith/policy/properties';

import { compiledFor } from './index.ts';

const TRYING = { seed: 19_890_041, runs: 6 };

describe.each(POLICIES)('under %s', (policy) => {
  describe.each(compiledFor(policy).map((compiled) => [compiled.entitlement.code, compiled] as const))(
    '%s',
    (_, compiled) => {
      it.each(properties.map((property) => [property.says, property] as const))('%s', (_says, { holdsFor }) => {
        expect(() => holdsFor(compiled, TRYING)).not.toThrow();
      });
    },
  );
});
