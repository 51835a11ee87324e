/** What every mutation says of its key. */
export const IDEMPOTENCY_KEY =
  'Yours to choose, and new for each change. A retry with the same key changes nothing more.';
