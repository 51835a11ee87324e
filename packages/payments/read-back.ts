import { CsvError, parse } from 'csv-parse/sync';

import { MOST_PAYMENTS_OF_A_FILE } from './payment.ts';

/** Where a finance system's file says what became of each payment, and in which words. */
export interface ReadBackMapping {
  readonly referenceHeading: string;
  readonly statusHeading: string;
  readonly reasonHeading?: string;
  /** Where it also says what was paid, in pounds: a line of another sum than was asked for is then found out. */
  readonly amountHeading?: string;
  /** The words that mean paid, and those that mean failed; capitals do not matter. */
  readonly paidWords: readonly string[];
  readonly failedWords: readonly string[];
  readonly delimiter: ',' | ';' | '\t' | '|';
}

export const USUAL_READ_BACK: ReadBackMapping = {
  referenceHeading: 'Reference',
  statusHeading: 'Status',
  reasonHeading: 'Reason',
  paidWords: ['PAID', 'P'],
  failedWords: ['FAILED', 'REJECTED', 'RETURNED', 'F'],
  delimiter: ',',
};

export interface WhatBecame {
  readonly reference: string;
  readonly became: 'PAID' | 'FAILED';
  readonly reason: string | undefined;
  /** Where the file says it. */
  readonly pence?: number | undefined;
}

export interface LineProblem {
  /** Counted from one, the headings included. */
  readonly line: number;
  readonly code:
    | 'NOT_A_FILE_OF_STATUSES'
    | 'NO_REFERENCE'
    | 'UNKNOWN_STATUS'
    | 'NAMED_TWICE'
    | 'BAD_AMOUNT'
    | 'TOO_MANY_LINES';
  readonly message: string;
}

const MOST_LETTERS = 4_000_000;

/** Reads what became of payments. A file with any problem tells nothing: half a file is never taken. */
export function readBack(
  text: string,
  mapping: ReadBackMapping,
): { readonly became: readonly WhatBecame[]; readonly problems: readonly LineProblem[] } {
  const { rows, problem } = rowsOf(text, mapping.delimiter);
  if (problem) return { became: [], problems: [problem] };
  const [head = [], ...lines] = rows;
  const at = placesOf(head, mapping);
  if (!at) return { became: [], problems: [withoutHeadings(mapping)] };
  const seen = new Set<string>();
  const problems: LineProblem[] = [];
  const became = lines.map((cells, index): WhatBecame => {
    const line = index + 2;
    const reference = (cells[at.reference] ?? '').trim().toUpperCase();
    const status = statusOf((cells[at.status] ?? '').trim().toUpperCase(), mapping);
    if (reference === '') problems.push({ line, code: 'NO_REFERENCE', message: 'This line names no payment.' });
    else if (seen.has(reference)) problems.push({ line, code: 'NAMED_TWICE', message: 'This payment is named twice.' });
    if (!status) problems.push({ line, code: 'UNKNOWN_STATUS', message: 'This status is none of those agreed.' });
    seen.add(reference);
    const pence = at.amount === -1 ? undefined : penceOf((cells[at.amount] ?? '').trim());
    if (at.amount !== -1 && pence === undefined)
      problems.push({ line, code: 'BAD_AMOUNT', message: 'This amount cannot be read. Write it like 219.99.' });
    const reason = at.reason === -1 ? '' : (cells[at.reason] ?? '').trim().slice(0, 300);
    const told = pence === undefined ? {} : { pence };
    return { reference, became: status ?? 'FAILED', reason: reason === '' ? undefined : reason, ...told };
  });
  return problems.length > 0 ? { became: [], problems } : { became, problems };
}

function rowsOf(text: string, delimiter: string): { rows: readonly string[][]; problem?: LineProblem } {
  if (text.length > MOST_LETTERS) return { rows: [], problem: tooMany(1) };
  try {
    const options = { delimiter, bom: true, skip_empty_lines: true, relax_column_count: false } as const;
    const rows = parse(text, options);
    return rows.length > MOST_PAYMENTS_OF_A_FILE + 1
      ? { rows, problem: tooMany(MOST_PAYMENTS_OF_A_FILE + 2) }
      : { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines: line = 1 } = error as CsvError & { readonly lines?: number };
    return { rows: [], problem: { line, code: 'NOT_A_FILE_OF_STATUSES', message: 'This line cannot be read.' } };
  }
}

function placesOf(head: readonly string[], mapping: ReadBackMapping) {
  const headings = head.map((heading) => heading.trim().toUpperCase());
  const place = (heading: string | undefined) => (heading ? headings.indexOf(heading.trim().toUpperCase()) : -1);
  const reference = place(mapping.referenceHeading);
  const status = place(mapping.statusHeading);
  const amount = place(mapping.amountHeading);
  if (reference === -1 || status === -1 || (mapping.amountHeading && amount === -1)) return undefined;
  return { reference, status, reason: place(mapping.reasonHeading), amount };
}

const AMOUNT = /^£?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})\.(\d\d)$/;

/** `1,219.99` as 121999; undefined for what is no amount in pounds and pence. */
function penceOf(text: string): number | undefined {
  const [, pounds, pence] = AMOUNT.exec(text) ?? [];
  return pounds === undefined ? undefined : Number(pounds.replaceAll(',', '')) * 100 + Number(pence);
}

function statusOf(word: string, { paidWords, failedWords }: ReadBackMapping): WhatBecame['became'] | undefined {
  if (paidWords.some((paid) => paid.toUpperCase() === word)) return 'PAID';
  return failedWords.some((failed) => failed.toUpperCase() === word) ? 'FAILED' : undefined;
}

const withoutHeadings = ({ referenceHeading, statusHeading, amountHeading }: ReadBackMapping): LineProblem => ({
  line: 1,
  code: 'NOT_A_FILE_OF_STATUSES',
  message: `The first line must have the headings “${[referenceHeading, statusHeading, amountHeading].filter((one) => one !== undefined).join('”, “')}”.`,
});

const tooMany = (line: number): LineProblem => ({
  line,
  code: 'TOO_MANY_LINES',
  message: `A file has at most ${MOST_PAYMENTS_OF_A_FILE} payments.`,
});
