import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CarerRegisterDocument, kith, KithError, type CarerCircumstancesInput, type Kith } from '@kith/client';
import { house } from '@kith/gateway/house';
import { DEVELOPMENT_HEADER } from '@kith/subgraph';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';

import { GATEWAYS, startTestHouse, type TestHouse } from '../gateways.ts';
import { clear } from '../gateways/counted.ts';
import { careLeaverWhoToldEverything, carerWhoToldEverything } from './everything-told.ts';
import { keyPaths, pathsIn } from './key-paths.ts';

const MEDWAY = 'E06000035';
const CARERS = 100;
const LIMIT_MS = 120_000;

const guardianOf = (...born: readonly string[]): CarerCircumstancesInput => ({
  council: MEDWAY,
  childrenComplete: 'YES',
  children: born.map((dateOfBirth, index) => ({
    ref: `child-${index}`,
    dateOfBirth,
    relationship: 'GRANDPARENT',
    livesIn: MEDWAY,
    arrangement: 'SPECIAL_GUARDIANSHIP',
    order: { proceedings: 'PUBLIC_LAW', madeOn: '2023-06-14' },
  })),
});

let started: TestHouse;
beforeAll(async () => {
  started = await startTestHouse({ today: '2026-11-21' });
  // The first two, in this order, have the same facts.
  await register(0);
  await register(1);
  await Promise.all(Array.from({ length: CARERS - 2 }, (_, index) => register(index + 2)));
}, LIMIT_MS);
afterAll(() => started?.stop());

async function register(index: number): Promise<void> {
  const born = index < 2 ? '2015-03-14' : `20${10 + (index % 10)}-03-${10 + (index % 19)}`;
  const input = { displayName: `Invented ${index}`, circumstances: guardianOf(born), idempotencyKey: `${index}` };
  const { carerRegister } = await clientOf('Kith').request(CarerRegisterDocument, { input });
  if (!carerRegister.carer) throw new Error(JSON.stringify(carerRegister.userErrors));
}

const clientOf = (gateway: (typeof GATEWAYS)[number]): Kith =>
  kith({ url: started.urls[gateway], headers: { [DEVELOPMENT_HEADER]: MEDWAY }, timeoutMs: LIMIT_MS });

interface Page {
  readonly carers: { readonly nodes: readonly { readonly id: string; readonly statement: Statement }[] };
}
interface Statement {
  readonly subject: string;
  readonly summary: { readonly headline: string };
  readonly kinshipAllowances: readonly { readonly ref: string; readonly subject: string; readonly outcome: string }[];
}

const PAGE: TypedDocumentNode<Page, { first: number }> = parse(`query Page($first: Int!) {
  carers(first: $first) {
    nodes {
      id
      statement {
        subject
        summary { headline totals { entitled { weekly { leastPence } } } }
        comparison { lines { ref difference { leastPence } } }
        nextQuestions { fact refs }
        kinshipAllowances { ref subject outcome award { leastPence } because { says } }
        legalAid { ref subject outcome }
      }
    }
  }
}`);

/** What was sent to a subgraph in the place of statements. */
const representationsSentTo = (name: string): readonly Sent[] =>
  started.calls.subgraphs
    .filter((call) => call.name === name)
    .flatMap(({ request }) => (request.variables?.['representations'] ?? []) as readonly Sent[]);

interface Sent {
  readonly __typename: 'CarerStatement' | 'CareLeaverStatement';
}

