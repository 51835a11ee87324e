import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';

import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf, openAllFor } from '@kith/subgraph/database';

import type { PaymentRun } from '../rows/payments.ts';
import { SUBGRAPH } from '../settings.ts';
import { SCHEMA } from '../tables/kept.ts';
import { auditSubjects } from './audit.ts';

export interface PaymentFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  /** Whether it is letter for letter what was made. Without the lines of people who were erased since, it is not. */
  readonly whole: boolean;
}

/** The file of a run as it was made. Reading it is written into the audit of everybody whom it pays. */
export function paymentFile(
  context: SubgraphContext,
  run: PaymentRun,
  kind: 'CSV' | 'BACS',
): Promise<PaymentFile | undefined> {
  const caller = councilCallerOf(context);
  const made = kind === 'CSV' ? run.csvDigest : run.bacsDigest;
  if (made == null) return Promise.resolve(undefined);
  return databaseOf(context).inCouncil(caller.council, async (entities) => {
    const lines = await linesOf(entities, run, kind);
    await auditSubjects(
      { entities, caller, now: context.now },
      'paymentFile',
      lines.map(({ subject }) => subject),
    );
    const opened = await openAllFor<string>(entities, { subgraph: SUBGRAPH, council: run.council }, lines);
    const text = (kind === 'CSV' ? run.csvHead : '') + opened.map((line) => line ?? '').join('');
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { name: `${run.reference}.${kind === 'CSV' ? 'csv' : 'txt'}`, text, sha256, whole: sha256 === made };
  });
}

const linesOf = (entities: EntityManager, { council, id }: PaymentRun, kind: 'CSV' | 'BACS') =>
  entities.execute<{ subject: string; sealed: string }[]>(
    `select subject, ${kind === 'CSV' ? 'csv' : 'bacs'} as sealed from ${SCHEMA}.payment_run_line
     where council = ? and run = ? order by position`,
    [council, id],
  );
