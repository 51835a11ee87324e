import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AllowancePolicyInput, FosteringRatesPublishInput, Kith } from '@kith/client';
import { parse } from 'graphql';

interface Published {
  readonly published: { readonly userErrors: readonly { readonly code: string; readonly message: string }[] };
}
type Publication<Input> = TypedDocumentNode<Published, { input: Input }>;

const publication = <Input>(mutation: string, input: string): Publication<Input> =>
  parse(`mutation ($input: ${input}!) { published: ${mutation}(input: $input) { userErrors { code message } } }`);

const PUBLISH_RATES = publication<FosteringRatesPublishInput>('fosteringRatesPublish', 'FosteringRatesPublishInput');
const PUBLISH_POLICY = publication<object>('allowancePolicyPublish', 'AllowancePolicyPublishInput');

let published = 0;
const anew = (from: string) => {
  published += 1;
  return { from, why: 'The cabinet decided.', idempotencyKey: `publication-${published}` };
};

/** The council pays one weekly sum for children of all ages, or a sum for each band of ages. */
export async function publishFosteringRates(
  council: Kith,
  from: string,
  rates: number | FosteringRatesPublishInput['bands'],
): Promise<void> {
  const bands = typeof rates === 'number' ? [{ ageFrom: 0, ageTo: 17, weeklyPence: rates }] : rates;
  refuseErrors(await council.request(PUBLISH_RATES, { input: { ...anew(from), bands } }));
}

/** The council publishes rules of its own for special guardianship support. */
export async function publishPolicy(council: Kith, from: string, settings: AllowancePolicyInput): Promise<void> {
  refuseErrors(await council.request(PUBLISH_POLICY, { input: { ...anew(from), settings } }));
}

function refuseErrors({ published: { userErrors } }: Published): void {
  if (userErrors.length > 0) throw new Error(userErrors.map(({ code, message }) => `${code}: ${message}`).join(' '));
}
