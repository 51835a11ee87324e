import { describe, expect, it } from '@jest/globals';
import type { ToldChild } from '@kith/circumstances';
import { allowanceFor, BEXLEY, decide, inLines, LEEDS, withAda, type Asking } from '../testing/deciding.ts';

type Child = Omit<ToldChild, 'ref'>;

const asOf = '2026-11-21';
const inZone = (child: Child, asking: Asking = {}, council = BEXLEY) =>
  allowanceFor(
    { dateOfBirth: '2018-01-15', livesIn: BEXLEY, relationship: 'GRANDPARENT', ...child },
    { asOf, ...asking },
    { council },
  );
const routeOf = (child: Child, asking?: Asking, council?: string) => inZone(child, asking, council).route?.code;
const marker = (care: ToldChild['care']): Child => ({
  arrangement: 'LIVES_WITH_ORDER',
  order: { appliedFor: 'NONE', proceedings: 'PRIVATE_LAW', madeOn: '2025-01-15', namesBirthParent: 'NO' },
  care: { lookedAfterBefore: 'NO', protectionPlan: 'NO', safeguardingConcerns: 'NO', familyMeeting: 'NO', ...care },
  parents: { living: 'BOTH' },
});

const guardian = (proceedings?: 'PUBLIC_LAW' | 'PRIVATE_LAW'): Child => ({
  arrangement: 'SPECIAL_GUARDIANSHIP',
  order: { proceedings, madeOn: '2024-05-01' },
});

