import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, staff, startForTest, system, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  answered,
  awarded,
  balanceOf,
  COOKER,
  decided,
  doing,
  errorsOf,
  ESSEX,
  finance,
  manager,
  NOW,
  publish,
  requested,
  youngPerson,
} from './grants.ts';

let started: StartedForTest;
const clock = { now: NOW() };
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => clock.now });
});
afterAll(() => started.stop());

const CARPETS = { category: 'CARPETS', what: 'Carpets for two rooms', pence: 50_000 };
const BANDED = 'E08000035';

describe('A decision', () => {
  test('sets aside what is granted, at once, and tells the young person why in writing', async () => {
    const { id, subject } = await awarded();
    clock.now = new Date('2026-11-21T12:01:00Z');
    const acted = await decided(
      await requested(id, [COOKER, CARPETS, { category: 'TELEVISION', what: 'A television', pence: 20_000 }]),
      [25_000, 30_000, 0],
    );
    expect(acted.request).toMatchObject({
      state: 'DECIDED',
      lines: [
        { grantedPence: 25_000, why: null },
        { grantedPence: 30_000, why: 'It can be had for less.' },
        { grantedPence: 0 },
      ],
    });
    expect(acted.leavingCareGrant?.balance).toMatchObject({ availablePence: 245_000, committedPence: 55_000 });
    const query =
      'query ($id: ID!) { leavingCareGrant(id: $id) { letters(first: 1) { kind title paragraphs request } } }';
    const seen = await answered<{ leavingCareGrant: { letters: { paragraphs: string[] }[] } }>(
      query,
      { id },
      youngPerson(subject),
    );
    expect(seen.leavingCareGrant.letters).toEqual([
      {
        kind: 'PART_GRANTED',
        title: 'We have agreed to part of what you asked for',
        request: acted.request?.id,
        paragraphs: [
          'You asked us for help from your leaving care grant on 21 November 2026. This is what we have decided, and why.',
          'Cooker: we agree to £250.',
          'Carpets and flooring: we agree to £300 of the £500. Why: It can be had for less.',
          'Television: we do not agree to £200. Why: It can be had for less.',
          'There is £2,450 left in your grant. You can ask for it until 9 March 2031. You do not have to spend it at once.',
        ],
      },
    ]);
  });

  test('is never made by whoever asked', async () => {
    const { id } = await awarded();
    const acted = await doing('leavingCareGrantRequest', { award: id, why: 'Why.', lines: [COOKER] }, manager());
    expect(errorsOf(await decided(acted.request!))).toEqual(['DECIDED_BY_ANOTHER']);
    expect((await decided(acted.request!, [], manager(ESSEX, 'another'))).userErrors).toEqual([]);
  });

  test('is made by a person with the permission, and by no system and no other', async () => {
    const { id } = await awarded();
    const request = await requested(id);
    expect(errorsOf(await decided(request, [], system(ESSEX, ['grant:approve', 'grant:read'])))).toEqual([
      'A_PERSON_DECIDES',
    ]);
    const query =
      'mutation ($input: LeavingCareGrantDecideInput!) { leavingCareGrantDecide(input: $input) { userErrors { code } } }';
    for (const caller of [adviser(), finance(), staff(ESSEX, ['AUDITOR']), youngPerson('x')]) {
      const { errors } = await ask(
        leavingCareGrants,
        query,
        { input: { request: request.id, lines: [], idempotencyKey: 'k' } },
        caller,
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  test('is about every line, each once, for no more than was asked, with a reason for less', async () => {
    const { id } = await awarded();
    const request = await requested(id, [COOKER, CARPETS]);
    const [one, two] = request.lines.map((line) => line.id);
    const decide = async (lines: object[]) =>
      errorsOf(await doing('leavingCareGrantDecide', { request: request.id, lines }, manager()));
    expect(await decide([{ line: one, grantedPence: 1, why: 'x' }])).toEqual(['EVERY_LINE_NEEDED lines']);
    expect(
      await decide([
        { line: one, grantedPence: 1, why: 'x' },
        { line: one, grantedPence: 1, why: 'x' },
      ]),
    ).toEqual(['EVERY_LINE_NEEDED lines']);
    expect(
      await decide([
        { line: one, grantedPence: 25_001 },
        { line: two, grantedPence: -1, why: 'x' },
      ]),
    ).toEqual(['BAD_AMOUNT lines 0 grantedPence', 'BAD_AMOUNT lines 1 grantedPence']);
    expect(
      await decide([
        { line: one, grantedPence: 25_000 },
        { line: two, grantedPence: 49_999 },
      ]),
    ).toEqual(['WHY_NEEDED lines 1 why']);
  });

  test('never grants more than is left', async () => {
    const { id } = await awarded();
    const request = await requested(id, [{ ...CARPETS, pence: 300_001 }]);
    expect(errorsOf(await decided(request))).toEqual(['MORE_THAN_THE_BALANCE lines']);
    expect((await decided(request, [300_000])).leavingCareGrant?.balance).toMatchObject({
      availablePence: 0,
      committedPence: 300_000,
    });
  });

  test('gives back what is not needed after all', async () => {
    const { id } = await awarded();
    const { request } = await decided(await requested(id));
    const line = request!.lines[0]!.id;
    const release = (pence: number) =>
      doing('leavingCareGrantLineRelease', { line, pence, why: 'It was in a sale.' }, finance());
    expect(errorsOf(await release(25_001))).toEqual(['BAD_AMOUNT pence']);
    expect((await release(5_000)).leavingCareGrant?.balance).toMatchObject({
      availablePence: 280_000,
      committedPence: 20_000,
    });
  });
});

describe('The council’s own rules', () => {
  beforeAll(async () => {
    const bands = [
      { upToPence: 10_000, role: 'TEAM_MANAGER', approvals: 1 },
      { upToPence: 100_000, role: 'TEAM_MANAGER', approvals: 2 },
    ];
    await publish('leavingCareGrantApprovalPublish', { bands }, BANDED);
    await publish('leavingCareGrantItemsPublish', { beside: ['TV_LICENCE'], never: ['PHONE'] }, BANDED);
  });
  const banded = async (lines: readonly object[]) => {
    const { id } = await awarded({}, {}, BANDED);
    return { id, request: await requested(id, lines, BANDED) };
  };
  const confirm = (request: string, input: object, actor: string, roles = ['TEAM_MANAGER'] as const) =>
    doing('leavingCareGrantDecisionConfirm', { request, ...input }, staff(BANDED, roles, actor));

  test('let one approver agree to little, and ask for a second above that', async () => {
    const little = await banded([{ ...CARPETS, pence: 10_000 }]);
    expect((await decided(little.request, [], manager(BANDED))).request?.state).toBe('DECIDED');
    const { id, request } = await banded([CARPETS]);
    const acted = await decided(request, [], manager(BANDED));
    expect(acted.request).toMatchObject({ state: 'AWAITING_SECOND', lines: [{ grantedPence: null }] });
    expect(await balanceOf(id, manager(BANDED))).toMatchObject({ availablePence: 300_000, committedPence: 0 });
    expect(errorsOf(await confirm(request.id, { agreed: true }, 'manager'))).toEqual(['DECIDED_BY_ANOTHER']);
    expect(errorsOf(await confirm(request.id, { agreed: true }, 'adviser'))).toEqual(['DECIDED_BY_ANOTHER']);
    const confirmed = await confirm(request.id, { agreed: true }, 'head');
    expect(confirmed.request).toMatchObject({ state: 'DECIDED', lines: [{ grantedPence: 50_000 }] });
    expect(confirmed.leavingCareGrant?.balance).toMatchObject({ availablePence: 250_000, committedPence: 50_000 });
  });

  test('send a request back that the second approver does not agree to, and keep both decisions', async () => {
    const { id, request } = await banded([CARPETS]);
    await decided(request, [], manager(BANDED));
    expect(errorsOf(await confirm(request.id, { agreed: false }, 'head'))).toEqual(['WHY_NEEDED why']);
    expect((await confirm(request.id, { agreed: false, why: 'One room is enough.' }, 'head')).request?.state).toBe(
      'REQUESTED',
    );
    await decided(request, [40_000], manager(BANDED));
    expect((await confirm(request.id, { agreed: true }, 'head')).request).toMatchObject({
      lines: [{ grantedPence: 40_000 }],
    });
    const query =
      'query ($id: ID!) { leavingCareGrant(id: $id) { requests(first: 1) { decisions { grantedPence decidedBy confirmed confirmedBy confirmedWhy } } } }';
    const seen = await answered<{ leavingCareGrant: { requests: { decisions: object[] }[] } }>(
      query,
      { id },
      manager(BANDED),
    );
    expect(seen.leavingCareGrant.requests[0]?.decisions).toHaveLength(2);
    expect(seen.leavingCareGrant.requests[0]?.decisions).toEqual(
      expect.arrayContaining([
        {
          grantedPence: 50_000,
          decidedBy: 'manager',
          confirmed: false,
          confirmedBy: 'head',
          confirmedWhy: 'One room is enough.',
        },
        { grantedPence: 40_000, decidedBy: 'manager', confirmed: true, confirmedBy: 'head', confirmedWhy: null },
      ]),
    );
  });

  test('let nobody agree above the last band', async () => {
    const { request } = await banded([{ ...CARPETS, pence: 100_001 }]);
    expect(errorsOf(await decided(request, [], manager(BANDED)))).toEqual(['NOBODY_MAY_AGREE lines']);
    expect((await decided(request, [100_000], manager(BANDED))).request?.state).toBe('AWAITING_SECOND');
  });

  test('pay for some things beside the grant, and for others not at all', async () => {
    const { id, request } = await banded([{ category: 'TV_LICENCE', what: 'The first year', pence: 9_000 }]);
    expect(request.lines[0]?.inAllowance).toBe(false);
    await decided(request, [], manager(BANDED));
    expect(await balanceOf(id, manager(BANDED))).toMatchObject({
      availablePence: 300_000,
      besidePence: 9_000,
      committedPence: 9_000,
    });
    const phone = await doing(
      'leavingCareGrantRequest',
      { award: id, why: 'x', lines: [{ category: 'PHONE', what: 'A phone', pence: 1 }] },
      adviser(BANDED),
    );
    expect(errorsOf(phone)).toEqual(['NOT_PAID_FOR lines 0 category']);
  });

  test('can be read by anybody', async () => {
    const query = `{ leavingCareGrantPractice(council: "${BANDED}") { code version } }`;
    expect(await answered(query, {})).toEqual({
      leavingCareGrantPractice: [
        { code: 'leaving-care-grant-approval', version: 1 },
        { code: 'leaving-care-grant-items', version: 1 },
      ],
    });
  });
});
