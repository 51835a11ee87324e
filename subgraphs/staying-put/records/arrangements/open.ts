import type { Problem, ToldCareLeaver } from '@kith/circumstances';
import { day, isoOf, type Day } from '@kith/policy';
import { openDetermination, type DeterminationOpened, type SubgraphContext } from '@kith/subgraph';
import { refuseClosedRecord, refuseForTheDead } from '@kith/subgraph/database';
import type { Doing } from '@kith/subgraph/database';
import { addressProblems, keepAddress } from '@kith/subgraph/letters';

import { eighteenthBirthday, latestEnd, latestEndOfStayingClose } from '../../arrangements/dates.ts';
import { addsUp, type WeeklySplit } from '../../arrangements/split.ts';
import { SUBGRAPH } from '../settings.ts';
import { actedOnArrangement } from './acted.ts';
import type { OfferLine } from './record.ts';
import { problemAt, reasonProblem, refusal, refuseIf } from './refusals.ts';
import { writeArrangement, writeDecision, writeEvent, type NewArrangement } from './write.ts';

interface ToOpen {
  /** The care leaver's id. */
  readonly careLeaver: string;
  readonly determination: string;
  readonly plannedEnd: string;
  readonly reviewMonths: number;
  /** Where letters to the young person go. */
  readonly letterTo?: readonly string[] | null;
  readonly why: string;
  readonly idempotencyKey: string;
}

/** A weekly split as it is asked for, with the sum that it is meant to add up to. */
export interface SplitAsked extends WeeklySplit {
  readonly totalPence: number;
}

export interface StayingPutToOpen extends ToOpen {
  readonly carers: readonly string[];
  readonly lastPlacementCode?: string | null;
  readonly lastProvider?: 'COUNCIL' | 'AGENCY' | null;
  readonly licenceReference?: string | null;
  readonly courseEndsOn?: string | null;
  readonly noticeDays: number;
  readonly agreementVersion?: string | null;
  readonly agreementSignatories?: readonly string[] | null;
  readonly split: SplitAsked;
}

/** Proposes a Staying Put arrangement from the 18th birthday on. Another person agrees to it. */
export const openStayingPut = (context: SubgraphContext, asked: StayingPutToOpen) =>
  actedOnArrangement(context, 'stayingPutArrangementOpen', asked, async (doing) => {
    const { determined, bornOn } = determinedFor(context, asked, 'STAYING_PUT');
    await refuseClosedRecord(doing.entities, asked.careLeaver, ['careLeaver']);
    await refuseForTheDead(doing.entities, asked.careLeaver, ['careLeaver']);
    const startsOn = isoOf(eighteenthBirthday(bornOn));
    const course = asked.courseEndsOn ?? undefined;
    const latest = latestEnd(bornOn, course === undefined ? undefined : day(course));
    refuseIf([
      ...commonProblems(asked),
      (asked.carers.length < 1 ||
        asked.carers.length > 2 ||
        asked.carers.some((one) => one.trim() === '' || one.length > 100)) &&
        problemAt('CARERS_NEEDED', ['carers'], 'Name one or two former foster carers by your own references.'),
      (day(asked.plannedEnd) > latest || asked.plannedEnd < startsOn) &&
        problemAt(
          'BAD_END',
          ['plannedEnd'],
          `It can be planned to ${isoOf(latest)}: the day before the 21st birthday, or the end of a course agreed before that.`,
        ),
      !(asked.noticeDays >= 0 && asked.noticeDays <= 365) &&
        problemAt('BAD_NOTICE', ['noticeDays'], 'Give 0 to 365 days of notice.'),
      splitProblem(asked.split),
    ]);
    const made = await proposed(doing, asked, {
      subject: asked.careLeaver,
      kind: 'STAYING_PUT',
      basis: 'DUTY',
      startsOn,
      plannedEnd: asked.plannedEnd,
      courseEndsOn: course,
      noticeDays: asked.noticeDays,
      reviewMonths: asked.reviewMonths,
      determined,
      details: {
        carers: asked.carers.map((one) => one.trim()),
        lastPlacementCode: asked.lastPlacementCode?.trim() || undefined,
        lastProvider: asked.lastProvider ?? undefined,
        licenceReference: asked.licenceReference?.trim() || undefined,
      },
    });
    await writeDecision(doing, made, {
      number: 1,
      kind: 'OPEN',
      ground: 'OPEN',
      from: startsOn,
      split: partsOf(asked.split),
      why: asked.why,
    });
    if (asked.agreementVersion) {
      const words = {
        says: 'Living together agreement',
        version: asked.agreementVersion,
        signatories: asked.agreementSignatories ?? [],
      };
      await writeEvent(doing, made, { kind: 'AGREEMENT_SIGNED', about: doing.today, words });
    }
    return made;
  });

export interface StayingCloseToOffer extends ToOpen {
  readonly assessedOn: string;
  readonly assessment: string;
  /** Whether the council owes it: not before the law has begun. */
  readonly basis: 'DUTY' | 'DISCRETION';
  readonly startsOn: string;
  readonly offer: readonly OfferLine[];
}

const DUTY_ROUTE = 'STAYING_CLOSE_DUTY';
const MOST_LINES = 30;

/**
 * Proposes Staying Close support after an assessment. Section 7 of the Children's Wellbeing and Schools Act 2026 may not
 * have begun: until it has, support is an offer that the council chooses to make, and is never recorded as owed.
 */
