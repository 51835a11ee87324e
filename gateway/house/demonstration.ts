import people from '@kith/people';
import { loadDemonstration as loadPeople } from '@kith/people/demonstration';

/** Medway: one of the seven Kinship Zones. Everybody in it is made up. */
export const DEMONSTRATION_COUNCIL = 'E06000035';

/** Loads believable people into a house that has none yet. The subgraphs must have been started. */
export async function loadDemonstration(say: (sentence: string) => void): Promise<void> {
  const carers = await loadPeople(people);
  say(`The demonstration councils have ${carers.length} carers, all made up.`);
}
