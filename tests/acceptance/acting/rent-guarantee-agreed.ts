import { done, type By } from './rent-guarantee-told.ts';

/**
 * What a council agrees on before it guarantees anything. The limits are Southampton's of 2024, the 14 days Keele's; the
 * other figures are made up for the demonstration, and each council sets its own.
 */
export const AGREED = {
  rentGuaranteeSchemePublish: {
    offered: 'YES',
    underAge: 25,
    mostMonthlyPence: 85_000,
    covers: 'RENT',
    outOfArea: true,
    months: 12,
    source: {
      title: 'Corporate Rent Guarantor Policy, January 2024',
      url: 'https://southampton.gov.uk/housing/housing-online-documents/corporate-rent-guarantor-policy-2024',
    },
  },
  rentGuaranteeTermsPublish: {
    toldWithinDays: 14,
    claimWithinDays: 60,
    payWithinDays: 28,
    acceptWithinDays: 28,
    noticeDays: 28,
    rentRiseToldWithinDays: 14,
    tenantRepays: false,
    endsAtAge: 25,
    disputesTo: 'the Head of Care Leavers’ Services',
    privacyNotice: 'https://southampton.example/privacy',
  },
  rentGuaranteeLetterheadPublish: {
    councilName: 'Southampton City Council',
    address: ['Pathways, leaving care service', 'Civic Centre', 'Southampton SO14 7LY'],
    email: 'pathways@southampton.example',
    signatory: 'Executive Director of Children and Learning',
    delegation: 'part 10 of the scheme of delegation',
    deedsBy: 'SEAL',
  },
  rentGuaranteeExposurePublish: { mostPence: 12_000_000 },
} as const;

export async function publishAgreed(url: string, by: By): Promise<void> {
  for (const [mutation, value] of Object.entries(AGREED)) {
    const input = { from: '2026-04-01', why: 'The cabinet decided.', ...value };
    await done(url, mutation, 'setting { version }', input, by);
  }
}
