import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';
import { newestFirst, type Page, type PageAsked } from '../paging/newest-first.ts';
import { openAllFor } from '../sealed/sealed.ts';
import type { ChainOf } from './chain.ts';
import { auditEntryTable, STORED_ENTRY, type StoredEntry } from './stored-entry.ts';

export interface EntriesAsked extends PageAsked {
  readonly subject?: string | null;
  readonly actor?: string | null;
  readonly kind?: 'ACT' | 'READ' | null;
  /** `YYYY-MM-DD`, in England. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** An entry with its words opened; without them, once the person has been erased. */
export interface OpenedEntry extends Omit<StoredEntry, 'purpose' | 'detail'> {
  readonly purpose: string | undefined;
  readonly detail: unknown;
  readonly sequence: number | undefined;
  readonly digest: string | undefined;
}

type Row = StoredEntry & { readonly sequence: string | null; readonly digest: string | null };

/** One page of the audit of a council, the newest first. */
export async function entriesOf(entities: EntityManager, of: ChainOf, asked: EntriesAsked): Promise<Page<OpenedEntry>> {
  const [wanted, wantedValues] = conditionOf(asked);
  const { nodes, pageInfo } = await newestFirst<Row>(
    asked,
    { moment: 'e.at', id: 'e.id' },
    ({ at, id }) => ({ moment: at, id }),
    (beyond, place, limit) =>
      entities.execute<Row[]>(
        `select ${STORED_ENTRY}, l.sequence, l.digest from ${auditEntryTable(of.subgraph)} e
         left join ${schemaOf(of.subgraph)}.audit_link l on l.council = e.council and l.entry = e.id
         where e.council = ? and ${wanted} and ${beyond} order by e.at desc, e.id desc limit ?`,
        [of.council, ...wantedValues, ...place, limit],
      ),
  );
  return { nodes: await opened(entities, of, nodes), pageInfo };
}

function conditionOf({ subject, actor, kind, from, to }: EntriesAsked): [string, unknown[]] {
  const conditions: readonly (readonly [string, unknown])[] = [
    ['e.subjects @> array[?]', subject],
    ['e.actor = ?', actor],
    ['e.kind = ?', kind],
    [`e.at >= ?::timestamp at time zone 'Europe/London'`, from],
    [`e.at < (?::date + 1)::timestamp at time zone 'Europe/London'`, to],
  ];
  const given = conditions.filter(([, value]) => value !== undefined && value !== null);
  return [given.map(([sql]) => sql).join(' and ') || 'true', given.map(([, value]) => value)];
}

async function opened(entities: EntityManager, of: ChainOf, rows: readonly Row[]): Promise<OpenedEntry[]> {
  const boxes = rows.flatMap(({ sealedFor, purpose, detail }) =>
    [purpose, detail].flatMap((sealed) =>
      sealedFor === null || sealed === null ? [] : [{ subject: sealedFor, sealed }],
    ),
  );
  const values = await openAllFor<unknown>(entities, of, boxes);
  const words = new Map(boxes.map(({ sealed }, index) => [sealed, values[index]]));
  return rows.map((row) => ({
    ...row,
    purpose: row.purpose === null ? undefined : (words.get(row.purpose) as string | undefined),
    detail: row.detail === null ? undefined : words.get(row.detail),
    sequence: row.sequence === null ? undefined : Number(row.sequence),
    digest: row.digest ?? undefined,
  }));
}
