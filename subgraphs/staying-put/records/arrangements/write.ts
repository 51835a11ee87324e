import { randomUUID } from 'node:crypto';

import { recordReference } from '@kith/payments';
import type { DeterminationOpened } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';

import { totalOf, type WeeklySplit } from '../../arrangements/split.ts';
import { SCHEMA } from './load.ts';
import type { ArrangementRecord, DecisionRecord, EventKind, EventWords, OfferLine } from './record.ts';

const PREFIX = { STAYING_PUT: 'SP', STAYING_CLOSE: 'SC' } as const;

export type NewArrangement = Pick<
  ArrangementRecord,
  'subject' | 'kind' | 'basis' | 'startsOn' | 'plannedEnd' | 'courseEndsOn' | 'noticeDays' | 'reviewMonths'
> & { readonly determined: DeterminationOpened; readonly details: object };

/** Writes an arrangement that somebody proposes. */
export async function writeArrangement(
  doing: Doing,
  of: NewArrangement,
): Promise<{ readonly id: string; readonly subject: string }> {
  const { entities, council, actor, now } = doing;
  const id = randomUUID();
  const personal = { determination: of.determined, details: of.details };
  await entities.execute(
    `insert into ${SCHEMA}.arrangement (council, id, subject, kind, reference, basis, route, determination, starts_on, planned_end,
       course_ends_on, notice_days, review_months, state, sealed, opened_at, opened_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?)`,
    [
      council,
      id,
      of.subject,
      of.kind,
      recordReference(PREFIX[of.kind]),
      of.basis,
      of.determined.route?.code ?? '',
      of.determined.digest,
      of.startsOn,
      of.plannedEnd,
      of.courseEndsOn ?? null,
      of.noticeDays,
      of.reviewMonths,
      await doing.seal(of.subject, personal),
      now,
      actor,
    ],
  );
  return { id, subject: of.subject };
}

export interface NewDecision extends Pick<DecisionRecord, 'number' | 'kind' | 'ground' | 'from'> {
  readonly split?: WeeklySplit;
  readonly noticeOn?: string;
  readonly why: string;
  readonly offer?: readonly OfferLine[];
}

/** Writes what somebody proposes to decide of an arrangement. */
export async function writeDecision(
  doing: Doing,
  { id, subject }: { readonly id: string; readonly subject: string },
  { number, kind, ground, from, split, noticeOn, why, offer }: NewDecision,
): Promise<void> {
  const { entities, council, actor, now, today } = doing;
  await entities.execute(
    `insert into ${SCHEMA}.arrangement_decision (council, arrangement, number, subject, kind, ground, from_day, council_pence,
       rent_pence, contribution_pence, bills_pence, total_pence, notice_on, sealed, proposed_on, proposed_at, proposed_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      id,
      number,
      subject,
      kind,
      ground,
      from,
      split?.councilPence ?? null,
      split?.rentPence ?? null,
      split?.contributionPence ?? null,
      split?.billsPence ?? null,
      split ? totalOf(split) : null,
      noticeOn ?? null,
      await doing.seal(subject, { why: why.trim(), ...(offer && { offer }) }),
      today,
      now,
      actor,
    ],
  );
}

/** Writes something that was done for an arrangement: a review, a check, advice, a signed agreement. */
export async function writeEvent(
  doing: Doing,
  { id, subject }: { readonly id: string; readonly subject: string },
  { kind, about, words }: { readonly kind: EventKind; readonly about: string; readonly words: EventWords },
): Promise<void> {
  const { entities, council, actor, now, today } = doing;
  await entities.execute(
    `insert into ${SCHEMA}.arrangement_event (council, id, arrangement, subject, kind, about, on_day, sealed, recorded_by, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [council, randomUUID(), id, subject, kind, about, today, await doing.seal(subject, words), actor, now],
  );
}
