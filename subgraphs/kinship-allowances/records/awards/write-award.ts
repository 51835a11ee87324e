import { isoOf } from '@kith/policy';
import type { DeterminationOpened } from '@kith/subgraph';
import { keyedHash, type Doing } from '@kith/subgraph/database';

import { decidedSoFar } from '../../awards/decided-so-far.ts';
import type { Opened } from '../../awards/decision.ts';
import { lastDayOf } from '../../awards/last-day.ts';
import type { Frequency } from '../../awards/terms.ts';
import type { AwardPersonal } from './award-record.ts';
import type { AwardToOpen } from './award-to-open.ts';
import { SCHEMA } from './rows.ts';

/** Writes an award that somebody proposes. */
export async function insertAward(
  doing: Doing,
  asked: AwardToOpen,
  determined: DeterminationOpened,
  content: Opened,
  award: {
    readonly id: string;
    readonly subject: string;
    readonly reference: string;
    readonly startsOn: string;
    readonly every: Frequency;
  },
): Promise<void> {
  const { entities, council, actor, now } = doing;
  const number = asked.childNumber?.trim();
  const personal: AwardPersonal = {
    determination: determined,
    payeeReference: asked.payeeReference?.trim() || undefined,
  };
  await entities.execute(
    `insert into ${SCHEMA}.award (council, id, subject, reference, child, child_hash, route, every, starts_on,
       conditions_agreed_on, last_day, state, determination, sealed, opened_at, opened_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?, ?)`,
    [
      council,
      award.id,
      award.subject,
      award.reference,
      determined.about,
      number ? keyedHash(entities, 'child-number', `${council} ${number}`).toString('hex') : null,
      determined.route?.code ?? '',
      award.every,
      award.startsOn,
      asked.conditionsAgreedOn ?? null,
      isoOf(lastDayOf(decidedSoFar(award, [content]))),
      determined.digest,
      await doing.seal(award.subject, personal),
      now,
      actor,
    ],
  );
}
