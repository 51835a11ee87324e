import { afterAll, beforeAll } from '@jest/globals';
import { kith, type Kith } from '@kith/client';
import type { BearerTokens } from '@kith/subgraph';

import { startTestHouse, type GatewayName, type TestHouse } from '../gateways.ts';

/** The day on which the tests happen, for whoever does not say which day they ask about. */
export const TODAY = '2026-11-21';

export interface HouseForTests {
  /** A client of one of the gateways, for nobody in particular or for the staff of a council by its GSS code. */
  asking(gateway: GatewayName, council?: string): Kith;
  readonly started: TestHouse;
}

const PATIENCE_MS = 30_000;

/** Starts the whole house before the tests of a file and stops it after them. A test may move its clock on. */
export function houseForTests(clock = { today: TODAY }, tokens?: BearerTokens): HouseForTests {
  let house: TestHouse | undefined;
  const started = (): TestHouse => {
    if (!house) throw new Error('The house has not been started');
    return house;
  };
  beforeAll(async () => {
    house = await startTestHouse(clock, tokens);
  }, 60_000);
  afterAll(async () => house?.stop());
  return {
    get started() {
      return started();
    },
    asking: (gateway, council) =>
      kith({
        url: started().urls[gateway],
        headers: council === undefined ? {} : { 'x-kith-council': council },
        timeoutMs: PATIENCE_MS,
      }),
  };
}
