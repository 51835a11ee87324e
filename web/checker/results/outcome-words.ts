import type { Outcome, ProvisionStatus } from '../asking/statement.ts';

/** How an outcome is said: as a tag, as a heading of its group, and as what would happen. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, { tag: string; wouldBe: string }>> = {
  ENTITLED: { tag: 'You are entitled to this', wouldBe: 'you would be entitled to it' },
  COUNCIL_DECIDES: { tag: 'The council decides', wouldBe: 'the council could decide to give it' },
  NOT_ENTITLED: { tag: 'Not now', wouldBe: 'it would not be for you' },
  MORE_INFORMATION_NEEDED: { tag: 'We need to know more', wouldBe: 'we could not say yet' },
};

/** How far a rule is law, where a person should know: law in force goes without saying. */
export const STATUS_WORDS: Readonly<Record<ProvisionStatus, string | undefined>> = {
  IN_FORCE: undefined,
  GUIDANCE: 'From statutory guidance',
  PILOT: 'A trial in some councils',
  ENACTED_NOT_COMMENCED: 'Passed by Parliament, not started yet',
  ANNOUNCED: 'Announced by the government, not law yet',
  RECOMMENDED: 'Recommended, not law',
};
