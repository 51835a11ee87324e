import type { CouncilSettings } from '../dated/parameter.ts';
import type { Day } from '../day.ts';
import type { Answers } from '../facts/answers.ts';

/** What a decision is made from: it looks at nothing else, so the same situation always has the same answer. */
export interface Situation {
  readonly answers: Answers;
  /** The day asked about. */
  readonly asOf: Day;
  /** The day whose knowledge is used: figures published later are not seen. */
  readonly knownOn: Day;
  readonly settings: CouncilSettings;
}
