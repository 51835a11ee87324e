import { addDays, day, isoOf } from '@kith/policy';
import type { Doing } from '@kith/subgraph/database';

import { alsoDecided, decidedSoFar } from '../../awards/decided-so-far.ts';
import type { Content } from '../../awards/decision.ts';
import { letterOn, noticeLetter, type Subject } from '../../awards/letters.ts';
import type { Decided, Frequency } from '../../awards/terms.ts';
import { NoRate, weeklyDueOn, type WeeklyDue } from '../../awards/weekly-due.ts';
import type { RatesToday } from './rates.ts';
import { refusal } from './refusals.ts';
import { SCHEMA } from './rows.ts';
import { sendLetter } from './send-letter.ts';

/** A decision that somebody proposes. */
export interface Proposal {
  readonly award: {
    readonly id: string;
    readonly subject: string;
    readonly reference: string;
    readonly startsOn: string;
    readonly every: Frequency;
  };
  readonly number: number;
  readonly content: Content;
  readonly ground: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly why: string;
  readonly needsNotice: boolean;
  /** What stands now; undefined where nothing was agreed yet. */
  readonly before: Decided | undefined;
  readonly determination?: string;
}

/**
 * Writes down what somebody proposes to decide. Where the carer must be heard first, the notice goes out with it: the
 * basis, the sum, the reason and the day until which they can answer.
 */
export async function writeDecision(doing: Doing, proposal: Proposal, rates: RatesToday): Promise<void> {
  const { entities, council, actor, now, today } = doing;
  const { award, number, content, ground, from, why, needsNotice, before } = proposal;
  const subject = subjectOf(proposal, rates);
  const answerBy = needsNotice ? addDays(day(today), rates.representationDays) : undefined;
  const notice = answerBy === undefined ? undefined : letterOn(noticeLetter(subject, answerBy), day(today));
  await entities.execute(
    `insert into ${SCHEMA}.award_decision (council, award, number, subject, kind, ground, effective_from, needs_notice,
       notice_on, answer_by, weekly_before_pence, weekly_after_pence, determination, sealed, proposed_on, proposed_at, proposed_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      award.id,
      number,
      award.subject,
      content.kind,
      ground,
      from,
      needsNotice,
      notice ? today : null,
      answerBy === undefined ? null : isoOf(answerBy),
      before === undefined ? null : (subject.before?.pence ?? 0),
      subject.after?.pence ?? 0,
      proposal.determination ?? null,
      await doing.seal(award.subject, { content, why: why.trim(), ...(notice && { notice }) }),
      today,
      now,
      actor,
    ],
  );
  if (notice) await sendLetter(doing, award, `notice-${number}`, notice);
}

/** What the letters of a decision say of it: the week's money before and after, with the sum behind each. */
export function subjectOf({ award, content, why, from, before }: Proposal, { book }: RatesToday): Subject {
  const after = before ? alsoDecided(before, content) : decidedSoFar(award, [content]);
  const on = (decided: Decided | undefined, when: ReturnType<typeof day>): WeeklyDue | undefined => {
    try {
      return decided && weeklyDueOn(decided, book, when);
    } catch (error) {
      if (error instanceof NoRate)
        throw refusal('NO_RATE', ['from'], `No table that is loaded gives a rate for ${isoOf(error.on)}.`);
      throw error;
    }
  };
  const first = content.kind === 'END' ? addDays(day(content.lastDay), 1) : day(from);
  return {
    reference: award.reference,
    content,
    why,
    every: award.every,
    from: first,
    before: on(before, first),
    after: on(after, first),
  };
}
