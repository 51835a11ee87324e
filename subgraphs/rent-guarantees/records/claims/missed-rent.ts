import type { SubgraphContext } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { MissedRentRow } from '../entities.ts';
import type { GuaranteeNamed } from '../guarantee/decide.ts';
import { recordEvent } from '../guarantee/events.ts';
import { heldGuarantee } from '../guarantee/held.ts';
import { lastCoveredDay } from '../guarantee/standing.ts';
import { landlordBy } from '../links/by-link.ts';
import { refuse } from '../refusals.ts';

interface Missed {
  /** The day on which the rent was due. */
  readonly dueOn: string;
}

/** A landlord tells the council of missed rent through their link, which counts for the time limit of the letter. */
export async function missedRentByLink(
  context: SubgraphContext,
  { token, ...asked }: Missed & Asked & { readonly token: string },
) {
  const by = await landlordBy(context, token, 'CLAIM');
  const named = { ...asked, idempotencyKey: `${by.link} ${asked.idempotencyKey}`, guarantee: by.guarantee };
  const result = await acted(by.context, 'rentGuaranteeMissedRentByLink', named, (doing) =>
    tell(doing, named, doing.today),
  );
  return { by, result };
}

/** Staff take down that a landlord told them of missed rent. */
export const recordMissedRent = (
  context: SubgraphContext,
  asked: Missed & GuaranteeNamed & { readonly toldOn: string },
) => acted(context, 'rentGuaranteeMissedRentRecord', asked, (doing) => tell(doing, asked, asked.toldOn));

async function tell(doing: Doing, { guarantee: id, dueOn }: Missed & { readonly guarantee: string }, toldOn: string) {
  const { entities, council, today, actor } = doing;
  const guarantee = await heldGuarantee(doing, id);
  const last = lastCoveredDay(guarantee);
  if (guarantee.acceptedOn == null) refuse('WRONG_STATE', ['guarantee'], 'This guarantee is not live.');
  if (dueOn < guarantee.startsOn || dueOn > last || dueOn > today) {
    refuse('NOT_COVERED', ['dueOn'], `Give a day from ${guarantee.startsOn} to ${last} that has come.`);
  }
  if (toldOn < dueOn || toldOn > today)
    refuse('BAD_DATE', ['toldOn'], 'It was told on or after the day, and not in the future.');
  if (!(await entities.findOne(MissedRentRow, { council, guarantee: id, dueOn }))) {
    await entities.insert(MissedRentRow, { council, guarantee: id, dueOn, toldOn, toldBy: actor });
    await recordEvent(doing, guarantee, 'missedRent', { detail: { dueOn, toldOn } });
  }
  return { guarantee: id, subject: guarantee.subject };
}
