import { expect, test } from '@jest/globals';

import { house } from '../house.ts';
import { SUBGRAPH_NAMES, subgraphNamed } from './by-name.ts';

test('every subgraph of the house can be started by its name, in a process of its own', async () => {
  const loaded = await Promise.all(SUBGRAPH_NAMES.map(subgraphNamed));
  expect(loaded.map((subgraph) => subgraph?.name)).toEqual(SUBGRAPH_NAMES);
  expect(new Set(SUBGRAPH_NAMES)).toEqual(new Set(house.map(({ name }) => name)));
  expect(await subgraphNamed('constructor')).toBeUndefined();
});
