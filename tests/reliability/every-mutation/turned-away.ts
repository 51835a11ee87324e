import { house } from '@kith/gateway/house';
import { Undeliverable } from '@kith/subgraph/database';
import type { WorkOptions } from '@kith/subgraph/work';

const turnAway = async (): Promise<never> => {
  throw new Undeliverable('ADDRESS_REFUSED');
};

/** Whoever carries messages out of the building, on a day on which every address is wrong. */
const messenger: WorkOptions['messenger'] = { email: turnAway, letter: turnAway };

/** Lets every job of the house run once. Whatever waited to be sent is parked after that. */
export async function everythingTurnedAway(): Promise<void> {
  for (const subgraph of house) await (await subgraph.work({ messenger, log: () => {} }))?.once();
}
