/**
 * How long each kind of record is kept, and on whose word. Nothing but idempotency keys is ever deleted by itself:
 * everything else is reported when its time is over, and somebody decides.
 */
export const RETENTION = {
  CARE_RECORD: {
    says: 'The record of a person: what is known of them, and what the council decided and did.',
    /** Counted from birth. */
    years: 75,
    /** Counted from death, where the person died before they were 18. */
    yearsAfterDeathUnder18: 15,
    source:
      'The Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50; councils keep after-care records as long.',
  },
  MONEY: {
    says: 'Postings, payments and payment files.',
    /** Full financial years, from 1 April, after the one in which it was written. */
    financialYears: 6,
    source: 'Limitation Act 1980, section 5, and the usual schedules of councils: the current year and six more.',
  },
  AUDIT: {
    says: 'Who did and who read what. It is kept as long as the longest record that it is about.',
    years: 75,
    source: 'It is the proof of how the care record was handled.',
  },
  OUTBOX: {
    says: 'Messages that were sent or parked. What they say is sealed under the key of the person.',
    years: 75,
    source: 'It belongs to the care record: what the person was told, and when.',
  },
  IDEMPOTENCY_KEY: {
    says: 'That a request with this key was answered before, and with which ids.',
    days: 90,
    source: 'No caller retries for longer.',
  },
} as const;
