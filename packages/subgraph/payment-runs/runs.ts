import type { EntityManager } from '@mikro-orm/postgresql';

import { isId } from '../act/refusing.ts';
import { againWhereItGaveWay } from '../act/again-where-it-gave-way.ts';
import { knownCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { schemaOf } from '../database/names.ts';
import { databaseOf } from '../database/required.ts';
import { momentOf, newestFirst, type Page, type PageAsked } from '../paging/newest-first.ts';
import type { PaymentsOf } from './payments-of.ts';

/** A run as it was made. It never changes, and names nobody. */
export interface PaymentRun {
  readonly council: string;
  readonly id: string;
  readonly reference: string;
  /** `YYYY-MM-DD` */
  readonly processingDay: string;
  readonly lines: number;
  readonly totalPence: number;
  readonly csvHead: string;
  readonly csvDigest: string;
  readonly bacsDigest: string | null;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** As the database gives it: a moment as text. */
type StoredRun = Omit<PaymentRun, 'madeAt'> & { readonly madeAt: string; readonly moment: string };

const runOf = ({ madeAt, ...run }: StoredRun) => ({ ...run, madeAt: new Date(madeAt) });

const COLUMNS = `council, id, reference, processing_day::text as "processingDay", lines, total_pence as "totalPence",
  csv_head as "csvHead", csv_digest as "csvDigest", bacs_digest as "bacsDigest", made_by as "madeBy",
  made_at as "madeAt", ${momentOf('made_at')} as moment`;

export async function runWith(
  entities: EntityManager,
  subgraph: string,
  council: string,
  id: string,
): Promise<PaymentRun | undefined> {
  if (!isId(id)) return undefined;
  const [run] = await entities.execute<StoredRun[]>(
    `select ${COLUMNS} from ${schemaOf(subgraph)}.payment_run where council = ? and id = ?`,
    [council, id],
  );
  return run && runOf(run);
}

/** No record of a person is read: neither runs nor their counts name anybody. */
const inCouncil = <T>(context: SubgraphContext, work: (entities: EntityManager, council: string) => Promise<T>) => {
  const { council } = knownCallerOf(context);
  return againWhereItGaveWay(() => databaseOf(context).inCouncil(council, (entities) => work(entities, council)));
};

export const runById = (context: SubgraphContext, subgraph: string, id: string): Promise<PaymentRun | undefined> =>
  inCouncil(context, (entities, council) => runWith(entities, subgraph, council, id));

/** The payment runs of the caller's council, newest first. */
export const runPage = (context: SubgraphContext, subgraph: string, asked: PageAsked): Promise<Page<PaymentRun>> =>
  inCouncil(context, (entities, council) =>
    newestFirst<ReturnType<typeof runOf>>(
      asked,
      { moment: 'made_at', id: 'id' },
      ({ moment, id }) => ({ moment, id }),
      async (condition, values, limit) => {
        const rows = await entities.execute<StoredRun[]>(
          `select ${COLUMNS} from ${schemaOf(subgraph)}.payment_run
           where council = ? and ${condition} order by made_at desc, id desc limit ?`,
          [council, ...values, limit],
        );
        return rows.map(runOf);
      },
    ),
  );

export interface RunProgress {
  readonly state: 'IN_RUN' | 'PAID' | 'FAILED';
  readonly payments: number;
  readonly pence: number;
}

/** How many payments of a run stand where. */
export const runProgress = (
  context: SubgraphContext,
  { subgraph, table }: Pick<PaymentsOf, 'subgraph' | 'table'>,
  run: PaymentRun,
): Promise<readonly RunProgress[]> =>
  inCouncil(context, (entities) =>
    entities.execute<RunProgress[]>(
      `select p.state, count(*)::integer as payments, sum(p.pence)::integer as pence
       from ${schemaOf(subgraph)}.payment_run_line l
       join ${schemaOf(subgraph)}.${table} p on p.council = l.council and p.id = l.payment
       where l.council = ? and l.run = ? group by p.state order by p.state`,
      [run.council, run.id],
    ),
  );
