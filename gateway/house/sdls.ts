import type { SubgraphSdl } from '../composition.ts';
import { house } from '../house.ts';

/** Every subgraph of the house with its SDL. */
export const houseSdls = (): Promise<readonly SubgraphSdl[]> =>
  Promise.all(house.map(async (subgraph) => ({ name: subgraph.name, sdl: (await subgraph.build()).sdl })));
