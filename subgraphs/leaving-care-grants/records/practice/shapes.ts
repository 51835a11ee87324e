import { bankAccountFrom, COLUMN_HOLDS } from '@kith/payments';
import { ROLES } from '@kith/subgraph';
import * as v from 'valibot';

import { ITEMS, type Item } from '../domain/items.ts';
import { PRACTICE_CODES } from './practice.ts';

const MOST_BANDS = 10;
const MOST_COLUMNS = 40;

const pence = v.pipe(
  v.number(),
  v.integer('This must be whole pence.'),
  v.minValue(0, 'This must not be below nothing.'),
  v.maxValue(10_000_000, 'This is more than a council pays in one go.'),
);
const shortText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'This must not be empty.'),
  v.maxLength(100, 'At most 100 letters.'),
);
const code = v.pipe(v.string(), v.trim(), v.maxLength(40, 'At most 40 letters.'));
const names = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as [T, ...T[]];
const items = v.pipe(v.array(v.picklist<[Item, ...Item[]]>(names(ITEMS))), v.maxLength(names(ITEMS).length));
const delimiter = v.picklist([',', ';', '\t', '|']);

const band = v.strictObject({
  upToPence: v.optional(pence),
  role: v.picklist(names(ROLES)),
  approvals: v.picklist([1, 2]),
});

const column = v.pipe(
  v.strictObject({
    heading: shortText,
    holds: v.optional(v.picklist(names(COLUMN_HOLDS))),
    always: v.optional(v.pipe(v.string(), v.maxLength(100, 'At most 100 letters.'))),
  }),
  v.check(
    ({ holds, always }) => (holds === undefined) !== (always === undefined),
    'Say either what the column holds, or what always stands in it.',
  ),
);

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
  [PRACTICE_CODES.letterhead]: v.strictObject({
    name: shortText,
    lines: v.pipe(
      v.array(shortText),
      v.minLength(1, 'Give the address and how to get in touch.'),
      v.maxLength(8, 'Give at most eight lines.'),
    ),
  }),
  [PRACTICE_CODES.paymentFile]: v.strictObject({
    csv: v.optional(
      v.strictObject({
        headings: v.boolean(),
        delimiter,
        columns: v.pipe(
          v.array(column),
          v.minLength(1, 'Give at least one column.'),
          v.maxLength(MOST_COLUMNS, `Give at most ${MOST_COLUMNS} columns.`),
          v.check(
            (columns) => columns.some(({ holds }) => holds === 'REFERENCE'),
            'One column must hold the reference: it comes back with what became of the payment.',
          ),
        ),
      }),
    ),
    readBack: v.optional(
      v.strictObject({
        referenceHeading: shortText,
        statusHeading: shortText,
        reasonHeading: v.optional(shortText),
        paidWords: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(20)),
        failedWords: v.pipe(v.array(shortText), v.minLength(1), v.maxLength(20)),
        delimiter,
      }),
    ),
    costCentre: v.optional(code),
    glCode: v.optional(code),
    vatCode: v.optional(code),
    originator: v.optional(
      v.pipe(
        v.strictObject({ name: shortText, sortCode: v.string(), accountNumber: v.string() }),
        v.check(
          (written) => bankAccountFrom(written).problems.length === 0,
          'A sort code has six digits, an account number six to eight.',
        ),
      ),
    ),
  }),
};
