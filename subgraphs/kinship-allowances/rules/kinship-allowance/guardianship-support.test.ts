import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import {
  allowanceFor,
  decide,
  guardianOfSeven,
  inLines,
  LEEDS,
  noMeans,
  published,
  withAda,
} from '../testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;
const supported = (more: Child = {}, asOf = '2025-06-02') =>
  allowanceFor({ ...guardianOfSeven, ...more }, { asOf }, noMeans);

const teenager = (education: ToldChild['education']): Child => ({ dateOfBirth: '2009-01-15', education });
const atSchool = { fullTime: 'YES', startedWork: 'NO', benefitsInOwnRight: 'NO' } as const;

describe('special guardianship support', () => {
  it('is for the council to decide, from the fostering allowance that the child would have attracted', () => {
    const { outcome, route, award } = supported();
    expect([outcome, route?.code, award?.measure]).toEqual([
      'COUNCIL_DECIDES',
      'SPECIAL_GUARDIANSHIP_SUPPORT',
      'BENCHMARK',
    ]);
    expect(award?.least).toBe(19_400);
  });

  it('is payable only in one of the circumstances of reg 6(2) that call for money again and again', () => {
    const needs = (support: ToldChild['support']) =>
      supported({ support: { agreesToConditions: 'YES', ...support } }).outcome;
    const none = { homeAndKeep: 'NO', neededToCare: 'NO', specialCare: 'NO' } as const;
    expect(needs({ ...none, legalCosts: 'YES' })).toBe('NOT_ENTITLED');
    expect(needs({ ...none, neededToCare: 'YES' })).toBe('COUNCIL_DECIDES');
    expect(needs({ ...none, specialCare: 'YES' })).toBe('COUNCIL_DECIDES');
    expect(needs({ homeAndKeep: 'YES' })).toBe('COUNCIL_DECIDES');
  });

  it('is not payable until the carer agrees to report changes, and says so', () => {
    const told = withAda({ ...guardianOfSeven, support: { homeAndKeep: 'YES', agreesToConditions: 'NO' } }, noMeans);
    const { determination, wouldChange } = decide(told, 'KINSHIP_ALLOWANCE:ada');
    expect(determination.outcome).toBe('NOT_ENTITLED');
    expect(wouldChange.flatMap(({ changes }) => changes.map(({ fact, to }) => [fact.code, to]))).toContainEqual([
      'child.support.agreesToConditions',
      true,
    ]);
  });

  it('can help someone become special guardian where the council thinks this good for the child', () => {
    const prospective = (councilSupports: 'YES' | 'NO') =>
      supported({
        arrangement: 'INFORMAL',
        arrangedBy: 'FAMILY',
        order: { appliedFor: 'SPECIAL_GUARDIANSHIP', proceedings: 'PUBLIC_LAW', councilSupports },
      }).route?.code;
    expect(prospective('YES')).toBe('SPECIAL_GUARDIANSHIP_SUPPORT');
    expect(prospective('NO')).toBe('INFORMAL');
  });

  it('is for someone who fosters the child only once the order is made', () => {
    const order = { appliedFor: 'SPECIAL_GUARDIANSHIP', proceedings: 'PUBLIC_LAW', councilSupports: 'YES' } as const;
    const isMet = (arrangement: 'KINSHIP_FOSTERING' | 'INFORMAL') =>
      decide(
        withAda({ ...guardianOfSeven, arrangement, arrangedBy: 'FAMILY', order }, noMeans),
        'KINSHIP_ALLOWANCE:ada',
      ).determination.routes.find(({ route }) => route.code === 'SPECIAL_GUARDIANSHIP_SUPPORT')?.met;
    expect([isMet('INFORMAL'), isMet('KINSHIP_FOSTERING')]).toEqual(['YES', 'NO']);
  });

  it('ends when the young person has both left education and started work', () => {
    expect(supported(teenager({ ...atSchool, fullTime: 'NO' })).outcome).toBe('COUNCIL_DECIDES');
    expect(supported(teenager({ ...atSchool, startedWork: 'YES' })).outcome).toBe('COUNCIL_DECIDES');
    expect(supported(teenager({ ...atSchool, fullTime: 'NO', startedWork: 'YES' })).outcome).toBe('NOT_ENTITLED');
  });

  it('ends when the young person qualifies for a benefit of their own, claimed or not', () => {
    expect(supported(teenager({ ...atSchool, benefitsInOwnRight: 'YES' })).outcome).toBe('NOT_ENTITLED');
  });

  it('asks nothing about work or benefits of a child of seven', () => {
    expect(decide(withAda(guardianOfSeven, noMeans), 'KINSHIP_ALLOWANCE:ada').questions).toEqual([]);
  });

  it('turns on the order date: before it the footing of the child is not known', () => {
    expect(supported({}, '2023-03-01').outcome).toBe('COUNCIL_DECIDES');
    expect(supported({}, '2023-02-28').outcome).toBe('MORE_INFORMATION_NEEDED');
  });

  it('needs no date of the order to be told, since what is told of has been made', () => {
    const undated = { ...guardianOfSeven, order: { appliedFor: 'SPECIAL_GUARDIANSHIP' } } as const;
    const decided = allowanceFor(undated, { asOf: '2026-11-21' }, noMeans);
    expect(decided.outcome).toBe('COUNCIL_DECIDES');
  });

  it('says that the council must write first, give time to answer, and warn before stopping over a statement', () => {
    const says = supported()
      .award?.notes.map((note) => note.says)
      .join(' ');
    expect(says).toContain('Before a first decision, a cut or a stop the council must write to you');
    expect(says).toContain('28 days after a written reminder');
    expect(says).toContain('It is never paid together with a fostering allowance');
  });

  it('names the time to answer that the council gives, for the regulations fix none', () => {
    const saysWith = (settings?: ReturnType<typeof published>) =>
      allowanceFor(guardianOfSeven, { settings }, noMeans).award?.notes.map((note) => note.says);
    expect(saysWith()).toContain(
      'The council must give you time to answer before it decides. We take it to be 28 days, which is not confirmed.',
    );
    expect(saysWith(published(LEEDS, { 'representation-days': 14 }))).toContain(
      'This council gives you 14 days to answer before it decides.',
    );
  });

  it('did not exist before 30 December 2005', () => {
    const early = { ...guardianOfSeven, dateOfBirth: '1999-01-15', order: { madeOn: '2005-12-29' } };
    const told = withAda(early, noMeans);
    expect(decide(told, 'SUPPORT_ASSESSMENT:ada', { asOf: '2005-12-29' }).determination.outcome).toBe('NOT_ENTITLED');
  });
});

