import { all, entitlement, not, route } from '@kith/policy';

import { laspo } from './instruments.ts';
import { isMaintained, keepsThemselves, withinMeans } from './means/conditions.ts';
import { exemptOnNotice } from './means/exemptions.ts';
import { againstRefusal, askCouncil, askException, bringPapers, findSolicitor } from './next-steps.ts';
import {
  agencyDecides,
  countsAllowance,
  inferredDefence,
  onTheDay,
  reviewSilentOnMeans,
  sufficientBenefit,
} from './notes.ts';
import { legalAidStatus, recommendedByReview } from './parameters/scope.ts';
import { anyGroup } from './policy-2022/groups.ts';
import { coveredForAdvice, guardianshipDefence, hasQuestion } from './scope/matters.ts';

const advice = { kind: 'PROVIDED', what: 'Free advice and help from a solicitor, outside court.' } as const;
const inForce = {
  gives: 'ENTITLED',
  status: legalAidStatus,
  award: advice,
  nextSteps: [findSolicitor, bringPapers],
} as const;
const notes = [sufficientBenefit, onTheDay, countsAllowance];

const routes = [
  route({
    ...inForce,
    code: 'ON_NOTICE',
    title: 'Help on a notice of care proceedings',
    when: exemptOnNotice,
    nextSteps: [findSolicitor],
  }),
  route({
    ...inForce,
    code: 'DEFENCE_ADVICE',
    title: 'Advice on defending special guardianship',
    when: all('Legal aid covers it and you pass the means test', [
      guardianshipDefence,
      withinMeans.CONTROLLED,
      keepsThemselves,
    ]),
    notes: [inferredDefence, ...notes],
  }),
  route({
    ...inForce,
    code: 'ADVICE',
    title: 'Advice under legal aid',
    when: all('Legal aid covers it and you pass the means test', [
      coveredForAdvice,
      withinMeans.CONTROLLED,
      keepsThemselves,
    ]),
    notes,
  }),
  route({
    ...inForce,
    code: 'MAINTAINED',
    title: 'Advice, if the means of somebody who keeps you are not counted',
    gives: 'COUNCIL_DECIDES',
    when: all('Legal aid covers it, and somebody else keeps you', [
      coveredForAdvice,
      withinMeans.CONTROLLED,
      isMaintained,
    ]),
    notes: [agencyDecides, ...notes],
  }),
  route({
    ...inForce,
    code: 'EXCEPTIONAL_CASE',
    title: 'Exceptional case funding',
    gives: 'COUNCIL_DECIDES',
    when: all('Legal aid does not normally cover the case, and you pass the means test', [
      hasQuestion,
      not('Legal aid does not normally cover this', coveredForAdvice, laspo.read('s10')),
      withinMeans.CONTROLLED,
    ]),
    notes: [agencyDecides, onTheDay],
    nextSteps: [askException, askCouncil],
  }),
];

const recommended = route({
  ...inForce,
  code: 'REVIEW_ADVICE',
  title: 'Independent advice for kinship carers, as the Review recommends',
  status: recommendedByReview,
  when: anyGroup,
  notes: [reviewSilentOnMeans],
  nextSteps: [findSolicitor],
});

/** Controlled work: advice while considering, and help outside court. */
export const legalHelp = entitlement({
  code: 'LEGAL_HELP',
  title: 'Free legal advice',
  summary: 'Advice and help from a solicitor before or beside a court case, paid by legal aid.',
  kind: 'HELP',
  per: 'CHILD',
  routes: { england: routes, 'review-2022': [recommended, ...routes] },
  otherwise: {
    says: 'Your income or savings are over the limit, or there is no question for a lawyer at the moment.',
    nextSteps: [askCouncil],
    cite: [laspo.read('s9')],
  },
  challenge: againstRefusal,
});
