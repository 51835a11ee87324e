import type { Outcome } from '@kith/client';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ENTITLED: 'you are entitled',
  COUNCIL_DECIDES: 'the council decides',
  NOT_ENTITLED: 'not for you',
  MORE_INFORMATION_NEEDED: 'we need to know more',
};
