import { Client } from 'pg';

/** What must hold in the database of a house, whatever was killed when. Each gives what breaks it: nothing, if it holds. */
export interface Invariant {
  readonly says: string;
  readonly brokenBy: (owner: Client) => Promise<readonly object[]>;
}

const rows = (sql: string) => async (owner: Client) => (await owner.query<object>(sql)).rows;

const LEDGER = 'leaving_care_grants';

const inTheLedger: readonly Invariant[] = [
  {
    says: 'every entry of the ledger balances',
    brokenBy: rows(`select entry, sum(pence) from ${LEDGER}.posting group by council, entry having sum(pence) <> 0`),
  },
  {
    says: 'every entry of the ledger has postings',
    brokenBy: rows(
      `select e.id from ${LEDGER}.entry e where not exists (
         select from ${LEDGER}.posting p where p.council = e.council and p.entry = e.id)`,
    ),
  },
  {
    says: 'the balance of every account is the sum of its postings',
    brokenBy: rows(
      `select award, code, line, balance_pence, posted from ${LEDGER}.account a
       full join (select council, award, code, line, sum(pence)::int as posted from ${LEDGER}.posting group by 1, 2, 3, 4) p
         using (council, award, code, line)
       where balance_pence is distinct from posted`,
    ),
  },
];

/** What holds in every subgraph that has tables of acts, of messages and of the audit. */
const inEverySchema = (schema: string): readonly Invariant[] => [
  {
    says: `every act of ${schema} that was begun was finished`,
    brokenBy: rows(`select key from ${schema}.act_done where result is null`),
  },
  {
    says: `every act of ${schema} stands in the audit once`,
    brokenBy: rows(
      `select council, acts, audited from
         (select council, count(*) as acts from ${schema}.act_done group by 1) a
         full join (select council, count(*) as audited from ${schema}.audit_entry where kind = 'ACT' group by 1) b
         using (council)
       where acts is distinct from audited`,
    ),
  },
  {
    says: `nothing that ${schema} sent waits or was given up`,
    brokenBy: rows(`select kind, key, state, parked_because from ${schema}.outbox_message where state <> 'SENT'`),
  },
  {
    says: `every email and letter of ${schema} left once`,
    brokenBy: rows(
      `select o.id, o.kind, count(d.message) as left_times from ${schema}.outbox_message o
         left join ${schema}.development_message d on d.council = o.council and d.message = o.id
       where o.kind in ('message.email', 'message.letter') group by o.council, o.id, o.kind having count(d.message) <> 1`,
    ),
  },
];

/** Every invariant of the house, one by one; the schemas are found in the database itself. */
export async function invariantsOf(owner: Client): Promise<readonly Invariant[]> {
  const { rows: schemas } = await owner.query<{ schema: string }>(
    `select table_schema as schema from information_schema.tables where table_name = 'audit_entry' order by 1`,
  );
  return [...inTheLedger, ...schemas.flatMap(({ schema }) => inEverySchema(schema))];
}
