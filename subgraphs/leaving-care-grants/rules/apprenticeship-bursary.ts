import { isCareLeaver, isEligibleRelevantOrFormerRelevant, sources } from '@kith/care-status';
import {
  apprenticeshipStartedOn,
  careLeaverBorn,
  hadApprenticeshipBursary,
  onApprenticeship,
} from '@kith/circumstances';
import {
  addDays,
  all,
  before,
  day,
  dayTerm,
  entitlement,
  instrument,
  isoOf,
  isUnder,
  isYes,
  not,
  notAfter,
  route,
  type Amount,
  type NextStep,
} from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';
import * as v from 'valibot';

import { apprenticeshipBursaryStatus, recommendedByReview } from './statuses.ts';

const fundingRules = instrument(
  'Apprenticeship funding rules',
  'https://www.gov.uk/government/publications/apprenticeship-funding',
  '2026-11-21',
);
const rules = fundingRules.check(
  'care leavers bursary',
  'Confirm who gets the bursary, that it is paid once to each person after 60 days on the programme, and passed on within 30 days.',
);
const recommendation = sources.review.read('Mission 3, recommendation on an annual bursary for apprentices');

const parameters = parametersFrom(new URL('./parameters/bursaries.yml', import.meta.url));
const bursary = parameters.get('apprenticeship-bursary', pence);
const instalments = parameters.get(
  'apprenticeship-bursary-instalments',
  v.array(v.strictObject({ days: v.pipe(v.number(), v.integer(), v.minValue(1)), pence })),
);
const FIRST_DAY = day('2018-08-01');

/** By the day the apprenticeship started, with the day on which each part is due at the earliest. */
const byStart = (says: string): Amount => ({
  reads: [apprenticeshipStartedOn],
  steps: [
    { fact: apprenticeshipStartedOn, by: bursary },
    { fact: apprenticeshipStartedOn, by: instalments },
  ],
  dated: [bursary, instalments],
  directions: [],
  work: (known, workings) => {
    const started = known.day(apprenticeshipStartedOn);
    const found = known.inForce(bursary, started);
    const parts = known.inForce(instalments, started);
    if (!found || !parts) return undefined;
    for (const part of parts.value) {
      const due = isoOf(addDays(started, part.days));
      workings?.line(`${says}: the part due after ${part.days} days, from ${due}`, part.pence, parts.entry.cite);
    }
    return found.value;
  },
});

const askProvider: readonly NextStep[] = [
  {
    says: 'Tell your training provider that you are a care leaver. They claim the bursary and pay it to you within 30 days.',
    who: 'your training provider',
    cite: [rules],
  },
  { says: 'Ask for proof that you are a care leaver.', who: 'your personal adviser' },
];

export const onceForAnApprentice = route({
  code: 'APPRENTICESHIP_BURSARY_ONCE',
  title: 'The bursary for apprentices who were in care',
  gives: 'ENTITLED',
  status: apprenticeshipBursaryStatus,
  when: all('You are a young apprentice with enough time in care', [
    isYes(isEligibleRelevantOrFormerRelevant, 'You are an eligible, relevant or former relevant young person', rules),
    isYes(onApprenticeship, 'You are on an apprenticeship', rules),
    notAfter(dayTerm(FIRST_DAY), dayTerm(apprenticeshipStartedOn), 'It started on or after 1 August 2018', rules),
    before(
      dayTerm(apprenticeshipStartedOn),
      dayTerm(careLeaverBorn, { years: 25 }),
      'You were under 25 when it started',
      rules,
      sources.attainsAge,
    ),
    not('You have not had it before', isYes(hadApprenticeshipBursary, 'You have had the bursary before', rules)),
  ]),
  award: { kind: 'MONEY', every: 'ONCE', amount: byStart('Apprenticeship bursary'), measure: 'EXACT' },
  alongside: ['You must be on the apprenticeship for at least 60 days before the first payment.'],
  nextSteps: askProvider,
});

export const everyYearForAnApprentice = route({
  code: 'REVIEW_APPRENTICESHIP_BURSARY_EVERY_YEAR',
  title: 'The bursary every year of the apprenticeship',
  gives: 'ENTITLED',
  status: recommendedByReview,
  when: all('You are an apprentice under 25 who was in care', [
    isYes(isCareLeaver, 'You are a care leaver of any kind', recommendation),
    isYes(onApprenticeship, 'You are on an apprenticeship', recommendation),
    isUnder(25, careLeaverBorn, 'You are under 25', recommendation, sources.attainsAge),
  ]),
  award: { kind: 'MONEY', every: 'YEAR', amount: byStart('Apprenticeship bursary, every year'), measure: 'EXACT' },
  nextSteps: askProvider,
  notes: [
    {
      says: 'The Review names no amount for the yearly bursary: we show the one that the law pays once.',
      cite: [recommendation],
    },
  ],
});

export const apprenticeshipBursary = entitlement({
  code: 'APPRENTICESHIP_BURSARY',
  title: 'Bursary for apprentices who were in care',
  summary: 'Money for care leavers who start an apprenticeship before they turn 25.',
  kind: 'MONEY',
  per: 'PERSON',
  routes: { england: [onceForAnApprentice], 'review-2022': [everyYearForAnApprentice, onceForAnApprentice] },
  otherwise: {
    says: 'The bursary is for eligible, relevant and former relevant young people who started an apprenticeship under 25, once.',
    nextSteps: [{ says: 'Ask which other help there is for apprentices.', who: 'your training provider' }],
    cite: [rules],
  },
  challenge: [
    {
      says: 'Complain to the training provider, and then to the Department for Education, which pays for the bursary.',
      cite: [fundingRules.check('complaints', 'Confirm how an apprentice complains about a bursary that is not paid.')],
    },
  ],
});
