import { readFileSync } from 'node:fs';

import { CarerRegisterDocument, kith, type CarerCircumstancesInput } from '@kith/client';

export const COUNCIL = 'E06000035';
const STORED = 100;
const EXAMPLES = ['jaz', 'carer-in-a-kinship-zone', 'two-brothers', 'aunt-who-knows-little'];

/** The circumstances in one of the files of examples/. */
export function example(name: string): CarerCircumstancesInput {
  const file = new URL(`../../examples/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { circumstances: CarerCircumstancesInput }).circumstances;
}

/** Registers a hundred carers with one council: the examples, in turn. */
export async function registerCarers(url: string): Promise<void> {
  const portal = kith({ url, headers: { 'x-kith-council': COUNCIL } });
  for (let index = 0; index < STORED; index += 1) {
    const circumstances = { ...example(EXAMPLES[index % EXAMPLES.length]!), council: COUNCIL };
    const input = { circumstances, reference: `BENCH-${index}`, idempotencyKey: `bench-${index}` };
    const { carerRegister } = await portal.request(CarerRegisterDocument, { input });
    if (!carerRegister.carer) throw new Error(carerRegister.userErrors.map(({ message }) => message).join(' '));
  }
}
