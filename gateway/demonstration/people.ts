import { CarersDocument, CareLeaversDocument, type Kith } from '@kith/client';

/** The id of the care leaver with a case number of the demonstration. @throws where there is none. */
export async function careLeaverCalled(asking: Kith, reference: string): Promise<string> {
  const { careLeavers } = await asking.request(CareLeaversDocument, { first: 1, filter: { reference } });
  return idOf(careLeavers.nodes, reference);
}

/** The same for a carer. */
export async function carerCalled(asking: Kith, reference: string): Promise<string> {
  const { carers } = await asking.request(CarersDocument, { first: 1, filter: { reference } });
  return idOf(carers.nodes, reference);
}

function idOf([person]: readonly { readonly id: string }[], reference: string): string {
  if (!person) throw new Error(`Nobody has the case number ${reference}.`);
  return person.id;
}

/** The key of one step of the story: each is taken once for a person, however often the house is started. */
export const onceFor =
  (person: string) =>
  (step: string): string =>
    `demonstration:${person}:${step}`;

/** The sealed determination for an act. @throws where the person's statement gives none. */
export function tokenFor(
  determined: readonly { readonly ref: string; readonly token: string | null }[],
  ref: string,
): string {
  const token = determined.find((one) => one.ref === ref)?.token;
  if (!token) throw new Error(`There is no determination for ${ref}.`);
  return token;
}
