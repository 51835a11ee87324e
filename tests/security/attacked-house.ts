import { readFile } from 'node:fs/promises';

import { passwordOf, roleOf } from '@kith/subgraph/database';
import { KEY_FOR_TESTS } from '@kith/subgraph/testing';
import { buildSchema } from 'graphql';
import { Client } from 'pg';

import { startTestHouse, type TestHouse } from '../gateways.ts';
import { askingAt, type Asking } from '../reliability/every-mutation/asking.ts';
import { EXAMPLES } from '../reliability/every-mutation/examples/index.ts';
import { mutationsOf } from '../reliability/every-mutation/mutations.ts';
import { everythingTurnedAway } from '../reliability/every-mutation/turned-away.ts';
import { isTenant, tablesOf, type Table } from './catalogue.ts';

/** The council whose records the others are after. */
export const MEDWAY = 'E06000035';
/** Bradford, Leeds, Camden and Hampshire. */
export const OTHERS = ['E08000032', 'E08000035', 'E09000007', 'E10000014'] as const;
/** Names what Medway has told the parts of the house of somebody whom it erased. */
export const TOLD = '00000000-0000-4000-8000-00000000e4a5';
/** Stands in every free text that Medway has recorded. */
export const MARK = 'for Medway alone';

/** A house in which one council has done everything there is to do, once. */
export interface AttackedHouse {
  readonly house: TestHouse;
  readonly owner: Client;
  readonly tables: readonly Table[];
  /** The mutations that Medway could not do, so that nothing of theirs is there to be after. */
  readonly undone: readonly string[];
  /** A carer of each other council, so that there is something that they may find. */
  readonly ownIds: ReadonlyMap<string, string>;
  /** Connects as the login of a subgraph. */
  loginOf(subgraph: string): Promise<Client>;
  stop(): Promise<void>;
}

export async function startAttackedHouse(): Promise<AttackedHouse> {
  const house = await startTestHouse({ today: '2026-11-21' });
  const asking = askingAt(house.urls.Kith, everythingTurnedAway);
  const undone = await doEverything(asking);
  const ownIds = new Map<string, string>();
  for (const council of OTHERS) ownIds.set(council, await registerIn(asking, council));
  const owner = await connected(house.ownerUrl);
  const clients = [owner];
  await owner.query(
    `insert into kith_between.told (council, id, kind, subject, told_at)
     values ($1, $2, 'person.erased', 'somebody of Medway', now())`,
    [MEDWAY, TOLD],
  );
  await owner.query(
    `insert into kith_between.death (council, id, subject, died_on, telling, told_at)
     values ($1, $2, 'somebody of Medway', '2026-01-01', 1, now())`,
    [MEDWAY, TOLD],
  );
  return {
    house,
    owner,
    tables: await tablesOf(owner),
    undone,
    ownIds,
    async loginOf(subgraph) {
      const url = new URL(house.ownerUrl);
      url.username = roleOf(subgraph);
      url.password = passwordOf(roleOf(subgraph), KEY_FOR_TESTS);
      const client = await connected(url.href);
      clients.push(client);
      return client;
    },
    async stop() {
      await Promise.all(clients.map((client) => client.end()));
      await house.stop();
    },
  };
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Medway does each act of the schema, with its mark in every free text. Gives those that it could not do. */
async function doEverything(asking: Asking): Promise<readonly string[]> {
  const marking: Asking = {
    ...asking,
    done: (mutation, input, select, who) =>
      asking.done(mutation, isPublication(mutation) ? input : marked(input), select, who),
  };
  const undone: string[] = [];
  for (const { name, document } of mutationsOf(buildSchema(await publicSchema()))) {
    // What is published is for everybody, and why it was.
    const by = isPublication(name) ? asking : marking;
    const done = await Promise.resolve(EXAMPLES[name]?.(by)).then(
      (input) =>
        input &&
        asking.posted(document, { input: { ...(by === marking ? marked(input) : input), idempotencyKey: name } }),
      () => undefined,
    );
    if (!JSON.stringify(done?.body ?? {}).includes('"userErrors":[]')) undone.push(name);
  }
  return undone;
}

const publicSchema = (): Promise<string> => readFile(new URL('../../schema/public.graphql', import.meta.url), 'utf8');

const FREE = new Set(['displayName', 'why', 'reason', 'words', 'note', 'purpose', 'because']);

const isPublication = (mutation: string): boolean => mutation.endsWith('Publish');

function marked<T>(value: T, name = ''): T {
  // A word in capitals is one of a list.
  if (typeof value === 'string') return (FREE.has(name) && !/^[A-Z_]+$/.test(value) ? `${value} ${MARK}` : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => marked(item, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item as unknown, key)])) as T;
}

async function registerIn(asking: Asking, council: string): Promise<string> {
  const input = { displayName: `Somebody of ${council}`, circumstances: {} };
  const who = { council, actor: 'ada' };
  type Registered = { readonly carer: { readonly id: string } };
  return (await asking.done<Registered>('carerRegister', input, 'carer { id }', who)).carer.id;
}

/** Tables whose rows anybody may read, because they are published. */
export const isPublished = ({ name }: Table): boolean => name.endsWith('.council_setting');

/** One digest of every row that a council has, to tell whether any was changed, added or taken away. */
export async function digestOf(
  { owner, tables }: AttackedHouse,
  council: string,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const table of tables.filter(isTenant)) {
    const { rows } = await owner.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as digest
       from ${table.name} t where council = $1`,
      [council],
    );
    digests.set(table.name, rows[0]?.digest ?? '');
  }
  return digests;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every id that stands in a row of a council and nowhere in what is published. */
export async function idsOf({ owner, tables }: AttackedHouse, council: string): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const table of tables.filter((one) => isTenant(one) && !isPublished(one))) {
    const { rows } = await owner.query<{ row: string }>(
      `select t::text as row from ${table.name} t where council = $1`,
      [council],
    );
    for (const { row } of rows) for (const [id] of row.matchAll(UUID)) ids.add(id);
  }
  return [...ids].toSorted();
}
