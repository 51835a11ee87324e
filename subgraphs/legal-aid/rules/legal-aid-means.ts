import { all, any, entitlement, route, type Entitlement, type Route } from '@kith/policy';

import { financialRegulations } from './instruments.ts';
import { isMaintained, keepsThemselves, owesNoContribution, withinMeans } from './means/conditions.ts';
import { exemptInCareProceedings, exemptOnNotice, exemptOpposingGuardianship } from './means/exemptions.ts';
import { againstRefusal, askCouncil, askForTrappedCapital, bringPapers, findSolicitor } from './next-steps.ts';
import {
  agencyDecides,
  contributionsWaived,
  countsAllowance,
  lookedAtAgain,
  onTheDay,
  reviewSilentOnMeans,
  testedOnAdvice,
} from './notes.ts';
import { legalAidStatus, recommendedByReview } from './parameters/scope.ts';
import { anyGroup } from './policy-2022/groups.ts';

const provided = (what: string) => ({ kind: 'PROVIDED', what }) as const;
const inForce = { gives: 'ENTITLED', status: legalAidStatus, nextSteps: [findSolicitor, bringPapers] } as const;
const tested = [onTheDay, countsAllowance];

const noTest = route({
  code: 'REVIEW_NO_TEST',
  title: 'No means test, as the Review is read',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: anyGroup,
  award: provided('There would be no means test.'),
  notes: [reviewSilentOnMeans],
  nextSteps: [findSolicitor],
});

const forAdvice: readonly Route[] = [
  route({
    ...inForce,
    code: 'NOTICE_EXEMPT',
    title: 'No means test on a notice of care proceedings',
    when: exemptOnNotice,
    award: provided('There is no means test for this help.'),
  }),
  route({
    ...inForce,
    code: 'WITHIN_LIMITS',
    title: 'Within the limits for advice',
    when: all('You pass the means test for advice', [withinMeans.CONTROLLED, keepsThemselves]),
    award: provided('You pass. There is nothing to pay for advice.'),
    notes: tested,
  }),
  route({
    ...inForce,
    code: 'MAINTAINED',
    title: 'Somebody else keeps you',
    gives: 'COUNCIL_DECIDES',
    when: all('You pass, unless what somebody else has is counted', [withinMeans.CONTROLLED, isMaintained]),
    award: provided('You pass, unless the Legal Aid Agency counts what the person has who keeps you.'),
    notes: [agencyDecides, ...tested],
  }),
];

const forCourt: readonly Route[] = [
  route({
    ...inForce,
    code: 'EXEMPT',
    title: 'No means test in court',
    when: any('There is no means test for you in court', [exemptInCareProceedings, exemptOpposingGuardianship]),
    award: provided('There is no means test for a lawyer in court.'),
    notes: [testedOnAdvice],
  }),
  route({
    ...inForce,
    code: 'NOTHING_TO_PAY',
    title: 'Within the limits, with nothing to pay',
    when: all('You pass the means test and have nothing to pay', [
      withinMeans.CERTIFICATED,
      owesNoContribution,
      keepsThemselves,
    ]),
    award: provided('You pass. There is nothing to pay.'),
    notes: tested,
  }),
  route({
    ...inForce,
    code: 'CONTRIBUTION',
    title: 'Within the limits, with a contribution',
    when: all('You pass the means test, with a contribution', [withinMeans.CERTIFICATED, keepsThemselves]),
    award: provided('You pass. A contribution from your income or savings is worked out.'),
    notes: [contributionsWaived, lookedAtAgain, ...tested],
  }),
  route({
    ...inForce,
    code: 'MAINTAINED',
    title: 'Somebody else keeps you',
    gives: 'COUNCIL_DECIDES',
    when: all('You pass, unless what somebody else has is counted', [withinMeans.CERTIFICATED, isMaintained]),
    award: provided('You pass, unless the Legal Aid Agency counts what the person has who keeps you.'),
    notes: [agencyDecides, ...tested],
  }),
];

const means = (code: string, title: string, summary: string, routes: readonly Route[]): Entitlement =>
  entitlement({
    code,
    title,
    summary,
    kind: 'RIGHT',
    per: 'CHILD',
    routes: { england: routes, 'review-2022': [noTest, ...routes] },
    otherwise: {
      says: 'Your income or savings are over a limit.',
      nextSteps: [askForTrappedCapital, askCouncil],
      cite: [financialRegulations.read('reg 7')],
    },
    challenge: againstRefusal,
  });

/** Controlled work: legal help and family help (lower). */
export const legalAidMeansForAdvice = means(
  'LEGAL_AID_MEANS_ADVICE',
  'Do you pass the means test for advice?',
  'Legal aid looks at your income and savings. This is the test for advice outside court.',
  forAdvice,
);

/** Certificated work: family help (higher) and representation. */
export const legalAidMeansForCourt = means(
  'LEGAL_AID_MEANS_COURT',
  'Do you pass the means test for court?',
  'Legal aid looks at your income and savings. This is the test for a lawyer in court.',
  forCourt,
);
