import type { Day } from '@kith/policy';

export interface CrossCheckContext {
  /** The day asked about; today for facts that are to be stored. */
  readonly asOf: Day;
  /** The codes of the councils with children's services duties; left out, council codes are not looked up. */
  readonly councils?: ReadonlySet<string>;
}
