import type { Doing } from '@kith/subgraph/database';

import { GuaranteeEventRow } from '../entities.ts';
import type { GuaranteeState } from './states.ts';

interface Of {
  readonly id: string;
  readonly subject: string;
  readonly state: GuaranteeState;
}

export interface Said {
  /** In words of a person, so it is sealed. */
  readonly why?: string | undefined;
  /** Days, versions and amounts; nothing that names anybody. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Writes down what was done to a guarantee. Nothing that was written is ever changed. */
export async function recordEvent(doing: Doing, of: Of, act: string, { why, detail }: Said = {}): Promise<void> {
  const { entities, council, actor, now } = doing;
  // Who acts holds the guarantee's row, so numbers are not taken twice.
  const [{ number } = { number: 1 }] = await entities.execute<{ number: number }[]>(
    `select coalesce(max(number), 0) + 1 as number from rent_guarantees.guarantee_event where council = ? and guarantee = ?`,
    [council, of.id],
  );
  await entities.insert(GuaranteeEventRow, {
    council,
    guarantee: of.id,
    number,
    subject: of.subject,
    act,
    state: of.state,
    at: now,
    by: actor,
    sealedWhy: why === undefined ? null : await doing.seal(of.subject, why),
    detail: detail ?? {},
  });
}
