import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import {
  allowanceFor,
  BARKING,
  BRADFORD,
  decide,
  guardianOfSeven,
  inLines,
  LEEDS,
  noMeans,
  published,
  withAda,
} from './testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;
const review = { policy: 'review-2022' } as const;
const NEWHAM = 'E09000025';

describe('the allowance of a kinship foster carer', () => {
  it('is due as of right, at least the national minimum', () => {
    const { outcome, award, status } = allowanceFor({
      dateOfBirth: '2018-01-15',
      livesIn: LEEDS,
      arrangement: 'KINSHIP_FOSTERING',
    });
    expect([outcome, award?.measure, award?.least, status]).toEqual(['ENTITLED', 'AT_LEAST', 19_400, 'IN_FORCE']);
  });

  it('ends on the 18th birthday', () => {
    const told = withAda({ dateOfBirth: '2007-09-20', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' });
    expect(inLines(decide(told, 'KINSHIP_ALLOWANCE:ada').periods(12))).toEqual([
      '2025-06-02 ENTITLED 258',
      '2025-09-20 NOT_ENTITLED',
    ]);
  });
});

describe('the London rate where the child lives in London and the council is elsewhere (Bradford)', () => {
  it('is due by where the child lives, and not by which council pays', () => {
    const child = { dateOfBirth: '2009-05-01', arrangement: 'KINSHIP_FOSTERING' } as const;
    const paid = (livesIn: string) =>
      allowanceFor({ ...child, livesIn }, { asOf: '2017-09-01' }, { council: BRADFORD }).award?.least;
    expect(paid(NEWHAM)).toBe(16_500);
    expect(paid(BRADFORD)).toBe(14_100);
  });

  it('can be put otherwise by the council that pays, since GOV.UK does not define the South East', () => {
    const settings = published(BRADFORD, { 'allowance-areas': { [NEWHAM]: 'SOUTH_EAST' } });
    const child = { dateOfBirth: '2018-01-15', arrangement: 'KINSHIP_FOSTERING', livesIn: NEWHAM } as const;
    expect(allowanceFor(child, { settings }, { council: BRADFORD }).award?.least).toBe(21_600);
    expect(allowanceFor(child, {}, { council: BRADFORD }).award?.least).toBe(22_500);
  });
});

describe('an age band and an 18th birthday inside the horizon (Barking & Dagenham)', () => {
  const child = (dateOfBirth: string): Child => ({
    ...guardianOfSeven,
    dateOfBirth,
    livesIn: BARKING,
    education: { fullTime: 'YES', startedWork: 'NO', benefitsInOwnRight: 'NO' },
    support: { ...guardianOfSeven.support, inPayment: 'NO' },
  });
  const paid = (dateOfBirth: string) =>
    inLines(decide(withAda(child(dateOfBirth), { ...noMeans, council: BARKING }), 'KINSHIP_ALLOWANCE:ada').periods(18));

  it('stops on the 18th birthday of the eldest, so that nothing is overpaid', () => {
    expect(paid('2007-10-01')).toEqual(['2025-06-02 COUNCIL_DECIDES 299', '2025-10-01 NOT_ENTITLED']);
  });

  it('rises on the birthday on which a younger child enters the next band, and is provisional from a year whose rates are not here yet', () => {
    expect(paid('2014-09-01')).toEqual([
      '2025-06-02 COUNCIL_DECIDES 225',
      '2025-09-01 COUNCIL_DECIDES 257',
      '2026-04-06 COUNCIL_DECIDES 257 provisional',
    ]);
  });
});

describe('the council that answers for a special guardian (reg 5)', () => {
  const own = (council: string, weeklyPence: number) =>
    published(council, { 'fostering-rates': { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence }] } });
  const settings = new Map([...own(LEEDS, 20_000), ...own(BRADFORD, 21_000)]);
  const moved: Child = { ...guardianOfSeven, care: { lookedAfterBefore: 'YES', lookedAfterBy: BRADFORD } };
  const paid = (child: Child) =>
    inLines(decide(withAda(child, noMeans), 'KINSHIP_ALLOWANCE:ada', { settings, asOf: '2025-09-01' }).periods(12));

  it('is the one that looked after the child for three years from the order, wherever the family has moved', () => {
    expect(paid(moved)).toEqual(['2025-09-01 COUNCIL_DECIDES 210', '2026-03-02 COUNCIL_DECIDES 200']);
  });

  it('stays the same while it pays support that it decided before the order', () => {
    const support = { ...guardianOfSeven.support, inPayment: 'YES', decidedBeforeOrder: 'YES' } as const;
    expect(paid({ ...moved, support })).toEqual(['2025-09-01 COUNCIL_DECIDES 210']);
  });

  it('is the one told for the child, where one is told', () => {
    expect(paid({ ...moved, responsibleCouncil: LEEDS })).toEqual(['2025-09-01 COUNCIL_DECIDES 200']);
  });
});

