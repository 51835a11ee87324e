import * as v from 'valibot';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const pence = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000_000_000));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365));

/** In whose name letters go out: the council's own words for itself. */
export const LetterheadShape = v.strictObject({
  councilName: line(120),
  address: v.pipe(v.array(line(80)), v.minLength(1), v.maxLength(6)),
  telephone: v.optional(line(40)),
  email: v.pipe(v.string(), v.email('Give an email address.'), v.maxLength(200)),
  /** The officer who signs, by office and not by name. */
  signatory: line(120),
  /** Where the constitution gives that officer the power. */
  delegation: line(200),
  /** How the council's constitution says that it executes a deed. */
  deedsBy: v.picklist(['SEAL', 'SIGNATURE']),
});
export type CouncilLetterhead = v.InferOutput<typeof LetterheadShape>;

/** What every guarantee of a council says beside the scheme's limits. */
export const TermsShape = v.strictObject({
  /** The landlord tells the council of missed rent within so many days of the day it was due. */
  toldWithinDays: days,
  /** The landlord claims within so many days of the day it was due. */
  claimWithinDays: days,
  /** The council means to pay within so many days of agreeing to a claim. */
  payWithinDays: days,
  /** The landlord accepts the letter within so many days of its issue. */
  acceptWithinDays: days,
  /** The council gives so many days of notice when it revokes. */
  noticeDays: days,
  /** A rise in rent counts where the council was told of it within so many days. */
  rentRiseToldWithinDays: days,
  tenantRepays: v.boolean(),
  /** Where the scheme covers damage: the most of it, above the deposit. */
  mostDamagePence: v.optional(pence),
  /** The guarantee ends on the day before this birthday at the latest. */
  endsAtAge: v.pipe(v.number(), v.integer(), v.minValue(18), v.maxValue(30)),
  /** Who looks at a decision again. */
  disputesTo: line(160),
  /** The council's own notice about personal data. */
  privacyNotice: v.pipe(v.string(), v.url('Give a web address.'), v.maxLength(300)),
});
export type GuaranteeTerms = v.InferOutput<typeof TermsShape>;

export const ExposureShape = v.strictObject({
  /** The most that all live guarantees together may come to, less what was paid. */
  mostPence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000_000)),
});
export type ExposureLimit = v.InferOutput<typeof ExposureShape>;

export const LETTERHEAD = 'rent-guarantee-letterhead';
export const TERMS = 'rent-guarantee-terms';
export const EXPOSURE = 'rent-guarantee-exposure';
