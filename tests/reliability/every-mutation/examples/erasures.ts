import type { Asking } from '../asking.ts';
import type { Example, Examples } from '../example.ts';
import { registerCarer } from './people.ts';

const personOf = async (asking: Asking): Promise<string> => (await registerCarer(asking)).id;

const held: Example = async (asking) => {
  const person = await personOf(asking);
  await asking.done('personHoldPlace', { person, why: 'A court asked for it.' }, 'held');
  return { person, why: 'The case is over.' };
};

export const erasures: Examples = {
  personErase: async (asking) => ({ person: await personOf(asking), why: 'She asked us to.' }),
  personHoldPlace: async (asking) => ({ person: await personOf(asking), why: 'A court asked for it.' }),
  personHoldLift: held,
};
