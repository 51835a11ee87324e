import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPaper } from '@kith/documents/testing';
import { savePapers } from '@kith/examples/guarantee-papers';
import { paidGrant } from '@kith/examples/paid-grant';
import { colleaguesAt, DEMONSTRATION_COUNCIL, loadDemonstration, tellStory } from '@kith/gateway/demonstration';

import { houseForTests, TODAY } from '../support/house.ts';
import { post } from '../support/posted.ts';
import { signInForTests } from '../support/sign-in.ts';
import { printedText } from './printed-examples.ts';

let ava: string | undefined;
const signIn = signInForTests(() => ava);
const house = houseForTests(undefined, signIn.tokens);
beforeAll(async () => {
  const recordIdOf = await loadDemonstration(() => {});
  ava = recordIdOf(DEMONSTRATION_COUNCIL, 'DEMO-AVA');
  await tellStory(house.started.urls.Kith, TODAY, () => {});
}, 60_000);

const team = () => colleaguesAt(house.started.urls.Kith);

describe('The examples', () => {
  test('take a determination to a paid grant, as often as they are run', async () => {
    for (const balance of [await paidGrant(team()), await paidGrant(team())].map((grant) => grant.balance)) {
      expect(balance).toMatchObject({ grantedPence: 300_000, availablePence: 268_000, spentPence: 32_000 });
    }
  });

  test('save the papers of a guarantee, whose letter bears its reference', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-papers-'));
    try {
      const saved = await savePapers(team().manager, 'DEMO-MAYA', folder);
      expect(saved).toHaveLength(3);
      const letter = saved.find((path) => path.includes('-LETTER-'))!;
      const [reference = ''] = /RG-\w{4}-\w{4}/.exec(letter)!;
      const { pages } = await readPaper(await readFile(letter));
      expect(pages[0]).toContain(reference);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('What the API guide shows of the demonstration', () => {
  const asked = async (query: string, who: string) => {
    const authorization = `Bearer ${await signIn.tokenFor(who)}`;
    return (await post(house.started.urls.Kith, { query }, { authorization })).body;
  };

  test('is there for Ava, who signs in to see her own grant', async () => {
    const [command = ''] = printedText('docs/api-guide.md', 'sh').filter((text) => text.includes('Ava, Medway'));
    const { query } = JSON.parse(/-d '(.*)'/.exec(command)![1]!) as { query: string };
    expect(await asked(query, 'Ava, Medway')).toMatchObject({
      data: {
        me: { careLeaver: { leavingCareGrants: [{ balance: { availablePence: 162_000, spentPence: 70_000 } }] } },
      },
    });
  });

  test('is there for staff', async () => {
    const [query = ''] = printedText('docs/api-guide.md', 'text');
    expect(await asked(query, 'Team manager, Medway')).toMatchObject({
      data: {
        careLeavers: { nodes: [{ rentGuarantees: [{ state: 'LIVE' }] }] },
        carers: { nodes: [{ kinshipAllowanceAwards: { nodes: [{ warnings: [{ weeklyPence: 24_700 }] }] } }] },
        guaranteeRegister: { inAll: { guarantees: 1 } },
      },
    });
  });
});
