import type { InventedCarer } from './invented.ts';

const MEDWAY = 'E06000035';

/** Carers of Medway: foster carers, informal carers, and some who are new to their role. */
export const medwayWithoutOrders: readonly InventedCarer[] = [
  {
    reference: 'DEMO-07',
    displayName: 'Josephine Pretendleigh',
    shows: 'A kinship foster carer of three brothers and sisters',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: (
        [
          ['marcus', '2011-01-19'],
          ['leila', '2017-06-06'],
          ['zane', '2023-10-27'],
        ] as const
      ).map(([ref, dateOfBirth]) => ({
        ref,
        dateOfBirth,
        relationship: 'AUNT_OR_UNCLE',
        livesIn: MEDWAY,
        arrangement: 'KINSHIP_FOSTERING',
        arrangedBy: 'COUNCIL',
      })),
    },
  },
  {
    reference: 'DEMO-08',
    displayName: 'Brian Fictionbury',
    shows: 'An informal carer, whom the council asked: the child may in law be in care',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'poppy',
          dateOfBirth: '2020-07-14',
          relationship: 'FRIEND',
          livesIn: MEDWAY,
          arrangement: 'INFORMAL',
          arrangedBy: 'COUNCIL',
          order: { appliedFor: 'NONE' },
          care: { lookedAfterBefore: 'NO', protectionPlan: 'YES' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-09',
    displayName: 'Shanice Notarealname',
    shows: 'A big sister about whom little is known yet: what to ask first',
    circumstances: {
      council: MEDWAY,
      children: [{ ref: 'jaden', dateOfBirth: '2015-11-02', relationship: 'BROTHER_OR_SISTER' }],
    },
  },
  {
    reference: 'DEMO-10',
    displayName: 'Arthur Makebelieve',
    shows: 'Both parents have died: Guardian’s Allowance',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'elsie',
          dateOfBirth: '2018-09-09',
          relationship: 'GRANDPARENT',
          livesIn: MEDWAY,
          arrangement: 'INFORMAL',
          arrangedBy: 'FAMILY',
          order: { appliedFor: 'NONE' },
          childBenefit: 'ELDEST',
          parents: { living: 'BOTH_DIED', caredAndLivedWith: 'YES', birthOrResidence: 'YES' },
          care: { lookedAfterBefore: 'NO', protectionPlan: 'NO' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-11',
    displayName: 'Ruth Imagineham',
    shows: 'The child’s paid foster carer before the order, with a fee agreed for two years',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'kofi',
          dateOfBirth: '2012-05-05',
          relationship: 'FRIEND',
          livesIn: MEDWAY,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          disabilityBenefit: 'YES',
          childBenefit: 'ELDEST',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2025-09-17', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: MEDWAY },
          fostering: {
            carerWasFosterParent: 'YES',
            feeIncluded: 'YES',
            feeDecidedBeforeOrder: 'YES',
            weeklyFeePence: 20_000,
          },
          support: { homeAndKeep: 'YES', specialCare: 'YES', agreesToConditions: 'YES', decidedBeforeOrder: 'YES' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-12',
    displayName: 'Sunita Supposewala',
    shows: 'New in her role, in a job: leave and pay under the Review',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      employment: { status: 'EMPLOYEE', startedOn: '2019-01-07', averageWeeklyEarningsPence: 51_000 },
      children: [
        {
          ref: 'dev',
          dateOfBirth: '2024-02-29',
          relationship: 'GRANDPARENT',
          livesIn: MEDWAY,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          childBenefit: 'ELDEST',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2026-09-30', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: MEDWAY },
        },
      ],
    },
  },
];
