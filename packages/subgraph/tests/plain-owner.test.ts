import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { act } from '../act/act.ts';
import { sealAllWaiting } from '../audit/seal-all.ts';
import { ANONYMOUS } from '../caller/caller.ts';
import { tellErased } from '../between/between.ts';
import { databaseOf } from '../database/required.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { eraseKeyOf, openFor, sealFor } from '../sealed/sealed.ts';
import { queryOnce } from '../testing/query-once.ts';
import { KEY_FOR_TESTS } from '../testing/start-for-test.ts';
import type { Subgraph } from '../subgraph.ts';
import { Entry, ledger, MEDWAY } from './ledger.ts';
import { plainOwner, type PlainOwner } from './plain-owner.ts';
import { administrator, as, manager, records, worker } from './records.ts';

let owner: PlainOwner;
let plain: Subgraph;
let keeping: Subgraph;
const roleOf = (subgraph: Subgraph) => `kith_${subgraph.name.replaceAll('-', '_')}`;
const handed: unknown[] = [];

beforeAll(async () => {
  owner = await plainOwner();
  const name = owner.name.replaceAll('_', '-');
  plain = ledger(`plain-${name}`);
  keeping = records({ outbox: { told: async ({ payload }) => void handed.push(payload) } }, `keeping-${name}`);
});
afterAll(async () => {
  await plain.stop();
  await keeping.stop();
  await owner.drop([roleOf(plain), roleOf(keeping)]);
});

describe('an owner who owns the database and may create roles, and is nothing more', () => {
  const start = () => plain.start({ ownerUrl: owner.ownerUrl, key: KEY_FOR_TESTS });

  test('is enough to start, and to start again', async () => {
    await start();
    const context = plain.contextFor({ caller: ANONYMOUS, requestId: 'test' });
    await databaseOf(context).inCouncil(MEDWAY, (rows) =>
      rows.insert(Entry, { council: MEDWAY, id: 1, words: 'ours' }),
    );
    await plain.stop();
    await start();
    expect(await plain.healthy()).toBe(true);
  });

  test('sees no rows either, because the policy holds for owners too', async () => {
    expect(await queryOnce(owner.ownerUrl, `select * from plain_${owner.name}.entry`)).toEqual([]);
  });

  test('is refused where the login of the subgraph has more rights than it should', async () => {
    await plain.stop();
    await owner.asAdministrator(`alter role ${roleOf(plain)} bypassrls`);
    await expect(start()).rejects.toThrow(/has rights that it must not have/);
    await owner.asAdministrator(`alter role ${roleOf(plain)} nobypassrls`);
  });
});

describe('under such an owner, whom row-level security binds as well', () => {
  const whose = () => ({ subgraph: keeping.name, council: MEDWAY, subject: 'robin' });

  test('an act is done, its message sent, its entry sealed, and its person erased', async () => {
    await keeping.start({ ownerUrl: owner.ownerUrl, key: KEY_FOR_TESTS });
    const context = keeping.contextFor({ caller: manager(), requestId: 'test' });
    const acted = await act(
      context,
      { subgraph: keeping.name, name: 'thingTell', idempotencyKey: 'a', input: {}, subject: 'robin' },
      async ({ send }) => {
        await send({ kind: 'told', key: 'k', subject: 'robin', payload: 'hello' });
        return {};
      },
    );
    expect(acted.userErrors).toEqual([]);
    const work = (await keeping.work({ messenger: developmentMessenger, log: () => {} }))!;
    await work.once();
    expect(handed).toEqual(['hello']);
    const database = keeping.contextFor({ caller: worker(), requestId: 'test' }).database!;
    expect(await sealAllWaiting(database, { subgraph: keeping.name, council: MEDWAY })).toBe(true);
    const schema = keeping.name.replaceAll('-', '_');
    expect(await owner.asAdministrator(`select sequence::int from ${schema}.audit_link`)).toEqual([{ sequence: 1 }]);

    const sealed = await as(keeping, manager(), (rows) => sealFor(rows, whose(), 'words'));
    await as(keeping, administrator(), async (rows) => {
      await eraseKeyOf(rows, whose(), new Date());
      await tellErased(rows, 'robin', new Date());
    });
    expect(await as(keeping, manager(), (rows) => openFor(rows, whose(), sealed))).toBeUndefined();
  });

  test('old idempotency keys are forgotten', async () => {
    const schema = keeping.name.replaceAll('-', '_');
    await owner.asAdministrator(`update ${schema}.act_done set done_at = now() - interval '91 days'`);
    await (await keeping.work({ messenger: developmentMessenger, log: () => {} }))!.once();
    expect(await owner.asAdministrator(`select key from ${schema}.act_done`)).toEqual([]);
  });
});
