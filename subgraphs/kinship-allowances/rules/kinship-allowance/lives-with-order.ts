import { relationship } from '@kith/circumstances';
import { all, isInForce, isOneOf, not, route } from '@kith/policy';
import { livesWithAsGuardianship } from '../allowance-policy.ts';
import { hasLivesWithOrder, isUnder18 } from '../footing.ts';
import { childrenAct } from '../sources.ts';
import { livesWithContributionStatus } from '../statuses.ts';
import { guardianshipAllowance } from './guardianship-allowance.ts';

const para15 = childrenAct.read('Sch 1 para 15');
const usual = childrenAct.check(
  'Sch 1 para 15',
  'Confirm that councils usually pay under such orders as they pay special guardians.',
);

const mayContribute = all("The council may pay towards the child's home and keep", [
  hasLivesWithOrder,
  isUnder18,
  not(
    'You are neither a parent of the child nor married to one',
    isOneOf(
      relationship,
      ['PARENT', 'PARENTS_SPOUSE'],
      'You are a parent of the child, or the husband, wife or civil partner of a parent',
      para15,
    ),
  ),
]);

const nextSteps = [
  {
    says: "Ask in writing for a contribution to the child's home and keep, and for the council's policy on it.",
    who: "your council's kinship team",
    cite: [para15],
  },
];

/** For councils whose policy is to pay as for special guardians. */
export const livesWithOrderAsGuardianship = route({
  code: 'LIVES_WITH_ORDER_AS_SPECIAL_GUARDIANSHIP',
  title: 'Contribution under a child arrangements order, as for special guardians',
  gives: 'COUNCIL_DECIDES',
  status: livesWithContributionStatus,
  when: all('The council pays as for special guardians', [
    mayContribute,
    isInForce(livesWithAsGuardianship, 'This council pays under such orders as it pays special guardians', usual),
  ]),
  award: { kind: 'MONEY', every: 'WEEK', measure: 'BENCHMARK', amount: guardianshipAllowance },
  notes: [{ says: 'This is the policy of your council. The law fixes no rate.', cite: [para15] }],
  nextSteps,
});

export const livesWithOrder = route({
  code: 'LIVES_WITH_ORDER',
  title: 'Contribution under a child arrangements order',
  gives: 'COUNCIL_DECIDES',
  status: livesWithContributionStatus,
  when: mayContribute,
  award: {
    kind: 'COUNCIL_AMOUNT',
    every: 'WEEK',
    what: "What the council decides to pay towards the child's home and keep. There is no national rate and no national means test.",
  },
  notes: [{ says: 'Councils usually go by what they pay special guardians.', cite: [usual] }],
  nextSteps,
});
