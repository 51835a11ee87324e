import { ROLES } from '@kith/subgraph';
import * as v from 'valibot';

import { ITEMS, type Item } from '../domain/items.ts';
import { PRACTICE_CODES } from './practice.ts';

const MOST_BANDS = 10;

const pence = v.pipe(
  v.number(),
  v.integer('This must be whole pence.'),
  v.minValue(0, 'This must not be below nothing.'),
  v.maxValue(10_000_000, 'This is more than a council pays in one go.'),
);
const names = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as [T, ...T[]];
const items = v.pipe(v.array(v.picklist<[Item, ...Item[]]>(names(ITEMS))), v.maxLength(names(ITEMS).length));

const band = v.strictObject({
  upToPence: v.optional(pence),
  role: v.picklist(names(ROLES)),
  approvals: v.picklist([1, 2]),
});

/** The shape of each setting's value by its code. The messages are for whoever publishes. */
export const practiceShapes = {
  [PRACTICE_CODES.approval]: v.strictObject({
    bands: v.pipe(
      v.array(band),
      v.minLength(1, 'Give at least one band.'),
      v.maxLength(MOST_BANDS, `Give at most ${MOST_BANDS} bands.`),
      v.check(
        (bands) => new Set(bands.map(({ upToPence }) => upToPence)).size === bands.length,
        'Each band must end at another amount.',
      ),
    ),
  }),
  [PRACTICE_CODES.items]: v.pipe(
    v.strictObject({ beside: items, never: items }),
    v.check(
      ({ beside, never }) => !beside.some((item) => never.includes(item)),
      'Nothing can be both paid for beside the grant and not paid for at all.',
    ),
  ),
  [PRACTICE_CODES.payments]: v.strictObject({ cashCapPence: v.optional(pence), receiptFromPence: v.optional(pence) }),
};
