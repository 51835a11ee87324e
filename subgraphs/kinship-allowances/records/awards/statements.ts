import { addYears, day } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';

import { letterOn, reminderLetter, statementLetter } from '../../awards/letters.ts';
import { statementDays, type StatementOfYear } from '../../awards/yearly-statement.ts';
import { actedOn, type AskedOfAward } from './acted.ts';
import type { AwardRecord, EventKind } from './award-record.ts';
import { problemAt, refusal, refuseIf } from './refusals.ts';
import { sendLetter } from './send-letter.ts';
import { writeEvent } from './write-event.ts';

export const STATEMENT_STEPS = {
  ASKED: 'The carer was asked for it. A letter is sent.',
  REMINDED: 'The written reminder, from the sending of which 28 days are counted. A letter is sent.',
  RECEIVED: 'It came.',
  REVIEWED: 'The award was reviewed on it.',
} as const;
export type StatementStepTaken = keyof typeof STATEMENT_STEPS;

const EVENT_OF: Readonly<Record<StatementStepTaken, EventKind>> = {
  ASKED: 'STATEMENT_ASKED',
  REMINDED: 'STATEMENT_REMINDED',
  RECEIVED: 'STATEMENT_RECEIVED',
  REVIEWED: 'REVIEWED',
};

export interface StatementStepAsked extends AskedOfAward {
  /** The day on which the statement of that year is due. */
  readonly dueOn: string;
  readonly step: StatementStepTaken;
  /** What came, or what the review found. */
  readonly says?: string | null;
}

/** Records one step of a yearly statement: asked for, reminded of in writing, received, reviewed. */
export const recordStatementStep = (context: SubgraphContext, asked: StatementStepAsked) =>
  actedOn(context, 'kinshipAllowanceStatementRecord', asked, async (doing, award) => {
    const { dueOn, step, says } = asked;
    const { today } = doing;
    const agreedOn = award.conditionsAgreedOn;
    if (!agreedOn) throw refusal('NO_STATEMENT_ASKED', ['award'], 'No yearly statement was agreed for this allowance.');
    const known = statementOf(award, dueOn);
    refuseIf([
      !statementDays(day(agreedOn), addYears(day(today), 1)).includes(day(dueOn)) &&
        problemAt(
          'NOT_A_STATEMENT_DAY',
          ['dueOn'],
          'No statement is due on that day. They are due each year after the carer agreed.',
        ),
      step === 'REMINDED' &&
        day(today) <= day(dueOn) &&
        problemAt('NOT_LATE_YET', ['step'], 'The statement is not late yet.'),
      step === 'REMINDED' &&
        known.receivedOn !== undefined &&
        problemAt('RECEIVED_ALREADY', ['step'], 'The statement has come.'),
      step === 'REVIEWED' &&
        known.receivedOn === undefined &&
        problemAt('NOT_RECEIVED', ['step'], 'The statement has not come yet.'),
      says != null && says.length > 4000 && problemAt('BAD_LENGTH', ['says'], 'At most 4,000 letters.'),
    ]);
    await writeEvent(doing, award, { kind: EVENT_OF[step], about: dueOn, ...(says && { words: { says } }) });
    const now = day(today);
    if (step === 'ASKED')
      await sendLetter(doing, award, `statement-${dueOn}`, letterOn(statementLetter(award.reference, day(dueOn)), now));
    if (step === 'REMINDED')
      await sendLetter(
        doing,
        award,
        `reminder-${dueOn}`,
        letterOn(reminderLetter(award.reference, day(dueOn), now), now),
      );
  });

/** What has happened about the statement that is due on a day. */
export function statementOf({ events }: Pick<AwardRecord, 'events'>, dueOn: string): StatementOfYear {
  const on = (kind: EventKind) => {
    const found = events.find((one) => one.kind === kind && one.about === dueOn)?.onDay;
    return found === undefined ? undefined : day(found);
  };
  return {
    dueOn: day(dueOn),
    askedOn: on('STATEMENT_ASKED'),
    remindedOn: on('STATEMENT_REMINDED'),
    receivedOn: on('STATEMENT_RECEIVED'),
    reviewedOn: on('REVIEWED'),
  };
}