export const offerStayingClose = (context: SubgraphContext, asked: StayingCloseToOffer) =>
  actedOnArrangement(context, 'stayingCloseOffer', asked, async (doing) => {
    const { determined, bornOn } = determinedFor(context, asked, 'STAYING_CLOSE');
    await refuseClosedRecord(doing.entities, asked.careLeaver, ['careLeaver']);
    await refuseForTheDead(doing.entities, asked.careLeaver, ['careLeaver']);
    refuseIf([
      ...commonProblems(asked),
      asked.basis === 'DUTY' &&
        determined.route?.code !== DUTY_ROUTE &&
        problemAt(
          'DUTY_HAS_NOT_BEGUN',
          ['basis'],
          'The duty to offer Staying Close has not begun for your council. You can offer it at your discretion.',
        ),
      (asked.assessment.trim() === '' || asked.assessment.length > 4000) &&
        problemAt('ASSESSMENT_NEEDED', ['assessment'], 'Say what the assessment found. At most 4,000 letters.'),
      asked.assessedOn > doing.today && problemAt('BAD_DATE', ['assessedOn'], 'The assessment cannot lie ahead.'),
      (asked.startsOn < isoOf(eighteenthBirthday(bornOn)) || asked.startsOn > asked.plannedEnd) &&
        problemAt('BAD_START', ['startsOn'], 'It starts from the 18th birthday on, and before it ends.'),
      day(asked.plannedEnd) > latestEndOfStayingClose(bornOn) &&
        problemAt('BAD_END', ['plannedEnd'], 'It is for young people under 25.'),
      ...offerProblems(asked.offer),
    ]);
    const made = await proposed(doing, asked, {
      subject: asked.careLeaver,
      kind: 'STAYING_CLOSE',
      basis: asked.basis,
      startsOn: asked.startsOn,
      plannedEnd: asked.plannedEnd,
      courseEndsOn: undefined,
      noticeDays: 0,
      reviewMonths: asked.reviewMonths,
      determined,
      details: { assessedOn: asked.assessedOn, assessment: asked.assessment.trim() },
    });
    const offer = keptOffer(asked.offer);
    await writeDecision(doing, made, {
      number: 1,
      kind: 'OPEN',
      ground: asked.basis,
      from: asked.startsOn,
      why: asked.why,
      offer,
    });
    return made;
  });

export const keptOffer = (offer: readonly OfferLine[]): readonly OfferLine[] =>
  offer.map(({ heading, says, provider, minutesAWeek }) => ({
    heading,
    says: says.trim(),
    provider: provider.trim(),
    minutesAWeek,
  }));

export const offerProblems = (offer: readonly OfferLine[]): readonly (Problem | false)[] => [
  (offer.length === 0 || offer.length > MOST_LINES) &&
    problemAt('OFFER_NEEDED', ['offer'], `Give 1 to ${MOST_LINES} things that are offered.`),
  offer.some(
    ({ says, provider, minutesAWeek }) =>
      says.trim() === '' ||
      says.length > 500 ||
      provider.trim() === '' ||
      provider.length > 200 ||
      !(minutesAWeek >= 0 && minutesAWeek <= 10_080),
  ) &&
    problemAt('BAD_OFFER', ['offer'], 'Say of each what it is and who gives it, with minutes a week from 0 to 10,080.'),
];

export const splitProblem = (split: SplitAsked): Problem | false =>
  !addsUp(partsOf(split), split.totalPence) &&
  problemAt(
    'DOES_NOT_ADD_UP',
    ['split'],
    'The council’s part, the rent, the contribution and the bills must be sums of nothing or more that add up to the total.',
  );

export const partsOf = ({ councilPence, rentPence, contributionPence, billsPence }: SplitAsked): WeeklySplit => ({
  councilPence,
  rentPence,
  contributionPence,
  billsPence,
});

/** Writes an arrangement that somebody proposes, and where letters about it go. */
async function proposed(doing: Doing, { letterTo }: ToOpen, of: NewArrangement) {
  await keepAddress(doing, SUBGRAPH, of.subject, letterTo);
  return writeArrangement(doing, of);
}

const commonProblems = ({ why, reviewMonths, letterTo }: ToOpen): readonly (Problem | false)[] => [
  reasonProblem(why),
  ...addressProblems(letterTo),
  !(Number.isInteger(reviewMonths) && reviewMonths >= 1 && reviewMonths <= 12) &&
    problemAt('BAD_REVIEW', ['reviewMonths'], 'Review it every 1 to 12 months.'),
];

function determinedFor(
  context: SubgraphContext,
  { careLeaver, determination }: ToOpen,
  entitlement: string,
): { readonly determined: DeterminationOpened; readonly bornOn: Day } {
  const determined = openDetermination(context, determination, {
    subject: careLeaver,
    entitlements: [entitlement],
    path: ['determination'],
  });
  if (determined.outcome !== 'ENTITLED' && determined.outcome !== 'COUNCIL_DECIDES') {
    throw refusal('NOT_FOR_THEM', ['determination'], 'The determination says that this is not for them.');
  }
  const born = (determined.facts as ToldCareLeaver).dateOfBirth;
  if (!born) throw refusal('BIRTHDAY_NOT_KNOWN', ['determination'], 'Their date of birth is not known.');
  return { determined, bornOn: day(born) };
}
