import { stringify } from 'csv-stringify/sync';

import { bacsText } from './bacs-text.ts';
import type { BankPayment } from './payment.ts';

/** What a column of a council's payment file can hold. */
export const COLUMN_HOLDS = {
  REFERENCE: ({ reference }: BankPayment) => reference,
  PAYEE_NAME: ({ payee }: BankPayment) => payee.name,
  PAYEE_NAME_18: ({ payee }: BankPayment) => bacsText(payee.name).slice(0, 18).trim(),
  SORT_CODE: ({ payee }: BankPayment) => payee.sortCode,
  SORT_CODE_DASHED: ({ payee }: BankPayment) => payee.sortCode.replaceAll(/(\d\d)(?=\d)/g, '$1-'),
  ACCOUNT_NUMBER: ({ payee }: BankPayment) => payee.accountNumber,
  AMOUNT_POUNDS: ({ pence }: BankPayment) => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`,
  AMOUNT_PENCE: ({ pence }: BankPayment) => String(pence),
  DATE_ISO: ({ on }: BankPayment) => on,
  DATE_UK: ({ on }: BankPayment) => on.split('-').toReversed().join('/'),
  TRANSACTION_CODE: () => '99',
  COST_CENTRE: ({ costCentre }: BankPayment) => costCentre,
  GL_CODE: ({ glCode }: BankPayment) => glCode,
  VAT_CODE: ({ vatCode }: BankPayment) => vatCode,
  RECORD_REFERENCE: ({ recordReference }: BankPayment) => recordReference,
  PERIOD_FROM: ({ periodFrom }: BankPayment) => periodFrom,
  PERIOD_TO: ({ periodTo }: BankPayment) => periodTo,
  REASON: ({ reason }: BankPayment) => reason,
  REQUESTED_BY: ({ requestedBy }: BankPayment) => requestedBy,
  APPROVED_BY: ({ approvedBy }: BankPayment) => approvedBy.join(' '),
} as const;

export type ColumnHolds = keyof typeof COLUMN_HOLDS;

export interface Column {
  readonly heading: string;
  /** What stands in it; or the same text in every line. */
  readonly holds?: ColumnHolds;
  readonly always?: string;
}

/** How a council's finance system wants its file. */
export interface CsvMapping {
  readonly columns: readonly Column[];
  readonly headings: boolean;
  readonly delimiter: ',' | ';' | '\t' | '|';
}

/** The order of the columns that many finance systems take, for a council that has published none of its own. */
export const USUAL_MAPPING: CsvMapping = {
  headings: true,
  delimiter: ',',
  columns: [
    { heading: 'Reference', holds: 'REFERENCE' },
    { heading: 'Payee', holds: 'PAYEE_NAME' },
    { heading: 'Sort code', holds: 'SORT_CODE' },
    { heading: 'Account', holds: 'ACCOUNT_NUMBER' },
    { heading: 'Amount', holds: 'AMOUNT_POUNDS' },
    { heading: 'Date', holds: 'DATE_ISO' },
    { heading: 'Cost centre', holds: 'COST_CENTRE' },
    { heading: 'GL code', holds: 'GL_CODE' },
    { heading: 'VAT', holds: 'VAT_CODE' },
    { heading: 'Our reference', holds: 'RECORD_REFERENCE' },
    { heading: 'From', holds: 'PERIOD_FROM' },
    { heading: 'To', holds: 'PERIOD_TO' },
    { heading: 'Reason', holds: 'REASON' },
    { heading: 'Requested by', holds: 'REQUESTED_BY' },
    { heading: 'Approved by', holds: 'APPROVED_BY' },
  ],
};

/** The headings as one line, or nothing where the council wants none. Lines end with CR and LF. */
export const csvHead = ({ columns, headings, delimiter }: CsvMapping): string =>
  headings ? written([columns.map(({ heading }) => heading)], delimiter) : '';

/** One payment as one line, ended. Text that a spreadsheet would run as a formula is kept from it. */
export const csvLine = (payment: BankPayment, { columns, delimiter }: CsvMapping): string =>
  written([columns.map(({ holds, always }) => (holds ? COLUMN_HOLDS[holds](payment) : (always ?? '')))], delimiter);

const written = (rows: readonly (readonly string[])[], delimiter: string): string =>
  stringify([...rows], { delimiter, record_delimiter: '\r\n', escape_formulas: true });
