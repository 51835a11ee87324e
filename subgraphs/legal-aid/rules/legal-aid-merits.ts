import { all, entitlement, route } from '@kith/policy';

import { meritsRegulations } from './instruments.ts';
import { importanceOnly, meritsOpen, noMeritsTest, privateLawMet, publicLawMet } from './merits/conditions.ts';
import { againstRefusal, askCouncil, findSolicitor } from './next-steps.ts';
import { agencyDecides, assessmentAsked } from './notes.ts';
import { legalAidStatus } from './parameters/scope.ts';
import { isInCourt } from './scope/matters.ts';

const provided = (what: string) => ({ kind: 'PROVIDED', what }) as const;
const inForce = { gives: 'ENTITLED', status: legalAidStatus, nextSteps: [findSolicitor] } as const;

const routes = [
  route({
    ...inForce,
    code: 'NO_TEST',
    title: 'No test of the chances',
    when: noMeritsTest,
    award: provided('Your chances of success are not looked at.'),
  }),
  route({
    ...inForce,
    code: 'IMPORTANCE',
    title: 'How much the case matters to you',
    when: importanceOnly,
    award: provided('Your chances are not looked at, only how much the case matters to you.'),
    notes: [agencyDecides],
  }),
  route({
    ...inForce,
    code: 'PUBLIC_LAW',
    title: 'The test in care proceedings',
    when: publicLawMet,
    award: provided('The chances are good enough, and the case matters enough.'),
    notes: [assessmentAsked, agencyDecides],
  }),
  route({
    ...inForce,
    code: 'PRIVATE_LAW',
    title: 'The test in a private case about a child',
    when: privateLawMet,
    award: provided('The chances are 45% or better, and somebody who had to pay would go on.'),
    notes: [assessmentAsked, agencyDecides],
  }),
  route({
    ...inForce,
    code: 'NOT_LOOKED_AT_YET',
    title: 'The chances are still to be looked at',
    gives: 'COUNCIL_DECIDES',
    when: all('The Legal Aid Agency will look at the chances', [isInCourt, meritsOpen]),
    award: provided('The Legal Aid Agency decides once a lawyer has said what the chances are.'),
    notes: [assessmentAsked, agencyDecides],
  }),
];

/** What the case must be like: reported as conditions, decided by the Agency. Advice has a lighter test, which the solicitor applies. */
export const legalAidMerits = entitlement({
  code: 'LEGAL_AID_MERITS',
  title: 'Is the case strong enough for a lawyer in court?',
  summary: 'For a lawyer in court, legal aid mostly looks at your chances. This is the third test.',
  kind: 'RIGHT',
  per: 'CHILD',
  routes: { england: routes, 'review-2022': routes },
  otherwise: {
    says: 'The chances are too poor, somebody who had to pay would not go on, or there is no court case.',
    nextSteps: [findSolicitor, askCouncil],
    cite: [meritsRegulations.read('reg 66(4)'), meritsRegulations.read('reg 68')],
  },
  challenge: againstRefusal,
});
