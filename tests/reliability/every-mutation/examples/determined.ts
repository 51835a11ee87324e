import type { Asking, Who } from '../asking.ts';
import { registerCareLeaver, registerCarer } from './people.ts';

/** Somebody of whom the council has just determined what they are entitled to. */
export interface Determined {
  readonly person: string;
  /** The determination, as an award takes it. */
  readonly determination: string;
}

type Part = 'leavingCareGrants' | 'rentGuarantees' | 'stayingPut' | 'kinshipAllowances';

export async function careLeaverDetermined(
  asking: Asking,
  part: Part,
  ref: string,
  circumstances: object,
): Promise<Determined> {
  const { id: person } = await registerCareLeaver(asking, circumstances);
  return { person, determination: await determinationOf(asking, ['careLeaver', person], part, ref) };
}

export async function carerDetermined(asking: Asking, ref: string, circumstances: object): Promise<Determined> {
  const { id: person } = await registerCarer(asking, circumstances);
  return { person, determination: await determinationOf(asking, ['carer', person], 'kinshipAllowances', ref) };
}

/** The determination of one entitlement in the statement of a person whose record the council keeps. */
export async function determinationOf(
  asking: Asking,
  [kind, id]: readonly ['careLeaver' | 'carer', string],
  part: Part,
  ref: string,
  who?: Who,
): Promise<string> {
  const { person } = await asking.data<{
    person: { statement: { determinations: readonly { ref: string; token: string | null }[] } };
  }>(
    `query ($id: ID!) { person: ${kind}(id: $id) { statement { determinations: ${part} { ref token } } } }`,
    { id },
    who,
  );
  const found = person.statement.determinations.find((one) => one.ref === ref);
  if (!found?.token) throw new Error(`There is no determination of ${ref}`);
  return found.token;
}
