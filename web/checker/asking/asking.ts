import type {
  CheckerLandlordQuery,
  CheckerLocalOffersQuery,
  LocalOfferPartsFragment,
  RentGuaranteeClaimByLinkInput,
  RentGuaranteeVerificationStatus,
  UserError,
} from '@kith/client';

import type { Journey } from '../keeping/journey.ts';
import type { ArrangementComparison, Comparison, SoFar, Statement } from './statement.ts';

/** What the pages ask of the gateway. Nothing else in the checker knows how it is asked. */
export interface Asking {
  soFar(journey: Journey, today: string): Promise<SoFar>;
  statement(journey: Journey, today: string): Promise<Statement>;
  /** Each child under each arrangement, side by side; empty where that does not arise. */
  arrangements(journey: Journey, today: string): Promise<readonly ArrangementComparison[]>;
  /** The answers of today's law beside those of the law that the Review recommends. */
  review(journey: Journey, today: string): Promise<Comparison>;
  councils(): Promise<readonly Council[]>;
  /** What a council has published of its own. */
  localOffers(council: string): Promise<LocalOffers>;
  /** Whether a council's letter of guarantee is genuine and live: one word, and nothing of whose it is. */
  letterStanding(reference: string, code: string): Promise<LetterStanding>;
  /** What a landlord’s link shows of their guarantee; undefined where it is not known or over. */
  landlordGuarantee(token: string): Promise<LandlordGuarantee | undefined>;
  /** Accepts the letter through a landlord’s link. Gives what stands in the way of it, if anything does. */
  acceptAsLandlord(token: string): Promise<readonly LandlordProblem[]>;
  /** Claims through a landlord’s link. The same key twice is one claim. */
  claimAsLandlord(token: string, key: string, claim: LandlordClaim): Promise<LandlordClaimAnswer>;
}

export type LandlordGuarantee = CheckerLandlordQuery['rentGuaranteeByLink'];
export type LandlordClaim = Omit<RentGuaranteeClaimByLinkInput, 'token' | 'idempotencyKey'>;
/** The reference of the claim, or what to put right. */
export type LandlordClaimAnswer = { readonly reference: string } | { readonly problems: readonly LandlordProblem[] };
export type LandlordProblem = Pick<UserError, 'code' | 'path' | 'message'>;
/** The code opens the guarantee, but was made for something else. */
export const MADE_FOR_ELSE = 'LINK_NOT_KNOWN';

export type LetterStanding = RentGuaranteeVerificationStatus;

/** A council with duties to children, and the districts within it, whose names people may know better. */
export interface Council {
  /** GSS code. */
  readonly code: string;
  readonly name: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

/** A council's offer in its own words, as plain text. */
export type LocalOffer = LocalOfferPartsFragment;
/** Null where the council has put none into this checker, which does not mean that it has none. */
export type LocalOffers = NonNullable<CheckerLocalOffersQuery['council']>;

/** The gateway did not answer, or not in time. What the person told us is safe in their browser. */
export class GatewayAway extends Error {}

/** What is wrong with told answers: a stable code, and what to put right, in English. */
export interface Wrong {
  readonly code: string;
  readonly message: string;
}

/** The gateway refused the answers because they cannot all be true. */
export class AnswersContradict extends Error {
  readonly wrong: readonly Wrong[];

  constructor(wrong: readonly Wrong[]) {
    super('The answers contradict each other');
    this.wrong = wrong;
  }
}

/** Answers that contradict each other must still be shown, or nobody could put them right. */
export function nothingWhereContradicting(error: unknown): undefined {
  if (error instanceof AnswersContradict) return undefined;
  throw error;
}
