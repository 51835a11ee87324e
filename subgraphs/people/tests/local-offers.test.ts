import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@kith/subgraph';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import { loadDemonstration } from '../records/demonstration/load.ts';
import people from '../subgraph.ts';
import { answered, BRADFORD, MEDWAY, newKey } from './people.ts';

let started: StartedForTest;
let now = new Date('2026-11-21T10:00:00Z');
beforeAll(async () => {
  started = await startForTest(people, { now: () => now });
});
afterAll(() => started.stop());

interface Published {
  readonly setting: { readonly version: number; readonly changes: readonly { readonly path: string[] }[] } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: string[]; readonly message: string }[];
}

const STARTING_MONEY = { about: 'MONEY', title: 'Starting money', says: 'Up to £300 for a bed.', givenBy: 'COUNCIL' };
const OFFER = {
  offerFor: 'KINSHIP_CARERS',
  approach: 'We look at what the child needs.',
  services: [STARTING_MONEY],
  contact: { says: 'Kinship team', phone: '01632 960 000' },
  from: '2026-11-01',
  why: 'The cabinet agreed it.',
};

const publish = async (changed: object = {}, caller: Caller = BRADFORD): Promise<Published> => {
  const query = `mutation ($input: LocalOfferPublishInput!) {
    localOfferPublish(input: $input) { setting { version changes { path } } userErrors { code path message } }
  }`;
  const input = { ...OFFER, idempotencyKey: newKey(), ...changed };
  return (await answered<{ localOfferPublish: Published }>(query, { input }, caller)).localOfferPublish;
};

const offerOf = async (code: string, offerFor = 'KINSHIP_CARERS') => {
  const query = `query ($code: ID!, $for: LocalOfferFor!) { council(code: $code) { localOffer(for: $for) {
    approach services { about title givenBy page } page contact { says phone email } from knownFrom version source { title url }
  } } }`;
  const { council } = await answered<{ council: { localOffer: Record<string, unknown> | null } }>(query, {
    code,
    for: offerFor,
  });
  return council.localOffer;
};

describe('the local offer of a council', () => {
  test('is not known where the council has published none here', async () => {
    expect(await offerOf('E10000003')).toBeNull();
  });

  test('is read by everybody, signed in or not, once it is published', async () => {
    const source = { title: 'Kinship local offer 2026', url: 'https://www.bradford.gov.uk/kinship' };
    expect(await publish({ source, page: 'https://www.bradford.gov.uk/kinship' })).toMatchObject({ userErrors: [] });
    expect(await offerOf('E08000032')).toEqual({
      approach: 'We look at what the child needs.',
      services: [{ about: 'MONEY', title: 'Starting money', givenBy: 'COUNCIL', page: null }],
      page: 'https://www.bradford.gov.uk/kinship',
      contact: { says: 'Kinship team', phone: '01632 960 000', email: null },
      from: '2026-11-01',
      knownFrom: '2026-11-21',
      version: 'E08000032/kinship-local-offer/1',
      source,
    });
  });

  test('for carers is another than the one for care leavers', async () => {
    expect(await offerOf('E08000032', 'CARE_LEAVERS')).toBeNull();
  });

  test('is replaced whole by the next version, on the day from which that one applies', async () => {
    const published = await publish({ from: '2027-01-01', approach: 'We ask the child first.', services: [] });
    expect(published.setting?.version).toBe(2);
    expect(published.setting?.changes.map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(['approach', 'services']),
    );
    expect(await offerOf('E08000032')).toMatchObject({ approach: 'We look at what the child needs.' });
    now = new Date('2027-01-01T00:00:00Z');
    expect(await offerOf('E08000032')).toMatchObject({ approach: 'We ask the child first.', services: [] });
    now = new Date('2026-11-21T10:00:00Z');
    const { versions } = await answered<{ versions: { version: number; why: string }[] }>(
      '{ versions: localOfferVersions(council: "E08000032", for: KINSHIP_CARERS) { version why } }',
      {},
    );
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  });

  test('is published by the council itself, and by nobody who has not signed in', async () => {
    await publish({ approach: 'Medway’s own.' }, MEDWAY);
    expect(await offerOf('E08000032')).toMatchObject({ approach: 'We look at what the child needs.' });
    await expect(publish({}, { kind: 'ANONYMOUS' })).rejects.toThrow('sign in');
  });

  test.each([
    [
      'without saying how the council goes about it',
      { approach: ' ' },
      ['approach'],
      'Say how the council goes about it.',
    ],
    [
      'with a page that is not over https',
      { page: 'http://council.example' },
      ['page'],
      'The address of a page must start with https://.',
    ],
    [
      'with an address that is no page',
      { page: 'javascript:alert(1)' },
      ['page'],
      'The address of a page must start with https://.',
    ],
    ['without a way to ask', { contact: { says: 'Team' } }, ['contact'], 'Give a phone number or an email address.'],
    [
      'with a phone number that is none',
      { contact: { says: 'Team', phone: 'ask Jo' } },
      ['contact', 'phone'],
      'This must be a phone number.',
    ],
    [
      'with more than 60 services',
      { services: Array.from({ length: 61 }, () => STARTING_MONEY) },
      ['services'],
      'At most 60 services.',
    ],
    [
      'to kinship carers with a subject of the care leavers’',
      { services: [{ ...STARTING_MONEY, about: 'EMPLOYMENT' }] },
      [],
      'Work and taking part belong to the offer for care leavers. Use OTHER here.',
    ],
  ])('is refused in words that say what to put right: %s', async (_which, wrong, path, message) => {
    expect(await publish(wrong)).toMatchObject({
      setting: null,
      userErrors: expect.arrayContaining([expect.objectContaining({ code: 'BAD_VALUE', path, message })]),
    });
  });

  test('is refused from a day that does not exist', async () => {
    await expect(publish({ from: '2026-02-30' })).rejects.toThrow('2026-02-30');
  });

  test('of the demonstration says that it is made up, and loads only where there is none', async () => {
    await loadDemonstration(people);
    await loadDemonstration(people);
    expect(await offerOf('E06000035', 'CARE_LEAVERS')).toMatchObject({
      approach: expect.stringContaining('made up'),
      version: 'E06000035/care-leaver-local-offer/1',
    });
    expect(await offerOf('E06000035')).toMatchObject({ approach: 'Medway’s own.' });
  });
});
