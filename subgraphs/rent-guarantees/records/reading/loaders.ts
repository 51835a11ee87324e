import { knownCallerOf, perRequest, type SubgraphContext } from '@kith/subgraph';
import { openAllFor, reading } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

import {
  ClaimLineRow,
  ClaimPaymentRow,
  ClaimRow,
  GuaranteeEventRow,
  GuaranteePaperRow,
  GuaranteeRow,
  type Claim,
  type ClaimLine,
  type ClaimPayment,
  type Guarantee,
  type GuaranteeEvent,
  type GuaranteePaper,
} from '../entities.ts';
import { GuaranteeFlagRow, type GuaranteeFlag } from '../guards/rows.ts';
import { isId } from '../refusals.ts';
import { SUBGRAPH } from '../settings.ts';

const MOST = 500;
/** Of one guarantee. */
const MOST_OF_ONE = 200;

type Read<Value> = (entities: EntityManager, council: string, ids: readonly string[]) => Promise<readonly Value[]>;

/** What belongs to many things at once, read together in one transaction, and written into the audit. */
const manyBy = <Value extends object>(
  what: string,
  keyOf: (value: Value) => string,
  read: Read<Value>,
  subjectOf: (value: Value) => string | undefined = () => undefined,
) =>
  perRequest(
    (context: SubgraphContext) =>
      new DataLoader<string, readonly Value[]>(
        (ids) =>
          reading(context, { subgraph: SUBGRAPH, what }, async (entities) => {
            const { council } = knownCallerOf(context);
            const asked = ids.filter(isId);
            const values = asked.length === 0 ? [] : await read(entities, council, asked);
            const byKey = Map.groupBy(values, keyOf);
            const subjects = values.map(subjectOf).filter((subject) => subject !== undefined);
            return { value: ids.map((id) => byKey.get(id) ?? []), subjects };
          }),
        { maxBatchSize: MOST },
      ),
  );

export const guaranteesById = manyBy<Guarantee>(
  'rentGuarantee',
  ({ id }) => id,
  (entities, council, ids) => entities.find(GuaranteeRow, { council, id: { $in: [...ids] } }),
  ({ subject }) => subject,
);

/** Of young persons, newest first. */
export const guaranteesOfPersons = manyBy<Guarantee>(
  'rentGuarantees',
  ({ subject }) => subject,
  (entities, council, subjects) =>
    entities.find(
      GuaranteeRow,
      { council, subject: { $in: [...subjects] } },
      { orderBy: { appliedOn: 'desc', id: 'desc' }, limit: MOST },
    ),
  ({ subject }) => subject,
);

export const renewalsOf = manyBy<Guarantee>(
  'rentGuarantee',
  ({ renews }) => renews!,
  (entities, council, ids) =>
    entities.find(GuaranteeRow, { council, renews: { $in: [...ids] } }, { orderBy: { appliedOn: 'desc' } }),
  ({ subject }) => subject,
);

export const eventsOf = manyBy<GuaranteeEvent>(
  'rentGuaranteeEvents',
  ({ guarantee }) => guarantee,
  (entities, council, ids) =>
    entities.find(
      GuaranteeEventRow,
      { council, guarantee: { $in: [...ids] }, number: { $lte: MOST_OF_ONE } },
      { orderBy: { number: 'asc' } },
    ),
  ({ subject }) => subject,
);

export const flagsOf = manyBy<GuaranteeFlag>(
  'rentGuarantee',
  ({ guarantee }) => guarantee,
  (entities, council, ids) =>
    entities.find(GuaranteeFlagRow, { council, guarantee: { $in: [...ids] } }, { orderBy: { kind: 'asc' } }),
  ({ subject }) => subject,
);

/** Without their pages. */
export const papersOfGuarantee = manyBy<GuaranteePaper>(
  'rentGuaranteePapers',
  ({ guarantee }) => guarantee,
  (entities, council, ids) =>
    entities.find(
      GuaranteePaperRow,
      { council, guarantee: { $in: [...ids] } },
      { orderBy: { version: 'desc', paper: 'desc' }, limit: MOST },
    ),
  ({ subject }) => subject,
);

export const claimsOf = manyBy<Claim>(
  'rentGuaranteeClaims',
  ({ guarantee }) => guarantee,
  (entities, council, ids) =>
    entities.find(
      ClaimRow,
      { council, guarantee: { $in: [...ids] } },
      { orderBy: { receivedOn: 'desc', id: 'desc' }, limit: MOST },
    ),
  ({ subject }) => subject,
);

export const claimsById = manyBy<Claim>(
  'rentGuaranteeClaim',
  ({ id }) => id,
  (entities, council, ids) => entities.find(ClaimRow, { council, id: { $in: [...ids] } }),
  ({ subject }) => subject,
);

export const linesOf = manyBy<ClaimLine>(
  'rentGuaranteeClaim',
  ({ claim }) => claim,
  (entities, council, ids) =>
    entities.find(ClaimLineRow, { council, claim: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
);

export const paymentsOf = manyBy<ClaimPayment>(
  'rentGuaranteeClaim',
  ({ claim }) => claim,
  (entities, council, ids) =>
    entities.find(ClaimPaymentRow, { council, claim: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
);

/** Something sealed for a person. */
export interface Box {
  readonly subject: string;
  readonly sealed: string;
}

const boxes = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<Box, unknown, string>(
      (asked) =>
        reading(context, { subgraph: SUBGRAPH, what: 'rentGuarantee' }, async (entities) => ({
          value: await openAllFor(entities, { subgraph: SUBGRAPH, council: knownCallerOf(context).council }, asked),
          subjects: asked.map(({ subject }) => subject),
        })),
      { cacheKeyFn: ({ sealed }) => sealed, maxBatchSize: MOST },
    ),
);

/** What was sealed; undefined once the person has been erased. All that a request asks for is opened together. */
export const opened = async <T>(context: SubgraphContext, subject: string, sealed: string): Promise<T | undefined> =>
  (await boxes(context).load({ subject, sealed })) as T | undefined;

/** After an act: whoever asks again within the request must not be given what was read before. */
export function forget(context: SubgraphContext, guarantee: string, claim?: string): void {
  guaranteesById(context).clear(guarantee);
  eventsOf(context).clear(guarantee);
  papersOfGuarantee(context).clear(guarantee);
  claimsOf(context).clear(guarantee);
  guaranteesOfPersons(context).clearAll();
  if (claim === undefined) return;
  for (const loader of [claimsById, linesOf, paymentsOf]) loader(context).clear(claim);
}