describe('special guardianship support past 18', () => {
  const student: Child = {
    ...guardianOfSeven,
    dateOfBirth: '2007-09-20',
    support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES' },
    education: { ...atSchool, courseStartedOn: '2024-09-02', courseEndsOn: '2026-07-17' },
  };

  it('may go on to the end of the course that the young person was on, and no further', () => {
    const { determination, periods } = { ...decidedFor(student) };
    expect(determination.route?.code).toBe('SPECIAL_GUARDIANSHIP_SUPPORT');
    expect(inLines(periods)).toEqual([
      '2025-06-02 COUNCIL_DECIDES 258',
      '2025-09-20 COUNCIL_DECIDES',
      '2026-07-18 NOT_ENTITLED',
    ]);
  });

  it('is not for a course begun after the 18th birthday, nor where nothing was paid before', () => {
    const outcomeAt19 = (more: Child) => allowanceFor({ ...student, ...more }, { asOf: '2026-01-10' }, noMeans).outcome;
    expect(outcomeAt19({})).toBe('COUNCIL_DECIDES');
    expect(outcomeAt19({ education: { ...student.education, courseStartedOn: '2025-09-21' } })).toBe('NOT_ENTITLED');
    expect(outcomeAt19({ support: { ...student.support, inPayment: 'NO' } })).toBe('NOT_ENTITLED');
  });

  function decidedFor(child: Child) {
    const one = decide(withAda(child, noMeans), 'KINSHIP_ALLOWANCE:ada');
    return { determination: one.determination, periods: one.periods(24) };
  }
});

