import people from '@kith/people';
import { loadDemonstration as loadPeople } from '@kith/people/demonstration';

import type { RecordIdOf } from '../issuer/demonstration-users.ts';

/** Medway: one of the seven Kinship Zones. Everybody in it is made up. */
export const DEMONSTRATION_COUNCIL = 'E06000035';

/** Loads believable people into a house that has none yet, and tells who they are. The subgraphs must have been started. */
export async function loadDemonstration(say: (sentence: string) => void): Promise<RecordIdOf> {
  const loaded = await loadPeople(people);
  say(`The demonstration councils have ${loaded.length} people, all made up.`);
  return (council, reference) =>
    loaded.find((person) => person.council === council && person.reference === reference)?.id;
}
