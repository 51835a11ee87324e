import { describedEnum } from '@kith/subgraph';

import { LINE_KINDS, type LineKind } from '../../awards/award-line.ts';
import {
  AWARD_STATES,
  CHANGE_GROUNDS,
  END_GROUNDS,
  SUSPEND_GROUNDS,
  type ChangeGround,
  type DecisionKind,
  type EndGround,
  type SuspendGround,
} from '../../awards/decision.ts';
import { DUE_KINDS, type DueKind } from '../../awards/due-list.ts';
import type { ChildBenefitTakenOff as TakenOff, Frequency } from '../../awards/terms.ts';
import type { EventKind, Step } from '../../records/awards/award-record.ts';
import { STATEMENT_STEPS, type StatementStepTaken } from '../../records/awards/statements.ts';

export const AwardState = describedEnum<keyof typeof AWARD_STATES>(
  'KinshipAllowanceState',
  'Where an allowance stands.',
  {
    PROPOSED: 'Somebody has proposed it; nobody has agreed yet.',
    LIVE: 'It is paid, or held back for now.',
    ENDED: 'It has been ended, or has run its time.',
    REFUSED: 'It was proposed and not agreed.',
  },
);
export const PaymentFrequency = describedEnum<Frequency>(
  'KinshipAllowanceFrequency',
  'How often an allowance is paid.',
  {
    WEEK: 'Every week, counted from the start.',
    TWO_WEEKS: 'Every two weeks, counted from the start.',
    FOUR_WEEKS: 'Every four weeks, counted from the start.',
    MONTH: 'Every calendar month.',
  },
);
export const ChildBenefitTakenOff = describedEnum<TakenOff>(
  'ChildBenefitTakenOff',
  'Which rate of Child Benefit is taken off.',
  {
    NONE: 'None.',
    ELDEST: 'The rate for the eldest child.',
    OTHER: 'The rate for a further child.',
  },
);
export const KinshipAllowanceLineKind = describedEnum<LineKind>(
  'KinshipAllowanceLineKind',
  'What a line of an allowance is.',
  Object.fromEntries(Object.entries(LINE_KINDS).map(([kind, { says }]) => [kind, says])) as Record<LineKind, string>,
);
export const KinshipAllowanceLineState = describedEnum<'OPEN' | 'PAID' | 'WITHDRAWN'>(
  'KinshipAllowanceLineState',
  'What became of a line. Its pence never change.',
  {
    OPEN: 'Planned, or an entry of the overpayment account.',
    PAID: 'Paid. It is never changed after that.',
    WITHDRAWN: 'No longer right, and withdrawn before it was paid.',
  },
);
export const KinshipAllowanceDecisionKind = describedEnum<DecisionKind>(
  'KinshipAllowanceDecisionKind',
  'What a decision is about.',
  {
    OPEN: 'To pay an allowance.',
    CHANGE: 'To change what is paid from a day on.',
    EXTEND: 'To go on paying past 18 to the end of a course.',
    SUSPEND: 'To hold back payment for now.',
    RESUME: 'To pay again.',
    END: 'To end the allowance.',
    RECOVER: 'To take back what was overpaid, bit by bit.',
    WRITE_OFF: 'Not to ask for what was overpaid.',
  },
);
export const KinshipAllowanceDecisionStep = describedEnum<Step>(
  'KinshipAllowanceDecisionStep',
  'What happened to a proposed decision.',
  {
    REPRESENTATIONS: 'The carer said what they think.',
    ACCEPTED: 'The carer accepted it.',
    AGREED: 'A second person agreed.',
    REFUSED: 'A second person did not agree.',
    WITHDRAWN: 'It was taken back.',
  },
);
export const KinshipAllowanceEventKind = describedEnum<EventKind>('KinshipAllowanceEventKind', 'What else happened.', {
  STATEMENT_ASKED: 'The yearly statement was asked for.',
  STATEMENT_REMINDED: 'A written reminder of it was sent.',
  STATEMENT_RECEIVED: 'It came.',
  REVIEWED: 'The allowance was reviewed on it.',
  WARNED: 'The carer was told of the 18th birthday.',
  SUM_TOLD: 'The carer was told that a birthday or new rates change the weekly sum.',
  RATES_APPLIED: 'Newly published rates changed what had been paid.',
});
export const KinshipAllowanceEndGround = describedEnum<EndGround>(
  'KinshipAllowanceEndGround',
  'Why an allowance ends.',
  END_GROUNDS,
);
export const KinshipAllowanceChangeGround = describedEnum<ChangeGround>(
  'KinshipAllowanceChangeGround',
  'Why it changes.',
  CHANGE_GROUNDS,
);
export const KinshipAllowanceSuspendGround = describedEnum<SuspendGround>(
  'KinshipAllowanceSuspendGround',
  'Why payment is held back.',
  SUSPEND_GROUNDS,
);
export const KinshipAllowanceStatementStep = describedEnum<StatementStepTaken>(
  'KinshipAllowanceStatementStep',
  'A step of a yearly statement.',
  STATEMENT_STEPS,
);
export const KinshipAllowanceDueKind = describedEnum<DueKind>(
  'KinshipAllowanceDueKind',
  'What happens, or must be done.',
  DUE_KINDS,
);
export const CarersAnswer = describedEnum<'REPRESENTATIONS' | 'ACCEPTED'>(
  'KinshipAllowanceAnswer',
  'What the carer said to a notice.',
  {
    REPRESENTATIONS: 'They said what they think of it.',
    ACCEPTED: 'They accepted it.',
  },
);
export const Conclusion = describedEnum<'AGREED' | 'REFUSED' | 'WITHDRAWN'>(
  'KinshipAllowanceConclusion',
  'How a decision ends.',
  {
    AGREED: 'Agreed, by another person than the one who proposed it.',
    REFUSED: 'Not agreed.',
    WITHDRAWN: 'Taken back.',
  },
);
