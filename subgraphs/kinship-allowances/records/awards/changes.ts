import { addDays, addYears, day, isoOf } from '@kith/policy';
import { openDetermination, type SubgraphContext } from '@kith/subgraph';

import { termsOn } from '../../awards/weekly-due.ts';
import {
  ENDS_WITHOUT_ASKING,
  type ChangeGround,
  type EndGround,
  type KeptTerms,
  type SuspendGround,
} from '../../awards/decision.ts';
import { runningSuspension } from '../../awards/decided-so-far.ts';
import { eighteenthBirthday } from '../../awards/last-day.ts';
import { overpaymentAccount } from '../../awards/overpayment-account.ts';
import { childOf, termsDetermined } from '../../awards/terms-determined.ts';
import type { ChildBenefitTakenOff, Terms } from '../../awards/terms.ts';
import { councilCodes } from '../../rules/index.ts';
import { keptAdditions, sumProblems, type Addition } from './award-to-open.ts';
import { propose, type AskedToPropose, type Running } from './propose.ts';
import { conclusionOf } from './award-record.ts';
import { isPaidFrom } from './paid-from.ts';
import { problemAt, refusal, refuseIf } from './refusals.ts';

export interface ChangeAsked extends AskedToPropose {
  readonly from: string;
  readonly until?: string | null;
  readonly ground: ChangeGround;
  /** The token of a new determination, whose facts and sum then count. */
  readonly determination?: string | null;
  readonly livesIn?: string | null;
  readonly fixedWeeklyPence?: number | null;
  readonly childBenefit?: ChildBenefitTakenOff | null;
  readonly additions?: readonly Addition[] | null;
}

/** Changes what is paid from a day on, by a new determination or by what is said to be different. */
export const proposeChange = (context: SubgraphContext, asked: ChangeAsked) =>
  propose(context, 'kinshipAllowanceAwardChange', asked, (award) => {
    const { from, until, livesIn, fixedWeeklyPence } = asked;
    refuseIf([
      day(from) < award.decided.startsOn &&
        problemAt('BEFORE_THE_START', ['from'], 'The allowance had not started on that day.'),
      until != null && until < from && problemAt('BAD_END', ['until'], 'The last day must not be before the first.'),
      livesIn != null &&
        !councilCodes.has(livesIn) &&
        problemAt('UNKNOWN_COUNCIL', ['livesIn'], 'This is not one of the councils in England.'),
      ...sumProblems({ fixedWeeklyPence, additions: asked.additions ?? [] }),
    ]);
    const determined =
      asked.determination == null
        ? undefined
        : openDetermination(context, asked.determination, {
            subject: award.subject,
            entitlements: ['KINSHIP_ALLOWANCE'],
            path: ['determination'],
          });
    if (determined && determined.about !== award.child)
      throw refusal('TOKEN_OF_ANOTHER', ['determination'], 'This determination is about another child.');
    const stands = determined ? termsDetermined(determined, from) : keptTerms(termsOn(award.decided, day(from)), from);
    if (!stands)
      throw refusal(
        'NO_FIGURE',
        ['fixedWeeklyPence'],
        'There is no weekly sum to start from. Say what the council pays.',
      );
    const terms: KeptTerms = {
      from,
      ...(until != null && { to: until }),
      basis: basisOf(stands, asked),
      childBenefit: asked.childBenefit ?? stands.childBenefit,
      adjustments: asked.additions ? keptAdditions(asked.additions) : stands.adjustments,
    };
    const born = determined && childOf(determined)?.dateOfBirth;
    return {
      content: { kind: 'CHANGE', terms, ...(born && { childBornOn: born }) },
      ground: asked.ground,
      from,
      ...(determined && { determination: determined.digest }),
    };
  });

function basisOf({ basis }: KeptTerms, { livesIn, fixedWeeklyPence }: ChangeAsked): KeptTerms['basis'] {
  if (fixedWeeklyPence != null) return { kind: 'FIXED', weeklyPence: fixedWeeklyPence };
  if (livesIn == null) return basis;
  return { kind: basis.kind === 'FIXED' ? 'FOSTERING_ALLOWANCE' : basis.kind, livesIn };
}

function keptTerms(terms: Terms | undefined, from: string): KeptTerms | undefined {
  if (!terms) return undefined;
  const { basis, childBenefit, adjustments } = terms;
  const kept = adjustments.map(({ until, ...one }) => ({
    ...one,
    ...(until !== undefined && { until: isoOf(until) }),
  }));
  return { from, basis, childBenefit, adjustments: kept };
}

export interface ExtensionAsked extends AskedToPropose {
  readonly courseStartedOn: string;
  readonly courseEndsOn: string;
  readonly weeklyPence: number;
}

/** Goes on paying past 18 to the end of the course that is then being undertaken (SI 2005/1109 reg 9(d)). */
export const proposeExtension = (context: SubgraphContext, asked: ExtensionAsked) =>
  propose(context, 'kinshipAllowanceAwardExtend', asked, ({ decided }) => {
    const birthday = eighteenthBirthday(decided.childBornOn);
    refuseIf([
      day(asked.courseStartedOn) > birthday &&
        problemAt(
          'COURSE_TOO_LATE',
          ['courseStartedOn'],
          'Payment can go on only for a course that had begun by the 18th birthday.',
        ),
      (day(asked.courseEndsOn) < birthday || day(asked.courseEndsOn) > addYears(birthday, 7)) &&
        problemAt('BAD_END', ['courseEndsOn'], 'Give the last day of the course, after the 18th birthday.'),
      ...sumProblems({ fixedWeeklyPence: asked.weeklyPence, additions: [] }),
    ]);
    const from = isoOf(birthday);
    const terms: KeptTerms = {
      from,
      to: asked.courseEndsOn,
      basis: { kind: 'FIXED', weeklyPence: asked.weeklyPence },
      childBenefit: 'NONE',
      adjustments: [],
    };
    return {
      content: { kind: 'EXTEND', extendedTo: asked.courseEndsOn, terms },
      ground: 'COURSE',
      from,
      needsNotice: false,
    };
  });

