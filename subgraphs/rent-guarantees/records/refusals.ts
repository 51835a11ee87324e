import type { Problem } from '@kith/circumstances';
import { problemAt as problem, Refused } from '@kith/subgraph/database';

export { isId, problemAt as problem, refuseIf } from '@kith/subgraph/database';

const LONGEST_REASON = 1000;

export const refuse = (code: string, path: readonly (string | number)[], message: string): never => {
  throw new Refused(problem(code, path, message));
};

/** A reason in a sentence: it is what the decision is defended with years later. */
export function whyOf(why: string | null | undefined, path: readonly (string | number)[]): string {
  const said = why?.trim() ?? '';
  if (said === '' || said.length > LONGEST_REASON) {
    return refuse('WHY_NEEDED', path, 'Say why in a sentence. At most 1,000 letters.');
  }
  return said;
}

/** What the database refuses by itself, in words for a person. The codes are those of its triggers. */
const BY_DATABASE: Readonly<Record<string, readonly [code: string, message: string]>> = {
  KG001: ['EXPOSURE_LIMIT', 'With this guarantee the council would stand behind more than the limit that it has set.'],
  KG002: ['OVER_THE_CAP', 'This is more than the guarantee has left.'],
  KG003: ['OVER_THE_SHARE', 'For one day on which rent was due this is more than the young person’s share.'],
  KG012: ['APPROVER_IS_APPLICANT', 'Somebody other than the one who applied must agree.'],
  KG030: ['NOT_AS_AGREED', 'What is paid must be what was agreed, and be agreed first.'],
  KG031: ['PAYER_IS_DECIDER', 'Somebody other than the one who decided the claim must ask for the payment.'],
  KG032: ['SETTLED_ALREADY', 'It is already recorded what came of this payment.'],
  never_more_than_the_cap: ['OVER_THE_CAP', 'This is more than the guarantee has left.'],
  approver_is_not_applicant: ['APPROVER_IS_APPLICANT', 'Somebody other than the one who applied must agree.'],
  guarantee_one_for_each: [
    'GUARANTEED_ALREADY',
    'This young person has a guarantee, or has applied for one. Renew that one.',
  ],
  guarantee_renewed_once: ['RENEWED_ALREADY', 'This guarantee has been renewed, or its renewal has been asked for.'],
  claim_line_agreed_once: ['CLAIMED_ALREADY', 'The rent of one of these days was agreed to in another claim.'],
  claim_payment_one_at_a_time: ['PAYMENT_UNDER_WAY', 'A payment of this claim has been asked for already.'],
};

/** What the database refused by itself, as the person is told it; undefined for any other error. */
export function refusalOf(error: unknown): Problem | undefined {
  const { code, constraint } = error as { readonly code?: string; readonly constraint?: string };
  const known = BY_DATABASE[constraint ?? ''] ?? BY_DATABASE[code ?? ''];
  return known && problem(known[0], [], known[1]);
}
