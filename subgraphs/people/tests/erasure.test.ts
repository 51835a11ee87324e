import { ask, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger, type Work } from '@kith/subgraph/work';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import people from '../subgraph.ts';
import { answered, BRADFORD, carerById, MEDWAY, newKey, registered } from './people.ts';

const ADMINISTRATOR = staff('E06000035', ['COUNCIL_ADMINISTRATOR'], 'Adele');
const AUDITOR = staff('E06000035', ['AUDITOR'], 'Audrey');

let now = new Date('2026-11-22T10:00:00Z');
let started: StartedForTest;
let work: Work;
beforeAll(async () => {
  started = await startForTest(people, { now: () => now });
  work = (await people.work({ messenger: developmentMessenger, log: () => {} }))!;
});
afterAll(() => started.stop());

interface Answer {
  readonly person: string | null;
  readonly held?: boolean | null;
  readonly userErrors: readonly { readonly code: string }[];
}

async function administer(
  field: string,
  person: string,
  why = 'She asked us to.',
  caller = ADMINISTRATOR,
): Promise<Answer> {
  const [type, fields] = field === 'personErase' ? ['PersonEraseInput', ''] : ['PersonHoldInput', 'held'];
  const query = `mutation ($input: ${type}!) { done: ${field}(input: $input) { person ${fields} userErrors { code } } }`;
  const input = { person, why, idempotencyKey: newKey() };
  return (await answered<{ done: Answer }>(query, { input }, caller)).done;
}

const everything = async (): Promise<string> =>
  JSON.stringify([
    await started.asOwner('select * from people.person'),
    await started.asOwner('select * from people.kinship_child'),
    await started.asOwner('select * from people.person_revision'),
  ]);

