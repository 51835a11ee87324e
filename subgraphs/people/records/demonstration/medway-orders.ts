import type { InventedCarer } from './invented.ts';

const MEDWAY = 'E06000035';
const BEXLEY = 'E09000004';

/** Carers of Medway, a council of the Kinship Zone pilot, who have a court order or have asked for one. */
export const medwayOrders: readonly InventedCarer[] = [
  {
    reference: 'DEMO-01',
    displayName: 'Maureen Exampleby',
    shows: 'A special guardian of two who were in care before, with the means test filled in',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      household: { couple: 'NO', otherChildren: [], otherChildrenComplete: 'YES' },
      finances: {
        benefit: 'NONE',
        incomes: [
          { ref: 'pay', kind: 'EARNINGS', amountPence: 131_000, every: 'MONTH' },
          { ref: 'pension', kind: 'PENSION', amountPence: 19_000, every: 'MONTH' },
        ],
        incomesComplete: 'YES',
        outgoings: [
          { ref: 'rent', kind: 'RENT', amountPence: 78_000, every: 'MONTH' },
          { ref: 'tax', kind: 'COUNCIL_TAX', amountPence: 14_500, every: 'MONTH' },
        ],
        outgoingsComplete: 'YES',
        livingCostsMonthlyPence: 17_500,
      },
      children: [
        {
          ref: 'tyler',
          dateOfBirth: '2016-02-08',
          relationship: 'GRANDPARENT',
          livesIn: MEDWAY,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          childBenefit: 'ELDEST',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2023-06-14', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: MEDWAY },
          support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES', decidedBeforeOrder: 'YES' },
        },
        {
          ref: 'skye',
          dateOfBirth: '2021-09-30',
          relationship: 'GRANDPARENT',
          livesIn: MEDWAY,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          childBenefit: 'OTHER',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2023-06-14', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: MEDWAY },
          support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES', decidedBeforeOrder: 'YES' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-02',
    displayName: 'Halina Demowska',
    shows: 'A “lives with” order from a private case that names no parent, and a protection plan before it',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'oskar',
          dateOfBirth: '2019-05-21',
          relationship: 'AUNT_OR_UNCLE',
          livesIn: MEDWAY,
          arrangement: 'LIVES_WITH_ORDER',
          childBenefit: 'ELDEST',
          order: {
            proceedings: 'PRIVATE_LAW',
            firstHearingOn: '2025-02-11',
            madeOn: '2025-07-02',
            namesBirthParent: 'NO',
          },
          care: { lookedAfterBefore: 'NO', protectionPlan: 'YES' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-03',
    displayName: 'Gwen Madeupson',
    shows: 'A “lives with” order that names a parent as well, outside the pilot',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'ffion',
          dateOfBirth: '2013-12-01',
          relationship: 'GRANDPARENT',
          livesIn: MEDWAY,
          arrangement: 'LIVES_WITH_ORDER',
          order: { proceedings: 'PRIVATE_LAW', madeOn: '2022-10-19', namesBirthParent: 'YES' },
          care: { lookedAfterBefore: 'NO', protectionPlan: 'NO', safeguardingConcerns: 'YES', familyMeeting: 'NO' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-04',
    displayName: 'Farida Inventi',
    shows: 'Past the first hearing of her own application for special guardianship',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'idris',
          dateOfBirth: '2022-04-17',
          relationship: 'AUNT_OR_UNCLE',
          livesIn: MEDWAY,
          arrangement: 'INFORMAL',
          arrangedBy: 'FAMILY',
          order: {
            appliedFor: 'SPECIAL_GUARDIANSHIP',
            proceedings: 'PRIVATE_LAW',
            appliedOn: '2026-08-03',
            firstHearingOn: '2026-10-07',
          },
          care: { lookedAfterBefore: 'NO' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-05',
    displayName: 'Delroy Sampleton',
    shows: 'The child lives in London, where the allowance is higher, and Medway pays',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'amara',
          dateOfBirth: '2014-08-25',
          relationship: 'AUNT_OR_UNCLE',
          livesIn: BEXLEY,
          responsibleCouncil: MEDWAY,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          childBenefit: 'ELDEST',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2025-03-05', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: MEDWAY },
          support: { homeAndKeep: 'YES', agreesToConditions: 'YES', decidedBeforeOrder: 'YES' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-06',
    displayName: 'Patrick Trialmoor',
    shows: 'A special guardian of a seventeen-year-old whose eighteenth birthday comes soon',
    circumstances: {
      council: MEDWAY,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'niamh',
          dateOfBirth: '2009-03-12',
          relationship: 'GRANDPARENT',
          livesIn: MEDWAY,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          childBenefit: 'ELDEST',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2018-11-28', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: MEDWAY },
          support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES', decidedBeforeOrder: 'YES' },
          education: { fullTime: 'YES', courseStartedOn: '2025-09-03', courseEndsOn: '2027-07-16', startedWork: 'NO' },
        },
      ],
    },
  },
];
