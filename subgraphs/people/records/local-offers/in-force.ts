import { day, lookup, parameter, setting } from '@kith/policy';
import { settingsFor } from '@kith/subgraph/database';
import type { SubgraphContext } from '@kith/subgraph';

import { LOCAL_OFFERS, type LocalOfferFor, type LocalOfferValue } from './shape.ts';

/** The offers of all councils that one request asks for are read together. */
const published = settingsFor('people');

const offerOf = (code: string) => {
  const none = parameter<LocalOfferValue>(code, 'Local offer', []);
  return setting(code, none.title, none);
};
const settings = {
  KINSHIP_CARERS: offerOf(LOCAL_OFFERS.KINSHIP_CARERS),
  CARE_LEAVERS: offerOf(LOCAL_OFFERS.CARE_LEAVERS),
} as const;

/** A council's offer as it stands today; undefined where the council has published none. */
export async function localOfferInForce(context: SubgraphContext, council: string, offerFor: LocalOfferFor) {
  const own = await published(context).load({ council, knownOn: context.today });
  return lookup(settings[offerFor], day(context.today), day(context.today), own)?.entry;
}