export interface EndAsked extends AskedToPropose {
  readonly lastDay: string;
  readonly ground: EndGround;
}

/** Ends an award. The carer is told first and heard, unless they asked for it themselves or the child has died. */
export const proposeEnd = (context: SubgraphContext, asked: EndAsked) =>
  propose(context, 'kinshipAllowanceAwardEnd', asked, ({ decided }) => {
    const lastDay = day(asked.lastDay);
    if (lastDay < decided.startsOn - 1)
      throw refusal('BEFORE_THE_START', ['lastDay'], 'The allowance had not started on that day.');
    return {
      content: { kind: 'END', lastDay: asked.lastDay },
      ground: asked.ground,
      from: isoOf(addDays(lastDay, 1)),
      needsNotice: !ENDS_WITHOUT_ASKING.has(asked.ground),
    };
  });

export interface SuspensionAsked extends AskedToPropose {
  readonly from: string;
  readonly ground: SuspendGround;
}

/** Holds back payment. While a cut or a stop is being decided the law allows that without hearing the carer (reg 18(6)). */
export const proposeSuspension = (context: SubgraphContext, asked: SuspensionAsked) =>
  propose(context, 'kinshipAllowanceAwardSuspend', asked, (award) => {
    refuseIf([
      runningSuspension(award.decided) && problemAt('SUSPENDED_ALREADY', ['award'], 'Payment is held back already.'),
      asked.from < award.startsOn &&
        problemAt('BEFORE_THE_START', ['from'], 'The allowance had not started on that day.'),
      isPaidFrom(award.lines, asked.from) &&
        problemAt('PAID_ALREADY', ['from'], 'Some of these days have been paid. Hold back later ones.'),
      asked.ground === 'PENDING_DECISION' &&
        !hasOpenCut(award) &&
        problemAt(
          'NOTHING_PENDING',
          ['ground'],
          'No cut or stop has been proposed. Propose it first, with its notice.',
        ),
    ]);
    return {
      content: { kind: 'SUSPEND', from: asked.from },
      ground: asked.ground,
      from: asked.from,
      needsNotice: false,
    };
  });

const hasOpenCut = ({ decisions }: Running): boolean =>
  decisions.some((decision) => decision.needsNotice && decision.kind !== 'OPEN' && !conclusionOf(decision));

export interface ResumptionAsked extends AskedToPropose {
  /** The last day that was held back. */
  readonly heldTo: string;
  readonly heldIsDue: boolean;
}

/** Pays again, and says whether what was held back is due. */
export const proposeResumption = (context: SubgraphContext, asked: ResumptionAsked) =>
  propose(context, 'kinshipAllowanceAwardResume', asked, ({ decided }) => {
    const held = runningSuspension(decided);
    refuseIf([
      !held && problemAt('NOT_SUSPENDED', ['award'], 'Payment is not held back.'),
      held &&
        day(asked.heldTo) < held.from &&
        problemAt('BAD_END', ['heldTo'], 'Payment was not held back yet on that day.'),
    ]);
    const { heldTo, heldIsDue } = asked;
    return {
      content: { kind: 'RESUME', heldTo, heldIsDue },
      ground: heldIsDue ? 'HELD_IS_DUE' : 'HELD_IS_NOT_DUE',
      from: isoOf(addDays(day(heldTo), 1)),
      needsNotice: !heldIsDue,
    };
  });

export interface OverpaymentDecisionAsked extends AskedToPropose {
  /** Pence to take off each payment from now on. */
  readonly recoverPencePerPayment?: number | null;
  /** Pence not to ask back. */
  readonly writeOffPence?: number | null;
}

/** Decides on what was overpaid: to take it back bit by bit, after hearing the carer, or not to ask for it. */
export const proposeOnOverpayment = (context: SubgraphContext, asked: OverpaymentDecisionAsked) =>
  propose(context, 'kinshipAllowanceOverpaymentDecide', asked, ({ lines }, { today }) => {
    const { outstanding } = overpaymentAccount(lines);
    const { recoverPencePerPayment: recover, writeOffPence: writeOff } = asked;
    refuseIf([
      (recover == null) === (writeOff == null) &&
        problemAt(
          'ONE_OF_TWO',
          ['recoverPencePerPayment'],
          'Say what to take off each payment, or what not to ask back.',
        ),
      outstanding <= 0 && problemAt('NOTHING_OVERPAID', ['award'], 'Nothing is overpaid that has not been decided.'),
      recover != null && recover <= 0 && problemAt('BAD_SUM', ['recoverPencePerPayment'], 'Give a sum above nothing.'),
      writeOff != null &&
        (writeOff <= 0 || writeOff > outstanding) &&
        problemAt('BAD_SUM', ['writeOffPence'], 'Give a sum above nothing, and no more than is overpaid.'),
    ]);
    return recover == null
      ? { content: { kind: 'WRITE_OFF', pence: writeOff! }, ground: 'WRITE_OFF', from: today, needsNotice: false }
      : { content: { kind: 'RECOVER', pencePerPayment: recover }, ground: 'RECOVER', from: today, needsNotice: true };
  });
