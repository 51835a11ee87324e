import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  CareLeaversDocument,
  CarersDocument,
  kith,
  OwnRecordDocument,
  RentGuaranteePapersDocument,
  type OwnRecordQuery,
} from '@kith/client';
import { readPaper } from '@kith/documents/testing';
import { composeSupergraph } from '@kith/gateway/composition';
import { avasGrant, colleaguesAt, loadDemonstration, tellStory } from '@kith/gateway/demonstration';
import { house as subgraphs } from '@kith/gateway/house';
import { houseSdls } from '@kith/gateway/sdls';
import { startGateway } from '@kith/gateway/server';
import { inMemory } from '@kith/gateway/transport';

import { houseForTests } from '../../support/house.ts';
import { rowsByTable } from '../../support/rows.ts';
import { signInForTests } from '../../support/sign-in.ts';

const clock = { today: '2026-11-21' };
let whoseRecord: string | undefined;
const signIn = signInForTests(() => whoseRecord);
const house = houseForTests(clock, signIn.tokens);

const url = () => house.started.urls.Kith;
const manager = () => colleaguesAt(url()).manager;
const said: string[] = [];
const tell = () => tellStory(url(), clock.today, (sentence) => said.push(sentence));

const careLeaver = async (reference: string) =>
  (await manager().request(CareLeaversDocument, { first: 1, filter: { reference } })).careLeavers.nodes[0]!.id;

/** What somebody who signs in to see their own record is shown. */
async function seenBy(person: string): Promise<OwnRecordQuery['me']> {
  whoseRecord = person;
  const authorization = `Bearer ${await signIn.tokenFor('Ava, Medway')}`;
  return (await kith({ url: url(), headers: { authorization } }).request(OwnRecordDocument, {})).me;
}

const avaSees = async () => (await seenBy(await careLeaver('DEMO-AVA'))).careLeaver!;

/** All that was written down, but for who looked at what. */
const written = async () =>
  Object.entries(await rowsByTable(house.started.ownerUrl)).filter(([table]) => !table.includes('.audit'));

beforeAll(async () => {
  await loadDemonstration(() => {});
});

describe('The demonstration’s story', () => {
  test('is never told in production: its staff are turned away, and nothing is written', async () => {
    const before = await written();
    const supergraphSdl = composeSupergraph(await houseSdls());
    const transports = await Promise.all(subgraphs.map(inMemory));
    const production = { supergraphSdl, transports, port: 0, host: '127.0.0.1', production: true };
    const gateway = await startGateway(production);
    try {
      await tellStory(gateway.url, clock.today, (sentence) => said.push(sentence));
    } finally {
      await gateway.stop();
    }
    const chapters = [
      'Ava’s leaving care grant',
      'Tom’s arrangement',
      'Maya’s rent guarantee',
      'Rose’s kinship allowance',
    ];
    const without = chapters.map(
      (chapter) => expect.stringContaining(`goes without ${chapter}: The header`) as unknown,
    );
    expect(said.splice(0).toSorted()).toEqual(expect.arrayContaining(without));
    expect(await written()).toEqual(before);
  });

  test('goes on from where it stood when it was interrupted', async () => {
    const by = colleaguesAt(url());
    const nobodyPays = { ...by, finance: kith({ url: url() }) };
    await expect(avasGrant(nobodyPays, clock.today)).rejects.toThrow(/sign in/i);
    expect((await avaSees()).leavingCareGrants).toMatchObject([{ payments: [], balance: { committedPence: 138_000 } }]);
    await tell();
    expect(said).toEqual([expect.stringContaining('To look at, all made up: Ava’s leaving care grant, Tom’s')]);
  });

  test('shows Ava her own grant: agreed to in part, paid in part, and the letters that say so', async () => {
    const [grant] = (await avaSees()).leavingCareGrants;
    expect(grant).toMatchObject({
      balance: { grantedPence: 300_000, committedPence: 8_000, inPaymentPence: 60_000, spentPence: 70_000 },
    });
    const payments = grant!.payments.map(
      ({ route, state, receipts }) => `${route} ${state}, receipts: ${receipts.length}`,
    );
    expect(payments.toSorted()).toEqual(['BANK_TRANSFER IN_RUN, receipts: 0', 'SUPPLIER_ORDER PAID, receipts: 1']);
    expect(new Set(grant!.letters.map(({ title }) => title))).toEqual(
      new Set(['We have agreed to part of what you asked for', 'Your leaving care grant']),
    );
  });

  test('has Tom stay on with his carer', async () => {
    const tom = await seenBy(await careLeaver('DEMO-TOM'));
    expect(tom.careLeaver?.arrangements.nodes).toMatchObject([{ kind: 'STAYING_PUT', state: 'LIVE' }]);
  });

  test('has a grandson turn eleven in five weeks, and says what the allowance is from then on', async () => {
    const { carers } = await manager().request(CarersDocument, { first: 1, filter: { reference: 'DEMO-ROSE' } });
    const rose = await seenBy(carers.nodes[0]!.id);
    const [award] = rose.carer!.kinshipAllowanceAwards.nodes;
    expect(award).toMatchObject({ state: 'LIVE', weeklySum: { pence: 21_600 } });
    expect(award!.warnings).toContainEqual(
      expect.objectContaining({ kind: 'BIRTHDAY', on: '2026-12-26', weeklyPence: 24_700 }),
    );
  });

  test('has a landlord hold a letter that anybody can check', async () => {
    const maya = await seenBy(await careLeaver('DEMO-MAYA'));
    const [guarantee] = maya.careLeaver!.rentGuarantees;
    expect(guarantee?.state).toBe('LIVE');
    const { id, reference } = guarantee!;
    const { rentGuarantee } = await manager().request(RentGuaranteePapersDocument, { id });
    const letter = rentGuarantee!.papers.find(({ paper }) => paper === 'LETTER')!;
    const { pages } = await readPaper(Buffer.from(letter.pdf!, 'base64'));
    const code = /Code: ([\w-]{19})/.exec(pages[0]!)![1]!;
    const query = `{ rentGuaranteeVerification(reference: "${reference}", code: "${code}") { status } }`;
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const checked = await fetch(`${url()}/graphql`, { method: 'POST', headers, body });
    expect(await checked.json()).toEqual({ data: { rentGuaranteeVerification: { status: 'LIVE' } } });
  });

  test('is the same when it is told again on another day', async () => {
    const before = await written();
    expect(before).toContainEqual(['leaving_care_grants.award', 1]);
    clock.today = '2026-11-25';
    await tell();
    expect(await written()).toEqual(before);
  });
});
