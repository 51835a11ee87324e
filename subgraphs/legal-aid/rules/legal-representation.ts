import { all, any, entitlement, not, route } from '@kith/policy';

import { laspo } from './instruments.ts';
import { isMaintained, keepsThemselves, owesNoContribution, withinMeans } from './means/conditions.ts';
import { exemptInCareProceedings, exemptOpposingGuardianship } from './means/exemptions.ts';
import { meritsMet, meritsOpen } from './merits/conditions.ts';
import { againstRefusal, askCouncil, askException, bringPapers, findSolicitor } from './next-steps.ts';
import {
  agencyDecides,
  assessmentAsked,
  contributionsWaived,
  countsAllowance,
  inferredDefence,
  lookedAtAgain,
  onTheDay,
  reviewSilentOnMeans,
  testedOnAdvice,
} from './notes.ts';
import { legalAidStatus, recommendedByReview } from './parameters/scope.ts';
import { inCourtGroup } from './policy-2022/groups.ts';
import { coveredForCourt, isInCourt } from './scope/matters.ts';

const lawyer = { kind: 'PROVIDED', what: 'A lawyer who prepares your case and speaks for you in court.' } as const;
const inForce = {
  gives: 'ENTITLED',
  status: legalAidStatus,
  award: lawyer,
  nextSteps: [findSolicitor, bringPapers],
} as const;
const tested = [onTheDay, countsAllowance, assessmentAsked, inferredDefence];

const exempt = [
  route({
    ...inForce,
    code: 'CARE_PROCEEDINGS_EXEMPT',
    title: 'Care proceedings, without means or merits tests',
    when: exemptInCareProceedings,
    notes: [testedOnAdvice],
  }),
  route({
    ...inForce,
    code: 'OPPOSING_GUARDIANSHIP_EXEMPT',
    title: 'Opposing special guardianship, without a means test',
    when: exemptOpposingGuardianship,
    notes: [testedOnAdvice, agencyDecides],
  }),
];

const throughTests = [
  route({
    ...inForce,
    code: 'NOTHING_TO_PAY',
    title: 'A lawyer in court, with nothing to pay',
    when: all('Legal aid covers the case, and you pass the means and merits tests', [
      coveredForCourt,
      withinMeans.CERTIFICATED,
      owesNoContribution,
      keepsThemselves,
      meritsMet,
    ]),
    notes: tested,
  }),
  route({
    ...inForce,
    code: 'CONTRIBUTION',
    title: 'A lawyer in court, with a contribution',
    when: all('Legal aid covers the case, and you pass the means and merits tests', [
      coveredForCourt,
      withinMeans.CERTIFICATED,
      keepsThemselves,
      meritsMet,
    ]),
    notes: [contributionsWaived, lookedAtAgain, ...tested],
  }),
  route({
    ...inForce,
    code: 'AGENCY_DECIDES',
    title: 'A lawyer in court, if the Legal Aid Agency agrees',
    gives: 'COUNCIL_DECIDES',
    when: all('Legal aid covers the case, and the Legal Aid Agency has something to decide', [
      coveredForCourt,
      withinMeans.CERTIFICATED,
      any('What is left to decide', [
        meritsOpen,
        all('Whether to count what somebody else has', [isMaintained, meritsMet]),
      ]),
    ]),
    notes: [agencyDecides, ...tested],
  }),
];

const exceptional = route({
  ...inForce,
  code: 'EXCEPTIONAL_CASE',
  title: 'Exceptional case funding',
  gives: 'COUNCIL_DECIDES',
  when: all('Legal aid does not normally cover the case, and you pass the means test', [
    isInCourt,
    not('Legal aid does not normally cover this', coveredForCourt, laspo.read('s10')),
    withinMeans.CERTIFICATED,
  ]),
  notes: [agencyDecides, onTheDay],
  nextSteps: [askException, askCouncil],
});

/** The Review leaves means open and is silent on merits: no means test is assumed, and the merits test stands. */
const recommended = [
  route({
    ...inForce,
    code: 'REVIEW_COURT',
    title: 'A lawyer in court for kinship carers, as the Review recommends',
    status: recommendedByReview,
    when: all('You are in one of the groups that the Review names, and the case is strong enough', [
      inCourtGroup,
      meritsMet,
    ]),
    notes: [reviewSilentOnMeans],
    nextSteps: [findSolicitor],
  }),
  route({
    ...inForce,
    code: 'REVIEW_COURT_AGENCY_DECIDES',
    title: 'A lawyer in court as the Review recommends, if the Legal Aid Agency agrees',
    gives: 'COUNCIL_DECIDES',
    status: recommendedByReview,
    when: all('You are in one of the groups that the Review names, and the chances are still to be looked at', [
      inCourtGroup,
      meritsOpen,
    ]),
    notes: [reviewSilentOnMeans, agencyDecides],
    nextSteps: [findSolicitor],
  }),
];

const england = [...exempt, ...throughTests, exceptional];

/** Certificated work: a lawyer who prepares the case and speaks in court. */
export const legalRepresentation = entitlement({
  code: 'LEGAL_REPRESENTATION',
  title: 'A lawyer in court',
  summary: 'A solicitor or barrister for a court case about the child, paid by legal aid.',
  kind: 'HELP',
  per: 'CHILD',
  routes: { england, 'review-2022': [...exempt, ...recommended, ...throughTests, exceptional] },
  otherwise: {
    says: 'There is no court case yet, your income or savings are over the limit, or the chances are too poor.',
    nextSteps: [askCouncil],
    cite: [laspo.read('s9')],
  },
  challenge: againstRefusal,
});