describe.each(GATEWAYS)('through %s', (gateway) => {
  beforeEach(() => clear(started.calls));

  const called = () => started.calls.subgraphs.map(({ name }) => name).toSorted();
  const page = (first: number) => clientOf(gateway).request(PAGE, { first });

  test('a whole statement asks each subgraph that has a part in it once', async () => {
    await clientOf(gateway).checkCarer({ circumstances: guardianOf('2015-03-14', '2019-08-02') });
    expect(called()).toEqual(['kinship-allowances', 'legal-aid', 'people', 'statement']);
    clear(started.calls);
    await clientOf(gateway).checkCareLeaver({ circumstances: { council: MEDWAY } });
    expect(called()).toEqual(['leaving-care-grants', 'people', 'rent-guarantees', 'statement', 'staying-put']);
  });

  test(
    'statements of a hundred carers take as many calls and as many SQL statements as one carer’s',
    async () => {
      const one = await page(1);
      const ofOne = { calls: called(), statements: started.calls.statements.length };
      clear(started.calls);
      const hundred = await page(CARERS);
      expect(one.carers.nodes).toHaveLength(1);
      expect(hundred.carers.nodes).toHaveLength(CARERS);
      expect({ calls: called(), statements: started.calls.statements.length }).toEqual(ofOne);
      expect(ofOne.statements).toBeGreaterThan(0);
    },
    LIMIT_MS,
  );

  test('two people with the same facts get two determinations, each with its own subject', async () => {
    const [ada, bea] = (await page(2)).carers.nodes;
    const subjects = [ada, bea].map(
      (carer) => new Set(carer?.statement.kinshipAllowances.map(({ subject }) => subject)),
    );
    expect(subjects).toEqual([new Set([ada?.id]), new Set([bea?.id])]);
    expect(ada?.id).not.toBe(bea?.id);
    const answers = (carer: typeof ada) => carer?.statement.kinshipAllowances.map(({ ref, outcome }) => [ref, outcome]);
    expect(answers(ada)).toEqual(answers(bea));
  });

  test('a subgraph is never sent a fact that its key does not name, though everything has been told', async () => {
    const client = clientOf(gateway);
    await client.checkCarer({ circumstances: carerWhoToldEverything() });
    await client.checkCareLeaver({ circumstances: careLeaverWhoToldEverything() });
    const told = {
      CarerStatement: new Set(pathsIn({ circumstances: carerWhoToldEverything() })),
      CareLeaverStatement: new Set(pathsIn({ circumstances: careLeaverWhoToldEverything() })),
    };
    for (const subgraph of house.filter(({ name }) => name !== 'people' && name !== 'statement')) {
      const { sdl } = await subgraph.build();
      const sent = representationsSentTo(subgraph.name);
      expect(sent).toHaveLength(1);
      const typeName = sent[0]?.__typename ?? 'CarerStatement';
      const named = keyPaths(sdl, typeName);
      const paths = new Set(pathsIn(sent));
      expect([...paths].filter((path) => !named.has(path))).toEqual([]);
      // It was sent all that it may see; and there was more to tell, so that the test could have failed.
      const seen = [...told[typeName]].filter((path) => paths.has(path));
      expect(seen).toEqual([...told[typeName]].filter((path) => named.has(path)));
      expect(seen.length).toBeLessThan(told[typeName].size);
    }
  });

  test('the statement module is sent no circumstances at all', async () => {
    await clientOf(gateway).checkCarer({ circumstances: carerWhoToldEverything() });
    const sent = representationsSentTo('statement');
    expect(sent).toHaveLength(1);
    expect(pathsIn(sent).filter((path) => path.startsWith('circumstances') || path.includes('because'))).toEqual([]);
  });

  // Federation's documentation says that a key may hold no list. The composers and the gateways take it, and the whole
  // house stands on that.
  test('a key may hold a list: every child and nothing but their named facts arrives', async () => {
    await clientOf(gateway).checkCarer({ circumstances: guardianOf('2015-03-14', '2019-08-02') });
    expect(representationsSentTo('kinship-allowances')).toMatchObject([
      { circumstances: { children: [{ ref: 'child-0' }, { ref: 'child-1', dateOfBirth: '2019-08-02' }] } },
    ]);
  });

  test('somebody who has told nothing at all gets a statement of questions, from every subgraph', async () => {
    const statement = await clientOf(gateway).checkCarer({ circumstances: {} });
    expect(statement.nextQuestions.length).toBeGreaterThan(0);
    expect(statement.summary.totals.entitled.weekly).toEqual({ leastPence: 0, mostPence: 0 });
    const leaver = await clientOf(gateway).checkCareLeaver({ circumstances: {} });
    expect(leaver.nextQuestions.length).toBeGreaterThan(0);
  });

  test('facts that cannot be are refused with the name of each field', async () => {
    const circumstances = guardianOf('2024-03-14');
    const refused = await clientOf(gateway)
      .checkCarer({ circumstances })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(KithError);
    const [detail] = (refused as KithError).details;
    expect(detail?.extensions).toMatchObject({
      code: 'BAD_CIRCUMSTANCES',
      problems: [{ path: ['children', 0, 'order', 'madeOn'] }],
    });
    expect(called()).toEqual(['people']);
  });
});