describe('the Kinship Zone allowance', () => {
  it('rises on the birthday on which the child enters the next age band', () => {
    const child = { ...guardian(), dateOfBirth: '2016-03-01', livesIn: BEXLEY, relationship: 'GRANDPARENT' } as const;
    const told = withAda(child, { council: BEXLEY });
    expect(inLines(decide(told, 'KINSHIP_ALLOWANCE:ada', { asOf }).periods(6))).toEqual([
      '2026-11-21 ENTITLED 225 provisional',
      '2027-03-01 ENTITLED 257 provisional',
    ]);
  });

  it.each([
    ['Bexley', 'E09000004'],
    ['Bolton', 'E08000001'],
    ['Newcastle upon Tyne', 'E08000021'],
    ['North East Lincolnshire', 'E06000012'],
    ['Medway', 'E06000035'],
    ['Thurrock', 'E06000034'],
    ['Wiltshire', 'E06000054'],
  ])('is for carers for whom %s is responsible', (_, council) => {
    expect(routeOf(guardian(), {}, council)).toBe('KINSHIP_ZONE');
  });

  it('is not for carers of any other council, also where the child lives in a zone', () => {
    expect(routeOf(guardian(), {}, LEEDS)).not.toBe('KINSHIP_ZONE');
  });

  it('(a) goes to a special guardian, from public or private proceedings', () => {
    expect(inZone(guardian('PUBLIC_LAW')).outcome).toBe('ENTITLED');
    expect(routeOf(guardian('PRIVATE_LAW'))).toBe('KINSHIP_ZONE');
    expect(routeOf(guardian())).toBe('KINSHIP_ZONE');
  });

  it('(b) goes to someone who has asked for special guardianship in private proceedings and is past the first hearing', () => {
    const applicant = (firstHearingOn: string): Child => ({
      arrangement: 'INFORMAL',
      arrangedBy: 'FAMILY',
      order: { appliedFor: 'SPECIAL_GUARDIANSHIP', proceedings: 'PRIVATE_LAW', firstHearingOn },
    });
    expect(routeOf(applicant('2026-11-21'))).toBe('KINSHIP_ZONE');
    expect(
      routeOf({ ...applicant('2026-11-22'), order: { ...applicant('2026-11-22').order, councilSupports: 'NO' } }),
    ).toBe('INFORMAL');
  });

  it('(c) goes to a kinship carer with a “lives with” order from care proceedings, without any marker', () => {
    const order = { proceedings: 'PUBLIC_LAW', madeOn: '2025-01-15' } as const;
    expect(routeOf({ arrangement: 'LIVES_WITH_ORDER', order })).toBe('KINSHIP_ZONE');
  });

  it('(d) goes to a carer with a private “lives with” order that names no birth parent, for each of the markers', () => {
    expect(routeOf(marker({ lookedAfterBefore: 'YES' }))).toBe('KINSHIP_ZONE');
    expect(routeOf(marker({ protectionPlan: 'YES' }))).toBe('KINSHIP_ZONE');
    expect(routeOf(marker({ safeguardingConcerns: 'YES' }))).toBe('KINSHIP_ZONE');
    expect(routeOf(marker({ familyMeeting: 'YES' }))).toBe('KINSHIP_ZONE');
    expect(routeOf({ ...marker({}), parents: { living: 'BOTH_DIED', caredAndLivedWith: 'YES' } })).toBe('KINSHIP_ZONE');
  });

  it('(d) does not go to a carer without any marker, or whose order names a birth parent', () => {
    expect(routeOf(marker({}))).toBe('LIVES_WITH_ORDER');
    expect(routeOf({ ...marker({}), parents: { living: 'BOTH_DIED', caredAndLivedWith: 'NO' } })).toBe(
      'LIVES_WITH_ORDER',
    );
    const named = marker({ protectionPlan: 'YES' });
    expect(routeOf({ ...named, order: { ...named.order, namesBirthParent: 'YES' } })).toBe('LIVES_WITH_ORDER');
  });

  it('(d) goes to someone who has asked for a “lives with” order and been to the first hearing', () => {
    const applicant: Child = {
      ...marker({ protectionPlan: 'YES' }),
      arrangement: 'INFORMAL',
      order: {
        appliedFor: 'LIVES_WITH',
        proceedings: 'PRIVATE_LAW',
        firstHearingOn: '2026-10-01',
        namesBirthParent: 'NO',
      },
    };
    expect(routeOf(applicant)).toBe('KINSHIP_ZONE');
  });

  it('does not go to informal carers', () => {
    expect(routeOf({ arrangement: 'INFORMAL', arrangedBy: 'FAMILY', order: { appliedFor: 'NONE' } })).toBe('INFORMAL');
  });

  it('is the national minimum, whatever the means, and its start is not published', () => {
    const { outcome, award } = inZone(guardian());
    expect(outcome).toBe('ENTITLED');
    expect([award?.least, award?.most, award?.startUnpublished]).toEqual([22_500, 22_500, true]);
    expect(award?.provisional).toEqual([
      'The new rates from April 2026 have not reached us yet, so we used the rates from April 2025.',
    ]);
  });

  it('does not exist before it was announced', () => {
    expect(routeOf(guardian(), { asOf: '2026-02-26' })).not.toBe('KINSHIP_ZONE');
    expect(routeOf(guardian(), { asOf: '2026-02-27' })).toBe('KINSHIP_ZONE');
    expect(routeOf(guardian(), { knownOn: '2026-02-26' })).not.toBe('KINSHIP_ZONE');
  });

  it('has started for a child for whom it is paid, and ends three years later', () => {
    const told = withAda(
      {
        dateOfBirth: '2018-01-15',
        livesIn: BEXLEY,
        zonePaidFrom: '2026-09-01',
        ...guardian(),
        support: { homeAndKeep: 'NO', neededToCare: 'NO', specialCare: 'NO' },
      },
      { council: BEXLEY },
    );
    const allowance = decide(told, 'KINSHIP_ALLOWANCE:ada', { asOf });
    expect(allowance.determination.award?.startUnpublished).toBe(false);
    expect(inLines(allowance.periods(48)).at(-1)).toBe('2029-09-01 NOT_ENTITLED');
  });

  it('stands beside special guardianship support, and says that how they go together is not published', () => {
    const both = inZone({ ...guardian(), support: { homeAndKeep: 'YES', agreesToConditions: 'YES' } });
    expect(both.routes.filter(({ met }) => met === 'YES').map(({ route }) => route.code)).toEqual([
      'KINSHIP_ZONE',
      'SPECIAL_GUARDIANSHIP_SUPPORT',
    ]);
    expect(both.award?.notes.map(({ says }) => says).join(' ')).toContain('We add up only the higher of the two');
  });

  it('asks only for a marker when one is all that is missing', () => {
    const { care: _, parents: __, ...unmarked } = marker({});
    const told = withAda(
      { dateOfBirth: '2018-01-15', livesIn: BEXLEY, relationship: 'GRANDPARENT', ...unmarked },
      { council: BEXLEY },
    );
    const asked = decide(told, 'KINSHIP_ALLOWANCE:ada', { asOf }).questions.map(({ fact }) => fact.code);
    expect(asked).toEqual(expect.arrayContaining(['child.care.lookedAfterBefore', 'child.care.protectionPlan']));
    expect(asked).not.toContain('child.order.proceedings');
  });
});
