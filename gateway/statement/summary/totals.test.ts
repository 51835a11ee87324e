import { describe, expect, test } from '@jest/globals';

import { allowance, heldBy, route, startUnpublished, weekly } from '../examples.ts';
import { contributionOf } from './contribution.ts';
import { totalsOf } from './totals.ts';

const totals = (...determinations: Parameters<typeof contributionOf>[0][]) =>
  totalsOf(determinations.map(contributionOf));
const exactly = (pence: number) => ({ leastPence: pence, mostPence: pence });

describe('what a statement comes to', () => {
  test('the routes for one child are alternatives: the council route adds only what it would put on top', () => {
    const { entitled, ifCouncilAgrees } = totals(
      allowance([
        route('KINSHIP_FOSTERING', 'ENTITLED', weekly(20_000)),
        route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(23_000)),
      ]),
    );
    expect(entitled.weekly).toEqual(exactly(20_000));
    expect(ifCouncilAgrees.weekly).toEqual(exactly(3_000));
  });

  test('a council route that would give less than what is due adds nothing, and never takes away', () => {
    const { ifCouncilAgrees } = totals(
      allowance([
        route('KINSHIP_FOSTERING', 'ENTITLED', weekly(20_000)),
        route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(15_000)),
      ]),
    );
    expect(ifCouncilAgrees.weekly).toEqual(exactly(0));
  });

  test('two council routes for one child count once, at the higher', () => {
    const { ifCouncilAgrees } = totals(
      allowance([
        route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(15_000)),
        route('SECTION_17', 'COUNCIL_DECIDES', weekly(9_000)),
      ]),
    );
    expect(ifCouncilAgrees.weekly).toEqual(exactly(15_000));
  });

  test('a Kinship Zone allowance whose start nobody has published is in no total', () => {
    const { entitled, ifCouncilAgrees } = totals(
      allowance([
        route('KINSHIP_ZONE', 'ENTITLED', startUnpublished(weekly(20_000))),
        route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(15_000)),
      ]),
    );
    expect(entitled.weekly).toEqual(exactly(0));
    expect(ifCouncilAgrees.weekly).toEqual(exactly(15_000));
  });

  test('money that a school holds is in no total', () => {
    const premium = heldBy('the school', { ...weekly(257_000), every: 'YEAR' });
    const { entitled } = totals(allowance([route('PUPIL_PREMIUM_PLUS', 'ENTITLED', premium)]));
    expect(entitled.yearly).toEqual(exactly(0));
  });

  test('a route that no law stands behind yet gives no money today', () => {
    const { entitled } = totals(allowance([route('ANNOUNCED', null, weekly(20_000))]));
    expect(entitled.weekly).toEqual(exactly(0));
  });

  test('two children are added, and weekly, yearly and one-off money are kept apart', () => {
    const { entitled } = totals(
      allowance([route('KINSHIP_FOSTERING', 'ENTITLED', weekly(20_000))]),
      allowance([route('KINSHIP_FOSTERING', 'ENTITLED', weekly(23_000))], { ref: 'KINSHIP_ALLOWANCE:b' }),
      allowance([route('GRANT', 'ENTITLED', { ...weekly(300_000), every: 'ONCE' })], { ref: 'GRANT' }),
    );
    expect(entitled).toEqual({
      weekly: exactly(43_000),
      monthly: exactly(0),
      yearly: exactly(0),
      once: exactly(300_000),
    });
  });

  test('an amount that turns on a missing fact is a range, and what is not decided yet counts for nothing', () => {
    const { entitled, ifCouncilAgrees } = totals(
      allowance([route('KINSHIP_FOSTERING', 'ENTITLED', weekly(15_000, 18_000))]),
      allowance([route('FEE', 'COUNCIL_DECIDES', weekly(0, 500_000), 'NOT_KNOWN')], { ref: 'FEE' }),
    );
    expect(entitled.weekly).toEqual({ leastPence: 15_000, mostPence: 18_000 });
    expect(ifCouncilAgrees.weekly).toEqual(exactly(0));
  });

  test('what would come on top of a range is a range, and still never below nought', () => {
    const { ifCouncilAgrees } = totals(
      allowance([
        route('KINSHIP_FOSTERING', 'ENTITLED', weekly(15_000, 18_000)),
        route('SPECIAL_GUARDIANSHIP_SUPPORT', 'COUNCIL_DECIDES', weekly(16_000)),
      ]),
    );
    expect(ifCouncilAgrees.weekly).toEqual({ leastPence: 0, mostPence: 1_000 });
  });

  test('an answer that is certain, though nobody knows yet by which route, counts with its own award', () => {
    const either = [
      route('A', 'ENTITLED', weekly(10_000), 'NOT_KNOWN'),
      route('B', 'ENTITLED', weekly(12_000), 'NOT_KNOWN'),
    ];
    const { entitled } = totals(allowance(either, { outcome: 'ENTITLED', award: weekly(10_000, 12_000) }));
    expect(entitled.weekly).toEqual({ leastPence: 10_000, mostPence: 12_000 });
  });

  test('a council route paid once is not put on top of a weekly one that it would replace', () => {
    const { entitled, ifCouncilAgrees } = totals(
      allowance([
        route('KINSHIP_FOSTERING', 'ENTITLED', weekly(20_000)),
        route('SECTION_17', 'COUNCIL_DECIDES', { ...weekly(50_000), every: 'ONCE' }),
      ]),
    );
    expect(entitled.weekly).toEqual(exactly(20_000));
    expect(ifCouncilAgrees.once).toEqual(exactly(0));
  });
});
