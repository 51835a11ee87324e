import { all, entitlement, not, route } from '@kith/policy';

import { laspo } from './instruments.ts';
import { againstRefusal, askCouncil, askException, findSolicitor, showAbuse } from './next-steps.ts';
import { agencyDecides, childsOwnLawyer, inferredDefence, reviewSilentOnMeans } from './notes.ts';
import { legalAidStatus, recommendedByReview } from './parameters/scope.ts';
import { anyGroup } from './policy-2022/groups.ts';
import {
  careProceedings,
  coveredForAdvice,
  guardianshipAdvice,
  guardianshipApplication,
  guardianshipDefence,
  hasQuestion,
  preProceedings,
  privateAdviceWithEvidence,
  privateCaseWithEvidence,
} from './scope/matters.ts';

const covers = (what: string) => ({ kind: 'PROVIDED', what }) as const;
const adviceAndCourt = covers(
  'Legal aid covers advice and a lawyer in court, if you also pass the means and merits tests that apply.',
);
const adviceOnly = covers('Legal aid covers advice and help outside court, if you also pass the means test.');

const inForce = { gives: 'ENTITLED', status: legalAidStatus, nextSteps: [findSolicitor] } as const;

const routes = [
  route({
    ...inForce,
    code: 'SPECIAL_GUARDIANSHIP',
    title: 'Special guardianship',
    when: guardianshipApplication,
    award: adviceAndCourt,
  }),
  route({
    ...inForce,
    code: 'CARE_PROCEEDINGS',
    title: 'Care and supervision proceedings',
    when: careProceedings,
    award: adviceAndCourt,
    notes: [childsOwnLawyer],
  }),
  route({
    ...inForce,
    code: 'SPECIAL_GUARDIANSHIP_DEFENCE',
    title: 'Defending special guardianship',
    when: guardianshipDefence,
    award: adviceAndCourt,
    notes: [inferredDefence],
  }),
  route({
    ...inForce,
    code: 'ABUSE',
    title: 'A private case with evidence of abuse',
    when: privateCaseWithEvidence,
    award: adviceAndCourt,
  }),
  route({
    ...inForce,
    code: 'SPECIAL_GUARDIANSHIP_ADVICE',
    title: 'Advice about special guardianship',
    when: guardianshipAdvice,
    award: adviceOnly,
  }),
  route({
    ...inForce,
    code: 'NOTICE_OF_PROCEEDINGS',
    title: 'Help on a notice of care proceedings',
    when: preProceedings,
    award: adviceOnly,
  }),
  route({
    ...inForce,
    code: 'ABUSE_ADVICE',
    title: 'Advice with evidence of abuse',
    when: privateAdviceWithEvidence,
    award: adviceOnly,
  }),
  route({
    code: 'EXCEPTIONAL_CASE',
    title: 'Exceptional case funding',
    gives: 'COUNCIL_DECIDES',
    status: legalAidStatus,
    when: all('Legal aid does not normally cover the case', [
      hasQuestion,
      not('Legal aid does not normally cover this', coveredForAdvice, laspo.read('s10')),
    ]),
    award: covers('Legal aid in an exceptional case, if the Legal Aid Agency agrees.'),
    notes: [agencyDecides],
    nextSteps: [askException, askCouncil, showAbuse],
  }),
];

const recommended = route({
  code: 'REVIEW_GROUPS',
  title: 'Legal aid for kinship carers, as the Review recommends',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: anyGroup,
  award: covers('Legal aid would cover advice, and a lawyer in court.'),
  notes: [reviewSilentOnMeans],
  nextSteps: [findSolicitor],
});

/** Whether the case is one that legal aid is for at all: the first of the three tests. */
export const legalAidScope = entitlement({
  code: 'LEGAL_AID_SCOPE',
  title: 'Does legal aid cover this case?',
  summary: 'Legal aid is only for some kinds of case. This is the first of three tests.',
  kind: 'RIGHT',
  per: 'CHILD',
  routes: { england: routes, 'review-2022': [recommended, ...routes] },
  otherwise: {
    says: 'There is no question for a lawyer at the moment, so there is nothing for legal aid to cover.',
    nextSteps: [askCouncil],
    cite: [laspo.read('s9')],
  },
  challenge: againstRefusal,
});