describe('the allowance under a child arrangements order', () => {
  const order: Child = {
    dateOfBirth: '2018-01-15',
    livesIn: LEEDS,
    relationship: 'AUNT_OR_UNCLE',
    arrangement: 'LIVES_WITH_ORDER',
    order: { appliedFor: 'NONE', proceedings: 'PRIVATE_LAW', madeOn: '2024-01-15', namesBirthParent: 'NO' },
  };

  it('is for the council to decide, without a national rate', () => {
    const { outcome, route, award } = allowanceFor(order);
    expect([outcome, route?.code, award?.kind]).toEqual(['COUNCIL_DECIDES', 'LIVES_WITH_ORDER', 'COUNCIL_AMOUNT']);
  });

  it('is not for a parent, nor for the husband, wife or civil partner of one (Schedule 1 paragraph 15)', () => {
    expect(allowanceFor({ ...order, relationship: 'PARENT' }).outcome).toBe('NOT_ENTITLED');
    expect(allowanceFor({ ...order, relationship: 'PARENTS_SPOUSE' }).outcome).toBe('NOT_ENTITLED');
  });

  it('starts from the fostering allowance where the council pays as for special guardians', () => {
    const settings = published(LEEDS, { 'lives-with-orders-as-special-guardianship': true });
    const { route, award } = allowanceFor(order, { settings }, noMeans);
    expect([route?.code, award?.least]).toEqual(['LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP', 19_400]);
  });
});

describe('the allowance of an informal carer', () => {
  const informal: Child = {
    dateOfBirth: '2018-01-15',
    livesIn: LEEDS,
    relationship: 'GRANDPARENT',
    arrangement: 'INFORMAL',
    order: { appliedFor: 'NONE' },
  };

  it('is for the council to decide, once or regularly, without a rate', () => {
    const { outcome, route, award } = allowanceFor({ ...informal, arrangedBy: 'FAMILY' });
    expect([outcome, route?.code, award?.kind]).toEqual(['COUNCIL_DECIDES', 'INFORMAL', 'COUNCIL_AMOUNT']);
  });

  it('may be the fostering allowance where the council arranged the placement (Southwark v D), which is said', () => {
    const { outcome, route, award } = allowanceFor({ ...informal, arrangedBy: 'COUNCIL' });
    expect([outcome, route?.code, award?.least]).toEqual(['COUNCIL_DECIDES', 'ARRANGED_BY_COUNCIL', 19_400]);
    expect(award?.notes[0]?.says).toContain('If the child is looked after in law, the fostering allowance is due');
  });

  it('is no allowance for a parent', () => {
    expect(allowanceFor({ ...informal, relationship: 'PARENT' }).outcome).toBe('NOT_ENTITLED');
  });

  it('asks who arranged it, since that turns the sum', () => {
    const asked = decide(withAda(informal), 'KINSHIP_ALLOWANCE:ada').questions.map(({ fact, about }) => [
      fact.code,
      about,
    ]);
    expect(asked).toEqual([['child.arrangedBy', 'ada']]);
  });
});

