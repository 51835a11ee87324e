import { setting, type Setting } from '@kith/policy';
import { parametersFrom, pence } from '@kith/policy/load';
import * as v from 'valibot';

const MOST_YEARS = 7;

/** The shape of each setting's value by its code: what a council may publish. */
export const stayingPutShapes = {
  /** Pence a week to the former foster carer: the first for the year from 18 to 19, and so on; the last goes on. */
  'staying-put-rates': v.strictObject({ weeklyPenceByYear: v.pipe(v.array(pence), v.maxLength(MOST_YEARS)) }),
} satisfies Record<string, v.GenericSchema>;

export type StayingPutRates = v.InferOutput<(typeof stayingPutShapes)['staying-put-rates']>;

const defaults = parametersFrom(new URL('./parameters/staying-put-rates.yml', import.meta.url));
const national = defaults.get<StayingPutRates>('staying-put-rates', stayingPutShapes['staying-put-rates']);

export const stayingPutRates: Setting<StayingPutRates> = setting(national.code, national.title, national);

/** Every setting of this subgraph, by code. */
export const stayingPutSettings: readonly Setting<unknown>[] = [stayingPutRates];
