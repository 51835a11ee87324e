import { day, lookup, parameter, setting, type CouncilSettings } from '@kith/policy';
import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';

import type { ApprovalBand } from '../domain/bands.ts';
import type { Item } from '../domain/items.ts';
import { publishedSettings } from '../settings.ts';

export const PRACTICE_CODES = {
  approval: 'leaving-care-grant-approval',
  items: 'leaving-care-grant-items',
  payments: 'leaving-care-grant-payments',
  paymentFile: 'leaving-care-grant-payment-file',
  letterhead: 'leaving-care-grant-letterhead',
} as const;

/** How a council decides on what its grants pay for. */
export interface Practice {
  readonly bands: readonly ApprovalBand[];
  /** What is paid for beside the amount of the grant, and what is not paid for at all. */
  readonly beside: readonly Item[];
  readonly never: readonly Item[];
  /** The most that is handed out as cash in one award; none where the council has set none. */
  readonly cashCapPence: number;
  /** Payments of this much or more need a receipt. */
  readonly receiptFromPence: number;
}

const USUAL: Practice = {
  bands: [{ role: 'TEAM_MANAGER', approvals: 1 }],
  beside: [],
  never: [],
  cashCapPence: 0,
  receiptFromPence: 0,
};

/** What the caller's council has published, and for what it has not, the careful usual. Read before an act begins. */
export async function practiceOf(context: SubgraphContext): Promise<Practice> {
  const settings = await ofTheCouncil(context);
  const inForce = <T extends object>(code: string) => published<T>(settings, code, context.today);
  return {
    ...USUAL,
    ...inForce<Pick<Practice, 'bands'>>(PRACTICE_CODES.approval),
    ...inForce<Pick<Practice, 'beside' | 'never'>>(PRACTICE_CODES.items),
    ...inForce<Pick<Practice, 'cashCapPence' | 'receiptFromPence'>>(PRACTICE_CODES.payments),
  };
}

const ofTheCouncil = (context: SubgraphContext): Promise<CouncilSettings> =>
  publishedSettings(context).load({ council: councilCallerOf(context).council, knownOn: context.today });

function published<T extends object>(settings: CouncilSettings, code: string, today: string): Partial<T> {
  const on = day(today);
  return lookup(setting(code, code, parameter<Partial<T>>(code, code, [])), on, on, settings)?.value ?? {};
}
