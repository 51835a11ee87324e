import {
  RentGuaranteeAgreedDocument,
  RentGuaranteeExposurePublishDocument,
  RentGuaranteeLetterheadPublishDocument,
  RentGuaranteeSchemePublishDocument,
  RentGuaranteeTermsPublishDocument,
  type Kith,
} from '@kith/client';

import { DEMONSTRATION_COUNCIL } from '../house/demonstration.ts';
import { LETTERHEAD } from './letterhead.ts';

const publication = (setting: string) => ({
  from: '2026-04-01',
  why: 'Made up for the demonstration: Medway has published nothing of the kind.',
  idempotencyKey: `demonstration:${setting}`,
});

/** What the demonstration council has agreed on before it guarantees anybody's rent. What it has already, stays. */
export async function agreedOnGuarantees(administrator: Kith): Promise<void> {
  const agreed = await administrator.request(RentGuaranteeAgreedDocument, { council: DEMONSTRATION_COUNCIL });
  if (agreed.rentGuaranteeScheme.length === 0) {
    await administrator.act(RentGuaranteeSchemePublishDocument, {
      ...publication('scheme'),
      offered: 'YES',
      underAge: 25,
      mostMonthlyPence: 85_000,
      covers: 'RENT',
      months: 12,
    });
  }
  if (agreed.rentGuaranteeTerms.length === 0) {
    await administrator.act(RentGuaranteeTermsPublishDocument, {
      ...publication('terms'),
      toldWithinDays: 14,
      claimWithinDays: 60,
      payWithinDays: 28,
      acceptWithinDays: 28,
      noticeDays: 28,
      rentRiseToldWithinDays: 14,
      tenantRepays: false,
      endsAtAge: 25,
      disputesTo: 'the Head of Leaving Care',
      privacyNotice: 'https://council.example/privacy',
    });
  }
  if (agreed.rentGuaranteeLetterhead.length === 0) {
    await administrator.act(RentGuaranteeLetterheadPublishDocument, {
      ...publication('letterhead'),
      councilName: LETTERHEAD.name,
      address: LETTERHEAD.lines,
      email: 'leaving-care@council.example',
      signatory: 'Director of People',
      delegation: 'part 3 of the constitution',
      deedsBy: 'SEAL',
    });
  }
  if (agreed.rentGuaranteeExposure.length === 0) {
    const exposure = { ...publication('exposure'), mostPence: 12_000_000 };
    await administrator.act(RentGuaranteeExposurePublishDocument, exposure);
  }
}
