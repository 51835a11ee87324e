import type { CouncilLetterhead, GuaranteeTerms } from '../agreed/shapes.ts';
import type { RentEvery } from './words.ts';

/** Names and addresses that a guarantee is about: what is sealed of it. */
export interface Particulars {
  readonly tenant: { readonly name: string; /** `YYYY-MM-DD` */ readonly born: string };
  readonly landlord: { readonly name: string; readonly address: readonly string[]; readonly email: string | null };
  /** Who looks after the letting for the landlord. */
  readonly agent: string | null;
  readonly home: { readonly address: readonly string[]; readonly postcode: string };
  /** Why it is given outside the terms of the scheme, or where no scheme was published. */
  readonly why: string | null;
}

/** Everything that the papers of one guarantee say. Money is in pence, days are `YYYY-MM-DD`. */
export interface Guaranteed {
  readonly reference: string;
  readonly version: number;
  readonly form: 'CONTRACT' | 'DEED';
  readonly issuedOn: string;
  readonly letterhead: CouncilLetterhead;
  readonly terms: GuaranteeTerms;
  readonly particulars: Particulars;
  readonly tenancyStartsOn: string;
  readonly rentPence: number;
  readonly rentEvery: RentEvery;
  readonly sharePence: number;
  /** How many people have signed the tenancy. */
  readonly tenants: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly acceptBy: string;
  readonly monthlyCapPence: number;
  readonly damageCapPence: number;
  readonly capPence: number;
  readonly depositWaived: boolean;
  /** Where to check the letter: the page, and the same with the reference and the code in it. */
  readonly check: { readonly page: string; readonly address: string; readonly code: string };
}
