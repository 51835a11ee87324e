import * as v from 'valibot';

/** Whom a local offer is for, and the code of its setting. */
export const LOCAL_OFFERS = { KINSHIP_CARERS: 'kinship-local-offer', CARE_LEAVERS: 'care-leaver-local-offer' } as const;
export type LocalOfferFor = keyof typeof LOCAL_OFFERS;

/**
 * What an offer must be about. For kinship carers: Children Act 1989 s22H (money; health and wellbeing, relationships,
 * education and training, a home). For care leavers: Children and Social Work Act 2017 s2, which adds work and taking part.
 */
export const SUBJECTS = [
  'MONEY',
  'HEALTH_AND_WELLBEING',
  'RELATIONSHIPS',
  'EDUCATION_AND_TRAINING',
  'EMPLOYMENT',
  'ACCOMMODATION',
  'PARTICIPATION',
  'OTHER',
] as const;
export type LocalOfferSubject = (typeof SUBJECTS)[number];

const NOT_FOR_KINSHIP: ReadonlySet<LocalOfferSubject> = new Set(['EMPLOYMENT', 'PARTICIPATION']);
const MOST_SERVICES = 60;

const text = (most: number, what: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, `Say ${what}.`),
    v.maxLength(most, `Say ${what} in at most ${most.toLocaleString('en-GB')} letters.`),
  );
const page = v.pipe(
  v.string(),
  v.maxLength(300, 'An address of a page has at most 300 letters.'),
  v.url('This must be the address of a page.'),
  v.startsWith('https://', 'The address of a page must start with https://.'),
);

const service = v.strictObject({
  about: v.picklist(SUBJECTS),
  title: text(120, 'what it is called'),
  says: text(1_000, 'what it is'),
  /** Money and help of others count too: a charity, a health service, the Department for Work and Pensions. */
  givenBy: v.picklist(['COUNCIL', 'OTHERS']),
  page: v.nullish(page),
});

const contact = v.pipe(
  v.strictObject({
    says: text(300, 'whom to ask'),
    phone: v.nullish(v.pipe(v.string(), v.regex(/^[+\d][\d ()]{5,24}$/, 'This must be a phone number.'))),
    email: v.nullish(v.pipe(v.string(), v.maxLength(200), v.email('This must be an email address.'))),
  }),
  v.check(({ phone, email }) => Boolean(phone ?? email), 'Give a phone number or an email address.'),
);

const offer = v.strictObject({
  approach: text(2_000, 'how the council goes about it'),
  services: v.pipe(v.array(service), v.maxLength(MOST_SERVICES, `At most ${MOST_SERVICES} services.`)),
  page: v.nullish(page),
  contact,
});

/** What a council may publish of each offer. */
export const localOfferShapes = {
  KINSHIP_CARERS: v.pipe(
    offer,
    v.check(
      ({ services }) => services.every(({ about }) => !NOT_FOR_KINSHIP.has(about)),
      'Work and taking part belong to the offer for care leavers. Use OTHER here.',
    ),
  ),
  CARE_LEAVERS: offer,
} satisfies Record<LocalOfferFor, v.GenericSchema>;

export type LocalOfferValue = v.InferOutput<typeof offer>;