describe('Child Benefit and the allowance', () => {
  const withBenefit = { ...guardianOfSeven, childBenefit: 'ELDEST' } as const;
  const paidUnder = (
    netting: 'NEVER' | 'ALWAYS' | 'UNLESS_MEANS_TESTED_BENEFIT',
    child: Child = withBenefit,
    carer = noMeans,
  ) => allowanceFor(child, { settings: published(LEEDS, { 'child-benefit-netting': netting }) }, carer).award;

  it('is taken off by a council that does so, as a line of its own (Wirral)', () => {
    expect(paidUnder('ALWAYS')?.lines.map(({ says, pence }) => [says, pence])).toEqual([
      ['National minimum fostering allowance in the rest of England, age 7, 2025-26', 19_400],
      ['Less Child Benefit, which this council takes off', -2605],
    ]);
    expect(paidUnder('ALWAYS', { ...withBenefit, childBenefit: 'OTHER' })?.least).toBe(19_400 - 1725);
  });

  it('is not taken off where it is not paid, or where the council never does', () => {
    expect(paidUnder('ALWAYS', { ...withBenefit, childBenefit: 'NONE' })?.least).toBe(19_400);
    expect(paidUnder('NEVER')?.least).toBe(19_400);
  });

  it('is left alone for carers on a means-tested benefit, where that is the rule', () => {
    expect(paidUnder('UNLESS_MEANS_TESTED_BENEFIT')?.least).toBe(19_400);
    const none = {
      finances: { benefit: 'NONE', incomesComplete: 'YES', outgoingsComplete: 'YES', livingCostsMonthlyPence: 0 },
    } as const;
    expect(paidUnder('UNLESS_MEANS_TESTED_BENEFIT', withBenefit, none)?.least).toBe(16_795);
  });

  it('makes a range while nobody has said at which rate it is paid', () => {
    const award = paidUnder('ALWAYS', guardianOfSeven);
    expect([award?.least, award?.most]).toEqual([16_795, 19_400]);
  });

  it('is not taken off where the council has not told its policy, which is said', () => {
    const unknown = 'Some councils take Child Benefit off. We do not know what this council does, so we have not.';
    const award = allowanceFor(withBenefit, {}, noMeans).award;
    expect(award?.least).toBe(19_400);
    expect(award?.notes.map(({ says }) => says)).toContain(unknown);
    expect(paidUnder('NEVER')?.notes.map(({ says }) => says)).not.toContain(unknown);
  });

  it('is the last known one, and said to be so, where the rate of a year has not been published', () => {
    const settings = published(LEEDS, { 'child-benefit-netting': 'ALWAYS' });
    const awaited = 'The new rate of Child Benefit has not reached us yet, so we used the last one.';
    const on = (asOf: string) => allowanceFor(withBenefit, { settings, asOf }, noMeans).award?.provisional;
    expect(on('2027-04-06')).toContain(awaited);
    expect(on('2027-04-05')).not.toContain(awaited);
  });

  it('and a share of a rich household leave nothing to pay, and nothing to pay back', () => {
    const rich = {
      finances: {
        benefit: 'NONE',
        incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 400_000, every: 'MONTH' }],
        incomesComplete: 'YES',
        outgoingsComplete: 'YES',
        livingCostsMonthlyPence: 0,
      },
    } as const;
    const award = allowanceFor(guardianOfSeven, {}, rich).award;
    // Half of £3,200 a month is £368.22 a week.
    expect(award?.lines.map(({ says, pence }) => [says, pence]).slice(1)).toEqual([
      ["Less your share under the council's means test (£1,600.00 a month)", -36_822],
      ['Nothing is left to pay, and nothing is owed', 17_422],
    ]);
    expect([award?.least, award?.most]).toEqual([0, 0]);
  });
});
