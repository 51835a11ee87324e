import { describe, expect, test } from '@jest/globals';
import { citationsToCheck, uncited } from '@kith/policy';

import { everyRule } from '../../docs/registers/every-rule.ts';
import { valuesInParameterFiles } from './parameter-files.ts';

const entitlements = (await everyRule()).flatMap(({ subgraph, entitlements: all }) =>
  all.map((entitlement) => [`${subgraph} ${entitlement.code}`, entitlement] as const),
);

describe('Everything that is said of an entitlement has a source', () => {
  test('there are rules to look at', () => {
    expect(entitlements.length).toBeGreaterThanOrEqual(18);
  });

  test.each(entitlements)('%s: every condition, value, note and way to challenge', (_, entitlement) => {
    expect(uncited(entitlement)).toEqual([]);
  });

  test.each(entitlements)('%s: what was not read again says what a lawyer should confirm', (_, entitlement) => {
    for (const { confirm, provision } of citationsToCheck(entitlement)) {
      expect([provision, confirm]).toEqual([provision, expect.stringMatching(SENTENCE)]);
    }
  });
});

/** A sentence that can be acted on: a verb, several words and a full stop. */
const SENTENCE = /^[A-Z“](?:\S+ ){3,}.*[.?]$/s;

describe('Every value in a file of parameters has a source', () => {
  const values = valuesInParameterFiles();

  test('there are files to look at', () => {
    expect(values.length).toBeGreaterThanOrEqual(60);
  });

  test.each(values)('$file: $code from $from', ({ cite }) => {
    expect(cite).toMatchObject({
      instrument: expect.stringMatching(/\S{3}/),
      provision: expect.stringMatching(/\S/),
      url: expect.stringMatching(/^https?:\/\/\S+$/),
      checkedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      reading: expect.stringMatching(/^(read|check)$/),
    });
  });

  test.each(values.filter(({ cite }) => cite['reading'] === 'check'))(
    '$file: $code from $from says what a lawyer should confirm',
    ({ cite }) => {
      expect(cite['confirm']).toEqual(expect.stringMatching(SENTENCE));
    },
  );
});
