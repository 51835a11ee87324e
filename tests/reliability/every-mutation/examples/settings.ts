import type { Examples, Input } from '../example.ts';

const published = (value: Input): Input => ({ from: '2026-04-01', why: 'The cabinet decided.', ...value });

/** Settings are published alike: a value, from a day, for a reason. */
export const settings: Examples = {
  allowancePolicyPublish: () => published({ settings: { childBenefitNetting: 'NEVER' } }),
  fosteringRatesPublish: () => published({ bands: [{ ageFrom: 0, ageTo: 17, weeklyPence: 20_000 }] }),
  reviewGrantIndexPublish: () => published({ inflationOf: 'SEPTEMBER' }),
  leavingCareGrantSchemePublish: () => published({ amountPence: 300_000 }),
  localOfferPublish: () =>
    published({
      offerFor: 'CARE_LEAVERS',
      approach: 'We ask first.',
      services: [],
      contact: { says: 'The team', phone: '01632 960 000' },
    }),
  rentGuaranteeSchemePublish: () => published({ offered: 'YES' }),
  councilTaxSchemePublish: () => published({ offered: 'NO', who: 'NOT_STATED', bands: [] }),
  intentionalHomelessnessPolicyPublish: () => published({ disapplied: true }),
  stayingPutRatesPublish: () => published({ weeklyPenceByYear: [25_000] }),
};