describe('the allowance as the Review recommends it', () => {
  it('is due at the fostering rate to a special guardian of a child who would otherwise be in care, without a means test', () => {
    const child = { ...guardianOfSeven, care: { lookedAfterBefore: 'YES' } } as const;
    const { outcome, route, award, status } = allowanceFor(child, review);
    expect([outcome, route?.code, award?.least, award?.most]).toEqual(['ENTITLED', 'REVIEW_ALLOWANCE', 19_400, 19_400]);
    expect(status).toBe('RECOMMENDED');
    expect(allowanceFor(child, review, { finances: { incomesComplete: 'NO' } }).award?.least).toBe(19_400);
  });

  it('is due to a kinship carer with a “lives with” order, and not to a parent with one', () => {
    const child = (relationship: 'FRIEND' | 'PARENT'): Child => ({
      dateOfBirth: '2018-01-15',
      livesIn: LEEDS,
      relationship,
      arrangement: 'LIVES_WITH_ORDER',
      order: { appliedFor: 'NONE', proceedings: 'PRIVATE_LAW', madeOn: '2024-01-15' },
      care: { protectionPlan: 'YES' },
    });
    expect(allowanceFor(child('FRIEND'), review).route?.code).toBe('REVIEW_ALLOWANCE');
    expect(allowanceFor(child('PARENT'), review).outcome).toBe('NOT_ENTITLED');
  });

  it('leaves a child who would not otherwise be in care to the law as it is', () => {
    const care = {
      lookedAfterBefore: 'NO',
      protectionPlan: 'NO',
      safeguardingConcerns: 'NO',
      familyMeeting: 'NO',
    } as const;
    const child = { ...guardianOfSeven, care, parents: { living: 'BOTH' } } as const;
    const { route, outcome } = allowanceFor(child, review, noMeans);
    expect([outcome, route?.code]).toEqual(['COUNCIL_DECIDES', 'SPECIAL_GUARDIANSHIP_SUPPORT']);
  });

  it('keeps the fostering allowance of a kinship foster carer', () => {
    const fostered = { dateOfBirth: '2018-01-15', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' } as const;
    expect(allowanceFor(fostered, review).route?.code).toBe('KINSHIP_FOSTERING');
  });

  it('is only a recommendation, and gives nothing under the law in force or before it was made', () => {
    const child = { ...guardianOfSeven, care: { lookedAfterBefore: 'YES' } } as const;
    expect(allowanceFor(child, {}, noMeans).outcome).toBe('COUNCIL_DECIDES');
    expect(
      allowanceFor({ ...child, order: { madeOn: '2021-03-01' } }, { ...review, asOf: '2022-05-22' }, noMeans).outcome,
    ).toBe('COUNCIL_DECIDES');
    expect(
      allowanceFor({ ...child, order: { madeOn: '2021-03-01' } }, { ...review, asOf: '2022-05-23' }, noMeans).outcome,
    ).toBe('ENTITLED');
  });
});

describe('the allowance while something is not known', () => {
  it('is not decided from nothing, and asks for the footing of the child before all else', () => {
    const { determination, questions } = decide(withAda({}, {}), 'KINSHIP_ALLOWANCE:ada');
    expect(determination.outcome).toBe('MORE_INFORMATION_NEEDED');
    expect(questions[0]?.fact.code).toBe('child.arrangement');
  });

  it('of a fostered child without a birthday is a range, to be asked for', () => {
    const told = withAda({ livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' });
    const { determination, questions } = decide(told, 'KINSHIP_ALLOWANCE:ada');
    expect(determination.possibleOutcomes).toEqual(['ENTITLED', 'NOT_ENTITLED']);
    expect(questions.map(({ fact }) => fact.code)).toEqual(['child.dateOfBirth']);
  });

  it('asks for the council of the carer where the responsible council is not known', () => {
    const told = withAda({ ...guardianOfSeven }, { ...noMeans, council: undefined });
    const asked = decide(told, 'KINSHIP_ALLOWANCE:ada', { asOf: '2026-11-21' }).questions;
    expect(asked.map(({ fact }) => fact.code)).toEqual(['carer.council']);
    expect(asked[0]?.about).toBeUndefined();
  });

  it('does not ask for what cannot matter: the markers of a kinship foster child', () => {
    const told = withAda({ dateOfBirth: '2018-01-15', livesIn: LEEDS, arrangement: 'KINSHIP_FOSTERING' });
    expect(decide(told, 'KINSHIP_ALLOWANCE:ada').questions).toEqual([]);
  });
});
