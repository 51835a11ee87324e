import type { EntityManager } from '@mikro-orm/postgresql';

import { appendAudit } from '../audit/append.ts';
import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import { onceOnly } from '../idempotency/once-only.ts';
import { eraseKeyOf } from '../sealed/sealed.ts';
import { eachByItself } from '../work/each-by-itself.ts';
import { hear, unheard } from './between.ts';

const MOST_AT_ONCE = 20;
/** As the audit names it. */
const WHAT = 'personErased';

/** What a subgraph erases of a person beside their key: words that it keeps outside sealed fields. */
export type SubjectErased = (
  entities: EntityManager,
  person: { readonly council: string; readonly subject: string; readonly at: Date },
) => Promise<void>;

export interface HearingWork {
  readonly subgraph: string;
  readonly subjectErased?: SubjectErased | undefined;
  readonly contextFor: (council?: string) => SubgraphContext;
}

/** Erases here whom another part of the house has erased, each in one transaction. @returns how many there were. */
export async function hearErased({ subgraph, subjectErased, contextFor }: HearingWork): Promise<number> {
  const waiting = await unheard(databaseOf(contextFor()).published, MOST_AT_ONCE);
  await eachByItself(waiting, async ({ council, id }) => {
    const context = contextFor(council);
    const at = context.now;
    await databaseOf(context).inCouncil(council, async (entities) => {
      const heard = await hear(entities, id, at);
      if (!heard) return;
      const { subject } = heard;
      const once = { subgraph, council, key: `${WHAT} ${id}`, body: [WHAT, id], now: at };
      await onceOnly(entities, once, async () => {
        await eraseKeyOf(entities, { subgraph, council, subject }, at);
        await subjectErased?.(entities, { council, subject, at });
        const caller = councilCallerOf(context);
        await appendAudit(entities, { subgraph, kind: 'ACT', what: WHAT, caller, subjects: [subject], at });
        return { told: id };
      });
    });
  });
  return waiting.length;
}
