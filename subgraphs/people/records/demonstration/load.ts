import { councilCallerOf, type Subgraph, type SubgraphContext, type Worker } from '@kith/subgraph';

import { aCarer } from '../persons/kinds.ts';
import { pageOf } from '../persons/page.ts';
import { registerPerson } from '../persons/register.ts';
import { bradford } from './bradford.ts';
import type { InventedCarer } from './invented-carer.ts';
import { medwayOrders } from './medway-orders.ts';
import { medwayWithoutOrders } from './medway-without-orders.ts';
import { publishLocalOffers } from './publish-local-offers.ts';

const ACTOR = 'demonstration';

const DEMONSTRATION: readonly (readonly [council: string, carers: readonly InventedCarer[]])[] = [
  ['E06000035', [...medwayOrders, ...medwayWithoutOrders]],
  ['E08000032', bradford],
];

export interface DemonstrationCarer {
  readonly id: string;
  /** GSS code of the council that keeps the record. */
  readonly council: string;
  readonly reference: string;
  readonly displayName: string;
  readonly shows: string;
}

/**
 * Publishes an invented local offer and registers invented carers with two councils, through the same act as anybody's, and tells who they are. Those who are
 * there already are left as they are, so it can run at every start. The subgraph must have been started.
 */
export async function loadDemonstration(people: Subgraph): Promise<readonly DemonstrationCarer[]> {
  await publishLocalOffers(people);
  const loaded: DemonstrationCarer[] = [];
  for (const [council, carers] of DEMONSTRATION) {
    const caller: Worker = { kind: 'WORKER', council, actor: ACTOR };
    for (const carer of carers) {
      const context = people.contextFor({ caller, requestId: ACTOR });
      loaded.push({ ...withoutFacts(carer), council, id: await presentId(context, carer) });
    }
  }
  return loaded;
}

const withoutFacts = ({ reference, displayName, shows }: InventedCarer) => ({ reference, displayName, shows });

async function presentId(context: SubgraphContext, invented: InventedCarer): Promise<string> {
  const { reference, displayName, circumstances } = invented;
  const [present] = (await pageOf(context, aCarer, { first: 1, filter: { reference } })).persons;
  if (present) return present.id;
  const idempotencyKey = `${ACTOR}:${councilCallerOf(context).council}:${reference}`;
  const toRegister = { reference, displayName, circumstances, idempotencyKey };
  const { person, userErrors } = await registerPerson(context, aCarer, toRegister);
  if (!person) throw new Error(`${reference} was refused: ${userErrors.map(({ code }) => code).join()}`);
  return person.id;
}
