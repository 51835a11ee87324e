import { ANONYMOUS, councilCallerOf, type Subgraph, type SubgraphContext, type Worker } from '@kith/subgraph';

import { aCareLeaver, aCarer, type Kind } from '../persons/kinds.ts';
import { pageOf } from '../persons/page.ts';
import { registerPerson } from '../persons/register.ts';
import { bradford } from './bradford.ts';
import { bradfordCareLeavers, medwayCareLeavers } from './care-leavers.ts';
import type { Invented, InventedCareLeaver, InventedCarer } from './invented.ts';
import { medwayOrders } from './medway-orders.ts';
import { medwayWithoutOrders } from './medway-without-orders.ts';
import { publishLocalOffers } from './publish-local-offers.ts';
import { peopleOfTheStory } from './story.ts';

const ACTOR = 'demonstration';

interface DemonstrationCouncil {
  /** GSS code. */
  readonly council: string;
  readonly carers: readonly InventedCarer[];
  readonly careLeavers: readonly InventedCareLeaver[];
}

function councilsOn(today: string): readonly DemonstrationCouncil[] {
  const story = peopleOfTheStory(today);
  return [
    {
      council: 'E06000035',
      carers: [...medwayOrders, ...medwayWithoutOrders, ...story.carers],
      careLeavers: [...medwayCareLeavers, ...story.careLeavers],
    },
    { council: 'E08000032', carers: bradford, careLeavers: bradfordCareLeavers },
  ];
}

export interface DemonstrationPerson {
  readonly id: string;
  readonly kind: 'CARER' | 'CARE_LEAVER';
  /** GSS code of the council that keeps the record. */
  readonly council: string;
  readonly reference: string;
  readonly displayName: string;
  readonly shows: string;
}

/**
 * Publishes an invented local offer and registers invented carers and care leavers with two councils, through the same
 * act as anybody's, and tells who they are. Those who are there already are left as they are, so it can run at every
 * start. The subgraph must have been started.
 */
export async function loadDemonstration(people: Subgraph): Promise<readonly DemonstrationPerson[]> {
  await publishLocalOffers(people);
  const loaded: DemonstrationPerson[] = [];
  const asIn = (council: string) => {
    const caller: Worker = { kind: 'WORKER', council, actor: ACTOR };
    return people.contextFor({ caller, requestId: ACTOR });
  };
  const { today } = people.contextFor({ caller: ANONYMOUS, requestId: ACTOR });
  for (const { council, carers, careLeavers } of councilsOn(today)) {
    const asking = () => asIn(council);
    for (const carer of carers) loaded.push(await present(asking(), aCarer, carer));
    for (const careLeaver of careLeavers) loaded.push(await present(asking(), aCareLeaver, careLeaver));
  }
  return loaded;
}

async function present<T extends { readonly council?: string | null }>(
  context: SubgraphContext,
  kind: Kind<T>,
  invented: Invented<T>,
): Promise<DemonstrationPerson> {
  const { reference, displayName, shows, circumstances } = invented;
  const { council } = councilCallerOf(context);
  const who = { kind: kind.kind, council, reference, displayName, shows };
  const [found] = (await pageOf(context, kind, { first: 1, filter: { reference } })).persons;
  if (found) return { id: found.id, ...who };
  const toRegister = { reference, displayName, circumstances, idempotencyKey: `${ACTOR}:${council}:${reference}` };
  const { person, userErrors } = await registerPerson(context, kind, toRegister);
  if (!person) throw new Error(`${reference} was refused: ${userErrors.map(({ code }) => code).join()}`);
  return { id: person.id, ...who };
}
