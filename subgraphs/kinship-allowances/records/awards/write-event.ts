import { randomUUID } from 'node:crypto';

import type { Doing } from '@kith/subgraph/database';

import type { AwardRecord, EventKind } from './award-record.ts';
import { SCHEMA } from './rows.ts';

export interface EventToWrite {
  readonly kind: EventKind;
  /** `YYYY-MM-DD` */
  readonly about: string;
  readonly weeks?: number;
  readonly words?: object;
}

/** Records something that was asked of the carer, told to them, or happened to the rates; gives its id. */
export async function writeEvent(
  doing: Doing,
  { id, subject }: Pick<AwardRecord, 'id' | 'subject'>,
  { kind, about, weeks = 0, words }: EventToWrite,
): Promise<string> {
  const { entities, council, actor, now, today } = doing;
  const event = randomUUID();
  await entities.execute(
    `insert into ${SCHEMA}.award_event (council, id, award, subject, kind, about, weeks, on_day, sealed, recorded_by, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      event,
      id,
      subject,
      kind,
      about,
      weeks,
      today,
      words ? await doing.seal(subject, words) : null,
      actor,
      now,
    ],
  );
  return event;
}
