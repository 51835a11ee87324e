import { describe, expect, test } from '@jest/globals';
import { ANONYMOUS } from '@kith/subgraph';
import { parse } from 'graphql';

import { composeSupergraph } from '../composition.ts';
import { smallHouse } from '../testing/small-house.ts';
import { inMemory } from '../transport/in-memory.ts';
import type { Transport } from '../transport/subgraph-call.ts';
import { subgraphUnavailable } from '../transport/unavailable.ts';
import { plannerFor } from './planner.ts';

const house = smallHouse();
const supergraph = async () =>
  composeSupergraph(await Promise.all(house.map(async (part) => ({ name: part.name, sdl: (await part.build()).sdl }))));

const request = (query: string) => ({
  document: parse(query, { noLocation: true }),
  variables: {},
  operationName: undefined,
  context: { caller: ANONYMOUS, requestId: 'test' },
});

const WHOLE = '{ checkCarer { id kinshipAllowances { ref } summary { headline } comparison { otherPolicy } } }';

describe('planning a request', () => {
  test("where the native planner is missing, Hive's JavaScript planner gives the same answer", async () => {
    const transports = await Promise.all(house.map(inMemory));
    const native = await plannerFor(await supergraph(), transports);
    const fallback = await plannerFor(await supergraph(), transports, async () => undefined);
    expect([native.kind, fallback.kind]).toEqual(['RUST', 'JAVASCRIPT']);
    const answer = await fallback.execute(request(WHOLE));
    expect(answer).toEqual(await native.execute(request(WHOLE)));
    expect(answer).toMatchObject({ data: { checkCarer: { id: 'today' } } });
  });

  test('a subgraph that is away costs only its own part of the answer, and is named', async () => {
    const transports = await Promise.all(house.map(inMemory));
    const away = (transport: Transport): Transport => ({
      ...transport,
      call: async () => {
        throw subgraphUnavailable(transport.name);
      },
    });
    const planner = await plannerFor(
      await supergraph(),
      transports.map((transport) => (transport.name === 'people' ? transport : away(transport))),
    );
    const answer = await planner.execute(request('{ whoAmI checkCarer { kinshipAllowances { ref } } }'));
    expect(answer.data).toMatchObject({ whoAmI: 'ANONYMOUS' });
    expect(answer.errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'kinship-allowances' },
    ]);
  });
});
