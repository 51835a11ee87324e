import {
  bankAccountFrom,
  COLUMN_HOLDS,
  USUAL_MAPPING,
  USUAL_READ_BACK,
  type ColumnHolds,
  type CsvMapping,
  type Originator,
  type ReadBackMapping,
} from '@kith/payments';
import { day, lookup, parameter, setting } from '@kith/policy';
import * as v from 'valibot';

import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import type { settingsFor } from '../settings/settings-for.ts';

/** How a council's finance system wants to be told whom to pay, and tells what became of it. */
export interface PaymentFilePractice {
  readonly csv: CsvMapping;
  readonly readBack: ReadBackMapping;
  readonly costCentre: string;
  readonly glCode: string;
  readonly vatCode: string;
  /** Bacs lines are made only where the council says from which account. */
  readonly originator?: Originator;
}

const USUAL: PaymentFilePractice = {
  csv: USUAL_MAPPING,
  readBack: USUAL_READ_BACK,
  costCentre: '',
  glCode: '',
  vatCode: '',
};

/** What the caller's council has published under a code, and for the rest the usual. Read before an act begins. */
export const paymentFilePracticeOf =
  (settings: ReturnType<typeof settingsFor>, code: string) =>
  async (context: SubgraphContext): Promise<PaymentFilePractice> => {
    const { council } = councilCallerOf(context);
    const known = await settings(context).load({ council, knownOn: context.today });
    const on = day(context.today);
    const own = setting(code, code, parameter<Partial<PaymentFilePractice>>(code, code, []));
    return { ...USUAL, ...lookup(own, on, on, known)?.value };
  };

const MOST_COLUMNS = 40;
const shortText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'This must not be empty.'),
  v.maxLength(100, 'At most 100 letters.'),
);
const code = v.pipe(v.string(), v.trim(), v.maxLength(40, 'At most 40 letters.'));
const words = v.pipe(v.array(shortText), v.minLength(1), v.maxLength(20));
const delimiter = v.picklist([',', ';', '\t', '|']);

const column = v.pipe(
  v.strictObject({
    heading: shortText,
    holds: v.optional(v.picklist(Object.keys(COLUMN_HOLDS) as [ColumnHolds, ...ColumnHolds[]])),
    always: v.optional(v.pipe(v.string(), v.maxLength(100, 'At most 100 letters.'))),
  }),
  v.check(
    ({ holds, always }) => (holds === undefined) !== (always === undefined),
    'Say either what the column holds, or what always stands in it.',
  ),
);

/** The shape of the setting. The messages are for whoever publishes. */
export const paymentFileShape = v.strictObject({
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
      amountHeading: v.optional(shortText),
      paidWords: words,
      failedWords: words,
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
});
