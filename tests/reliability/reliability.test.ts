import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';

import { lost } from './acknowledged.ts';
import { verdictOnAudit } from './audit-chain.ts';
import { databaseUnderTest, type DatabaseUnderTest } from './database-under-test.ts';
import { disturb } from './faults.ts';
import { invariantsOf } from './invariants.ts';
import { patientClient } from './patient-client.ts';
import { seeded } from './seeded.ts';
import { environmentOf, serverUnderTest, type ServerUnderTest } from './server-under-test.ts';
import { settled } from './settled.ts';
import { granting, publishLetterhead, type Granted } from './stories/granting.ts';
import { startWorkload, type Workload } from './workload.ts';

/** `npm run test:reliability` asks for 200. */
const FAULTS = Number(process.env['KITH_FAULTS'] ?? 8);
const SEED = Number(process.env['KITH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const CLIENTS = 8;
const MINUTE_MS = 60_000;

describe(`${CLIENTS} clients at work while ${FAULTS} times the server is killed or its database shut down (seed ${SEED})`, () => {
  let database: DatabaseUnderTest;
  let server: ServerUnderTest;
  let workload: Workload;
  let owner: Client;
  const granted: Granted[] = [];

  beforeAll(
    async () => {
      database = await databaseUnderTest();
      server = await serverUnderTest(database.ownerUrl);
      await publishLetterhead(patientClient(server.url));
      workload = startWorkload(
        server.url,
        CLIENTS,
        granting((one) => granted.push(one)),
      );
      await disturb({ database, server }, FAULTS, seeded(SEED));
      await workload.end();
      owner = new Client({ connectionString: database.ownerUrl });
      await owner.connect();
      await settled(owner);
    },
    (2 + FAULTS / 2) * MINUTE_MS,
  );
  afterAll(async () => {
    await owner?.end();
    await server?.close();
    await database?.close();
  }, MINUTE_MS);

  test('every client came to the end of a story, and had to ask again on the way', () => {
    expect(workload.stories).toBeGreaterThanOrEqual(CLIENTS);
    expect(workload.retries).toBeGreaterThan(0);
  });

  test('nothing that was acknowledged is lost', async () => {
    expect(workload.acknowledged.length).toBeGreaterThan(0);
    expect(await lost(owner, workload.acknowledged)).toEqual([]);
  });

  test('every grant has paid what was agreed to, once, and nothing else', async () => {
    const { rows } = await owner.query<Granted>(
      `select award, sum(pence)::int as "spentPence" from leaving_care_grants.posting where code = 'SPENT' group by award`,
    );
    const spent = new Map(rows.map(({ award, spentPence }) => [award, spentPence]));
    expect(granted.map(({ award }) => ({ award, spentPence: spent.get(award) }))).toEqual(granted);
    const payments = await owner.query(
      `select award from leaving_care_grants.payment group by award having count(*) <> 1`,
    );
    expect(payments.rows).toEqual([]);
  });

  test('every invariant of the house holds', async () => {
    const broken = [];
    for (const { says, brokenBy } of await invariantsOf(owner)) {
      const rows = await brokenBy(owner);
      if (rows.length > 0) broken.push({ says, rows: rows.slice(0, 3) });
    }
    expect(broken).toEqual([]);
  });

  test.each(['people', 'leaving-care-grants'])('the audit of %s is one unbroken chain', async (subgraph) => {
    expect(await verdictOnAudit(subgraph, 'E06000035', environmentOf(database.ownerUrl))).toBe('intact');
  });
});
