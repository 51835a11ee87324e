import { createHash } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { againWhereItGaveWay } from '../act/again-where-it-gave-way.ts';
import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { schemaOf } from '../database/names.ts';
import { databaseOf } from '../database/required.ts';
import { openAllFor } from '../sealed/sealed.ts';
import { auditSubjects } from './audit.ts';
import type { PaymentRun } from './runs.ts';

export interface FileMade {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  /** Whether it is letter for letter what was made. Without the lines of people who were erased since, it is not. */
  readonly whole: boolean;
}

/** The file of a run as it was made. Reading it is written into the audit of everybody whom it pays. */
export function paymentFile(
  context: SubgraphContext,
  subgraph: string,
  run: PaymentRun,
  kind: 'CSV' | 'BACS',
): Promise<FileMade | undefined> {
  const caller = councilCallerOf(context);
  const made = kind === 'CSV' ? run.csvDigest : run.bacsDigest;
  if (made == null) return Promise.resolve(undefined);
  const read = async (entities: EntityManager): Promise<FileMade> => {
    const lines = await linesOf(entities, subgraph, run, kind);
    const subjects = lines.map(({ subject }) => subject);
    await auditSubjects({ entities, caller, now: context.now }, subgraph, 'paymentFile', subjects);
    const opened = await openAllFor<string>(entities, { subgraph, council: run.council }, lines);
    const text = (kind === 'CSV' ? run.csvHead : '') + opened.map((line) => line ?? '').join('');
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { name: `${run.reference}.${kind === 'CSV' ? 'csv' : 'txt'}`, text, sha256, whole: sha256 === made };
  };
  return againWhereItGaveWay(() => databaseOf(context).inCouncil(caller.council, read));
}

const linesOf = (entities: EntityManager, subgraph: string, { council, id }: PaymentRun, kind: 'CSV' | 'BACS') =>
  entities.execute<{ subject: string; sealed: string }[]>(
    `select subject, ${kind === 'CSV' ? 'csv' : 'bacs'} as sealed from ${schemaOf(subgraph)}.payment_run_line
     where council = ? and run = ? order by position`,
    [council, id],
  );
