import type { Subgraph, Worker } from '@kith/subgraph';
import { publishSettings } from '@kith/subgraph/database';

import { localOfferInForce } from '../local-offers/in-force.ts';
import { LOCAL_OFFERS, localOfferShapes, type LocalOfferFor } from '../local-offers/shape.ts';
import { inventedOffers } from './local-offers.ts';

const MEDWAY = 'E06000035';
const ACTOR = 'demonstration';

/** Publishes invented local offers for one council. An offer that is there already is left as it is. */
export async function publishLocalOffers(people: Subgraph): Promise<void> {
  const caller: Worker = { kind: 'WORKER', council: MEDWAY, actor: ACTOR };
  for (const offerFor of Object.keys(LOCAL_OFFERS) as LocalOfferFor[]) {
    const context = people.contextFor({ caller, requestId: ACTOR });
    if (await localOfferInForce(context, MEDWAY, offerFor)) continue;
    const setting = {
      code: LOCAL_OFFERS[offerFor],
      value: inventedOffers[offerFor],
      shape: localOfferShapes[offerFor],
      path: [],
    };
    const published = await publishSettings(context, 'people', {
      settings: [setting],
      from: '2026-06-29',
      why: 'Made up, to show what a council can publish.',
      idempotencyKey: `${ACTOR}:${setting.code}`,
    });
    if (published.userErrors.length > 0) throw new Error(`The invented ${setting.code} was refused`);
  }
}
