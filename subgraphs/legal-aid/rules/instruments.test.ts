import { expect, test } from '@jest/globals';

import * as instruments from './instruments.ts';

const cited = Object.entries(instruments).map(
  ([name, source]) => [name, 'read' in source ? source.read('reg 1') : source] as const,
);

test.each(cited)(
  '%s has an address of its own, and the day on which it was read',
  (_, { instrument, url, checkedOn }) => {
    expect(url).toMatch(/^https:\/\/[\w.]+\/./);
    expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Set(cited.filter(([, one]) => one.url === url).map(([, one]) => one.instrument))).toEqual(
      new Set([instrument]),
    );
  },
);

test.each(cited.filter(([, { instrument }]) => instrument.includes('(SI ')))(
  '%s is found under the number that its name gives',
  (_, { instrument, url }) => {
    const [, number] = /\(SI (\d{4}\/\d+)\)/.exec(instrument)!;
    expect(url).toBe(`https://www.legislation.gov.uk/uksi/${number}`);
  },
);
