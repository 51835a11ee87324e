import { randomUUID } from 'node:crypto';

import { Refused, type Doing } from '@kith/subgraph/database';

import { problem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { FlagAcknowledgementRow, FlagRow, type Flag, type FlagDetail, type FlagKind } from '../rows/flags.ts';

/** Somebody must say why they go on all the same. What is more than the balance can simply be granted in part. */
export const mustBeAcknowledged = (kind: FlagKind): boolean => kind !== 'MORE_THAN_THE_BALANCE';

export interface ToRaise {
  readonly award: Pick<Award, 'id' | 'subject'>;
  readonly kind: FlagKind;
  readonly detail?: FlagDetail;
  readonly request?: string;
  readonly payment?: string;
}

export async function raise({ entities, council, now }: Doing, flags: readonly ToRaise[]): Promise<void> {
  for (const { award, kind, detail, request, payment } of flags) {
    await entities.insert(FlagRow, {
      council,
      id: randomUUID(),
      award: award.id,
      subject: award.subject,
      request: request ?? null,
      payment: payment ?? null,
      kind,
      detail: detail ?? {},
      raisedAt: now,
    });
  }
}

/** The flags of an award that nobody has acknowledged yet. */
async function openFlags({ entities, council }: Doing, award: string): Promise<readonly Flag[]> {
  const flags = await entities.find(FlagRow, { council, award });
  const acknowledged = await entities.find(FlagAcknowledgementRow, { council, award });
  const done = new Set(acknowledged.map(({ flag }) => flag));
  return flags.filter(({ id, kind }) => mustBeAcknowledged(kind) && !done.has(id));
}

/** @throws `Refused` with `FLAG_NOT_ACKNOWLEDGED` while there is a flag that concerns what is to be done. */
export async function refuseWhileFlagged(
  doing: Doing,
  award: string,
  concerns: (flag: Flag) => boolean,
  path: readonly string[],
): Promise<void> {
  const open = (await openFlags(doing, award)).filter(concerns);
  if (open.length === 0) return;
  const kinds = [...new Set(open.map(({ kind }) => kind))].join(', ');
  throw new Refused(
    problem('FLAG_NOT_ACKNOWLEDGED', path, `Look at what was flagged first, and say why to go on: ${kinds}.`),
  );
}