describe('erasing a person', () => {
  test('takes away every plain word of them, of their children and of what was said before, and leaves others alone', async () => {
    const { id } = await registered({ displayName: 'Zuleika Dobson', reference: 'Z-1' });
    const other = await registered({ displayName: 'Emma Woodhouse', reference: 'E-1' });
    expect(await everything()).toContain('Zuleika');
    expect(await administer('personErase', id)).toEqual({ person: id, userErrors: [] });
    const left = await everything();
    expect(left).not.toMatch(/Zuleika|Z-1/);
    expect(left).toContain('Emma Woodhouse');
    const children = await started.asOwner('select ref, told from people.kinship_child where carer = $1 order by ref', [
      id,
    ]);
    expect(children).toEqual([
      { ref: 'child-0', told: {} },
      { ref: 'child-1', told: {} },
    ]);
    expect(await carerById(id)).toBeNull();
    expect(await carerById(other.id)).toMatchObject({ displayName: 'Emma Woodhouse' });
  });

  test('keeps the ground of it, sealed for the council, and the audit of who did what', async () => {
    const { id } = await registered();
    await administer('personErase', id, 'Her request of 20 November.');
    const [kept] = await started.asOwner<{ why: string; erased_by: string }>(
      'select why, erased_by from people.person_erasure where person = $1',
      [id],
    );
    expect(kept?.erased_by).toBe('Adele');
    expect(kept?.why).not.toContain('request');
    const query = `query ($id: ID!) { peopleAudit(first: 9, filter: { subject: $id, kind: ACT }) { nodes { what actor } } }`;
    const { peopleAudit } = await answered<{ peopleAudit: { nodes: object[] } }>(query, { id }, AUDITOR);
    expect(peopleAudit.nodes).toContainEqual({ what: 'personErase', actor: 'Adele' });
    expect(peopleAudit.nodes).toContainEqual({ what: 'carerRegister', actor: 'Ada' });
  });

  test('is told to the other parts of the house once, and not to itself', async () => {
    const { id } = await registered();
    await administer('personErase', id);
    await work.once();
    const told = await started.asOwner('select kind, subject from kith_between.told where subject = $1', [id]);
    expect(told).toEqual([{ kind: 'person.erased', subject: id }]);
    const acts = await started.asOwner(`select from people.audit_entry where what = 'personErased'`);
    expect(acts).toEqual([]);
  });

  test('of a restricted record is possible for whoever may not see it', async () => {
    const { id } = await registered({ displayName: 'Lady Bertram' });
    const restrict = `mutation ($input: PersonRestrictInput!) { personRestrict(input: $input) { userErrors { code } } }`;
    await answered(restrict, { input: { person: id, why: 'A threat.', idempotencyKey: newKey() } }, MEDWAY);
    expect(await administer('personErase', id)).toMatchObject({ userErrors: [] });
    expect(await everything()).not.toContain('Bertram');
  });

  test('is done once, and answers the same to a retry', async () => {
    const { id } = await registered();
    await administer('personErase', id);
    expect(await administer('personErase', id)).toMatchObject({
      person: null,
      userErrors: [{ code: 'ERASED_BEFORE' }],
    });
  });

  test('needs a reason, a person of the own council, and leave', async () => {
    const { id } = await registered();
    expect(await administer('personErase', id, ' ')).toMatchObject({ userErrors: [{ code: 'WHY_NEEDED' }] });
    expect(await administer('personErase', 'nobody')).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await administer('personErase', id, 'x', BRADFORD)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    const asManager = ask(
      people,
      `mutation { personErase(input: { person: "${id}", why: "x", idempotencyKey: "x" }) { person } }`,
      {},
      staff('E06000035', ['TEAM_MANAGER']),
    );
    expect((await asManager).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await carerById(id)).not.toBeNull();
  });

  test('cannot be done by the login of the subgraph but through the one function', async () => {
    const context = people.contextFor({ caller: MEDWAY, requestId: 'test' });
    const attempt = (sql: string) => context.database!.inCouncil(MEDWAY.council, (rows) => rows.execute(sql));
    await expect(attempt(`update people.person_revision set circumstances = '{}'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(attempt('delete from people.person')).rejects.toThrow(/permission denied/);
    const asReader = people.contextFor({ caller: AUDITOR, requestId: 'test' });
    await expect(
      asReader.database!.inCouncil(MEDWAY.council, (rows) =>
        rows.execute(`select people.erase_person(gen_random_uuid(), now())`),
      ),
    ).rejects.toThrow(/needs person:erase/);
  });
});

describe('a legal hold', () => {
  test('stands in the way of erasing, until it is lifted', async () => {
    const { id } = await registered({ displayName: 'Fanny Price' });
    expect(await administer('personHoldPlace', id, 'A court asked for it.')).toEqual({
      person: id,
      held: true,
      userErrors: [],
    });
    expect(await administer('personHoldPlace', id)).toMatchObject({ userErrors: [{ code: 'HELD_ALREADY' }] });
    expect(await administer('personErase', id)).toMatchObject({ person: null, userErrors: [{ code: 'LEGAL_HOLD' }] });
    expect(await everything()).toContain('Fanny Price');
    expect(await administer('personHoldLift', id, 'The case is over.')).toEqual({
      person: id,
      held: false,
      userErrors: [],
    });
    expect(await administer('personHoldLift', id)).toMatchObject({ userErrors: [{ code: 'NOT_HELD' }] });
    expect(await administer('personErase', id)).toMatchObject({ person: id });
  });

  test('and an erasure that come at the same moment never both win, and never both lose', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await registered();
      const [hold, erasure] = await Promise.all([administer('personHoldPlace', id), administer('personErase', id)]);
      expect([hold.person, erasure.person].filter((one) => one !== null)).toEqual([id]);
    }
  });

  test('is placed on persons of the own council', async () => {
    const { id } = await registered({}, BRADFORD);
    expect(await administer('personHoldPlace', id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what is due for review', () => {
  const DUE = '{ retentionDue(first: 100) { person kind dueOn held } }';
  const due = async () => (await answered<{ retentionDue: { person: string }[] }>(DUE, {}, ADMINISTRATOR)).retentionDue;

  test('is a record on the 75th birthday, and not the day before; nothing is erased by itself', async () => {
    const query = `mutation ($input: CareLeaverRegisterInput!) { careLeaverRegister(input: $input) { careLeaver { id } } }`;
    const input = { circumstances: { dateOfBirth: '2008-03-10' }, idempotencyKey: newKey() };
    const { careLeaverRegister } = await answered<{ careLeaverRegister: { careLeaver: { id: string } } }>(
      query,
      { input },
      MEDWAY,
    );
    const { id } = careLeaverRegister.careLeaver;
    await administer('personHoldPlace', id);
    const before = now;
    now = new Date('2083-03-09T12:00:00Z');
    expect((await due()).map(({ person }) => person)).not.toContain(id);
    now = new Date('2083-03-10T12:00:00Z');
    await work.once();
    expect(await due()).toContainEqual({ person: id, kind: 'CARE_LEAVER', dueOn: '2083-03-10', held: true });
    now = before;
  });

  test("is, for a carer, the youngest child's 75th birthday", async () => {
    const { id } = await registered();
    const before = now;
    now = new Date('2096-12-01T12:00:00Z');
    expect(await due()).toContainEqual({ person: id, kind: 'CARER', dueOn: '2096-11-30', held: false });
    now = before;
  });
});
