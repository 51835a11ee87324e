import { setting, type Setting } from '@kith/policy';
import { isoDay, parametersFrom, pence } from '@kith/policy/load';
import * as v from 'valibot';

/** The guidance has 25; a council's own limit of age may be up to this. */
export const OLDEST_LIMIT = 30;

/** The shape of each setting's value by its code: what a council may publish. What a scheme leaves out is as the guidance has it. */
export const leavingCareGrantShapes = {
  'leaving-care-grant-scheme': v.strictObject({
    /** The grant in pence. */
    amountPence: v.optional(pence),
    /** Who gets that amount, where it is not everybody: the others get `earlierAmountPence`. Days as `YYYY-MM-DD`. */
    cohort: v.optional(
      v.strictObject({
        who: v.picklist(['TURNED_18_ON_OR_AFTER', 'MOVED_ON_OR_AFTER']),
        day: v.pipe(
          v.string(),
          v.check((told) => v.is(isoDay, told), 'not a calendar day written as YYYY-MM-DD'),
        ),
        earlierAmountPence: pence,
      }),
    ),
    /** The grant is for people under this age. */
    underAge: v.optional(v.pipe(v.number(), v.integer(), v.minValue(18), v.maxValue(OLDEST_LIMIT))),
    /** More for each of the young person's own children, in pence. */
    perChildPence: v.optional(pence),
  }),
  'review-grant-index': v.picklist(['APRIL', 'SEPTEMBER']),
} satisfies Record<string, v.GenericSchema>;

export type LeavingCareGrantScheme = v.InferOutput<(typeof leavingCareGrantShapes)['leaving-care-grant-scheme']>;
export type ReviewGrantIndex = v.InferOutput<(typeof leavingCareGrantShapes)['review-grant-index']>;

const defaults = parametersFrom(new URL('./parameters/leaving-care-grant.yml', import.meta.url));

function settingOf<T>(code: keyof typeof leavingCareGrantShapes, shape: v.GenericSchema<unknown, T>): Setting<T> {
  const national = defaults.get(code, shape);
  return setting(code, national.title, national);
}

export const grantScheme = settingOf<LeavingCareGrantScheme>(
  'leaving-care-grant-scheme',
  leavingCareGrantShapes['leaving-care-grant-scheme'],
);
export const reviewGrantIndex = settingOf<ReviewGrantIndex>(
  'review-grant-index',
  leavingCareGrantShapes['review-grant-index'],
);

export const guidanceGrant = defaults.get('leaving-care-grant', pence);
export const reviewGrantAtApril2022 = defaults.get('review-leaving-care-grant', pence);

/** Every setting of this subgraph, by code. */
export const leavingCareGrantSettings: readonly Setting<unknown>[] = [grantScheme, reviewGrantIndex];
