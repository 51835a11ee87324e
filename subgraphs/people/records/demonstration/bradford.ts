import type { InventedCarer } from './invented.ts';

const BRADFORD = 'E08000032';
const CAMDEN = 'E09000007';

/** Carers of Bradford, which is no Kinship Zone. */
export const bradford: readonly InventedCarer[] = [
  {
    reference: 'DEMO-01',
    displayName: 'Winston Placeholder',
    shows: 'The child lives in London and Bradford pays, as in the Ombudsman’s case',
    circumstances: {
      council: BRADFORD,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'hope',
          dateOfBirth: '2012-10-10',
          relationship: 'GRANDPARENT',
          livesIn: CAMDEN,
          responsibleCouncil: BRADFORD,
          arrangement: 'SPECIAL_GUARDIANSHIP',
          order: { proceedings: 'PUBLIC_LAW', madeOn: '2024-02-20', namesBirthParent: 'NO' },
          care: { lookedAfterBefore: 'YES', lookedAfterBy: BRADFORD },
          support: { homeAndKeep: 'YES', agreesToConditions: 'YES', inPayment: 'YES', decidedBeforeOrder: 'YES' },
        },
      ],
    },
  },
  {
    reference: 'DEMO-02',
    displayName: 'Ayesha Testersley',
    shows: 'An informal carer outside the pilot',
    circumstances: {
      council: BRADFORD,
      childrenComplete: 'YES',
      children: [
        {
          ref: 'sami',
          dateOfBirth: '2016-12-18',
          relationship: 'AUNT_OR_UNCLE',
          livesIn: BRADFORD,
          arrangement: 'INFORMAL',
          arrangedBy: 'FAMILY',
          order: { appliedFor: 'NONE' },
          care: { lookedAfterBefore: 'NO', protectionPlan: 'NO' },
        },
      ],
    },
  },
];
