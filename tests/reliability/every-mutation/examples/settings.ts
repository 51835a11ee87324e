import type { Asking } from '../asking.ts';
import type { Examples, Input } from '../example.ts';

const published = (value: Input): Input => ({ from: '2026-04-01', why: 'The cabinet decided.', ...value });

export const LEAVING_CARE_GRANT_SCHEME = published({ amountPence: 300_000, perChildPence: 50_000 });

/** Above £1,000 a second person has to agree. */
export const LEAVING_CARE_GRANT_APPROVAL = published({
  bands: [
    { upToPence: 100_000, role: 'TEAM_MANAGER', approvals: 1 },
    { role: 'TEAM_MANAGER', approvals: 2 },
  ],
});

/** What a council agrees on before it guarantees anything. */
const AGREED_FOR_GUARANTEES = {
  rentGuaranteeSchemePublish: published({
    offered: 'YES',
    underAge: 25,
    mostMonthlyPence: 85_000,
    covers: 'RENT',
    months: 12,
  }),
  rentGuaranteeLetterheadPublish: published({
    councilName: 'Medway Council',
    address: ['Gun Wharf', 'Chatham ME4 4TR'],
    email: 'pathways@medway.example',
    signatory: 'Director of People',
    delegation: 'part 3 of the scheme of delegation',
    deedsBy: 'SEAL',
  }),
  rentGuaranteeTermsPublish: published({
    toldWithinDays: 14,
    claimWithinDays: 60,
    payWithinDays: 28,
    acceptWithinDays: 28,
    noticeDays: 28,
    rentRiseToldWithinDays: 14,
    tenantRepays: false,
    endsAtAge: 25,
    disputesTo: 'the Head of Care Leavers’ Services',
    privacyNotice: 'https://medway.example/privacy',
  }),
  rentGuaranteeExposurePublish: published({ mostPence: 1_000_000_000 }),
};

export async function guaranteesAgreedOn(asking: Asking): Promise<void> {
  for (const [mutation, input] of Object.entries(AGREED_FOR_GUARANTEES))
    await asking.done(mutation, input, 'setting { version }');
}

const guaranteeSettings: Examples = Object.fromEntries(
  Object.entries(AGREED_FOR_GUARANTEES).map(([mutation, input]) => [mutation, () => input]),
);

const grantSettings: Examples = {
  leavingCareGrantSchemePublish: () => LEAVING_CARE_GRANT_SCHEME,
  leavingCareGrantApprovalPublish: () => LEAVING_CARE_GRANT_APPROVAL,
  leavingCareGrantItemsPublish: () => published({ beside: ['TV_LICENCE'], never: ['PHONE'] }),
  leavingCareGrantPaymentsPublish: () => published({ cashCapPence: 5_000, receiptFromPence: 4_000 }),
  leavingCareGrantLetterheadPublish: () => published(LETTERHEAD),
  leavingCareGrantPaymentFilePublish: () => published(PAYMENT_FILE),
};

const PAYMENT_FILE = {
  costCentre: 'CL100',
  glCode: '4310',
  originator: { name: 'Medway Council', sortCode: '65-43-21', accountNumber: '7654321' },
};
const LETTERHEAD = { name: 'Medway Council', lines: ['Gun Wharf', 'Chatham ME4 4TR'] };

/** Settings are published alike: a value, from a day, for a reason. */
export const settings: Examples = {
  ...guaranteeSettings,
  ...grantSettings,
  kinshipAllowancePaymentFilePublish: () => published(PAYMENT_FILE),
  rentGuaranteePaymentFilePublish: () => published(PAYMENT_FILE),
  kinshipAllowanceLetterheadPublish: () => published(LETTERHEAD),
  stayingPutLetterheadPublish: () => published(LETTERHEAD),
  allowancePolicyPublish: () => published({ settings: { childBenefitNetting: 'NEVER' } }),
  kinshipAllowancePracticePublish: () => published({ warningWeeks: [13, 4], horizonWeeks: 13 }),
  fosteringRatesPublish: () => published({ bands: [{ ageFrom: 0, ageTo: 17, weeklyPence: 20_000 }] }),
  reviewGrantIndexPublish: () => published({ inflationOf: 'SEPTEMBER' }),
  localOfferPublish: () =>
    published({
      offerFor: 'CARE_LEAVERS',
      approach: 'We ask first.',
      services: [],
      contact: { says: 'The team', phone: '01632 960 000' },
    }),
  councilTaxSchemePublish: () => published({ offered: 'NO', who: 'NOT_STATED', bands: [] }),
  intentionalHomelessnessPolicyPublish: () => published({ disapplied: true }),
  stayingPutRatesPublish: () => published({ weeklyPenceByYear: [25_000] }),
};
