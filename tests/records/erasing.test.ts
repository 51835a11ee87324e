import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { house } from '@kith/gateway/house';
import { createTestDatabase, type TestDatabase } from '@kith/postgres/test-database';
import type { Subgraph } from '@kith/subgraph';
import { databaseOf, openFor, sealFor } from '@kith/subgraph/database';
import { ask, KEY_FOR_TESTS, staff } from '@kith/subgraph/testing';
import { developmentMessenger, type Work } from '@kith/subgraph/work';

type Transaction = Parameters<typeof sealFor>[0];

const COUNCIL = 'E06000035';
const people = house.find(({ name }) => name === 'people')!;
let database: TestDatabase;
/** The parts of the house that keep words of persons, each with what it does by itself. */
let keeping: readonly (readonly [Subgraph, Work])[];

beforeAll(async () => {
  database = await createTestDatabase();
  for (const subgraph of house) await subgraph.start({ ownerUrl: database.ownerUrl, key: KEY_FOR_TESTS });
  const works = await Promise.all(
    house.map((subgraph) => subgraph.work({ messenger: developmentMessenger, log: () => {} })),
  );
  keeping = house.flatMap((subgraph, index) => {
    const work = works[index];
    return work ? [[subgraph, work] as const] : [];
  });
}, 60_000);
afterAll(async () => {
  for (const subgraph of house) await subgraph.stop();
  await database.drop();
});

function inCouncil<T>(of: Subgraph, work: (rows: Transaction) => Promise<T>): Promise<T> {
  const caller = { kind: 'WORKER', council: COUNCIL, actor: 'test' } as const;
  return databaseOf(of.contextFor({ caller, requestId: 'test' })).inCouncil(COUNCIL, work);
}
const whose = (of: Subgraph, subject: string) => ({ subgraph: of.name, council: COUNCIL, subject });
const seal = (of: Subgraph, subject: string) =>
  inCouncil(of, (rows) => sealFor(rows, whose(of, subject), `What ${of.name} knows.`));
const open = (of: Subgraph, subject: string, sealed: string) =>
  inCouncil(of, (rows) => openFor<string>(rows, whose(of, subject), sealed));

async function mutate<T>(source: string): Promise<T> {
  const { data, errors } = await ask(people, `mutation { done: ${source} }`, {}, staff(COUNCIL));
  if (errors) throw new Error(errors[0]?.message);
  return (data as unknown as { readonly done: T }).done;
}

describe('erasing a person', () => {
  test('takes their words from every part of the house that keeps any, and leaves those of others', async () => {
    expect(keeping.map(([{ name }]) => name)).toEqual([
      'people',
      'kinship-allowances',
      'staying-put',
      'leaving-care-grants',
      'rent-guarantees',
    ]);
    const { carer } = await mutate<{ carer: { id: string } }>(
      'carerRegister(input: { circumstances: {}, idempotencyKey: "erase-1" }) { carer { id } }',
    );
    const sealed = await Promise.all(keeping.map(([of]) => Promise.all([seal(of, carer.id), seal(of, 'another')])));
    await mutate(
      `personErase(input: { person: "${carer.id}", why: "A request.", idempotencyKey: "erase-2" }) { person }`,
    );
    for (const [, work] of keeping) await work.once();
    for (const [index, [of]] of keeping.entries()) {
      const [theirs, anothers] = sealed[index]!;
      expect([of.name, await open(of, carer.id, theirs)]).toEqual([of.name, undefined]);
      expect(await open(of, 'another', anothers)).toBe(`What ${of.name} knows.`);
    }
  });
});
