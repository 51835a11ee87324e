import { describe, expect, test } from '@jest/globals';

import { agrees, atHome, council, guardianOfNine, inLaw, order, situation } from '../testing/example.ts';

const told = (answers: Parameters<typeof situation>[0]) =>
  inLaw
    .wouldChange(situation(answers))
    .map(({ changes, outcome, award }) => [
      changes
        .map(({ fact, from, to }) => `${fact.code}: ${JSON.stringify(from)} to ${JSON.stringify(to)}`)
        .join(' and '),
      outcome,
      award?.least,
    ]);

describe('What would change the answer', () => {
  test('is each change that would, by itself', () => {
    expect(told({ ...guardianOfNine, [agrees.code]: false })).toEqual([
      ['carer.agrees: false to true', 'COUNCIL_DECIDES', 13_000],
    ]);
  });

  test('is two changes together where neither is enough', () => {
    expect(told({ ...guardianOfNine, [agrees.code]: false, [order.code]: 'NONE' })).toEqual([
      ['child.order: "NONE" to "SGO" and carer.agrees: false to true', 'COUNCIL_DECIDES', 13_000],
    ]);
  });

  test('is also what would take the answer away', () => {
    const changes = told(guardianOfNine);
    expect(changes.map(([change]) => change)).toEqual(
      expect.arrayContaining([
        'carer.agrees: true to false',
        'child.atHome: true to false',
        'child.order: "SGO" to "CAO"',
        'child.order: "SGO" to "NONE"',
      ]),
    );
    expect(changes.map(([, outcome]) => outcome)).toEqual(Array(4).fill('NOT_ENTITLED'));
  });

  test('is nothing that nobody can change, such as the council', () => {
    expect(told({ ...guardianOfNine, [council.code]: 'E06000012', [atHome.code]: true })).toEqual([
      ['child.atHome: true to false', 'NOT_ENTITLED', undefined],
    ]);
  });

  test('waits until the answer is settled', () => {
    expect(told({ ...guardianOfNine, [atHome.code]: undefined })).toEqual([]);
  });
});
