import { day, dayOf, partsOf } from '@kith/policy';

import { bacsText } from './bacs-text.ts';
import { LONGEST_REFERENCE } from './payment-reference.ts';
import type { BankPayment, Originator } from './payment.ts';

/** Bacs' code of a credit. */
const CREDIT = '99';
const MOST_PENCE = 99_999_999_999;

/**
 * A payment as one line of Bacs Standard 18, without an end of line: 106 letters with the processing day, for a file of
 * several days. Headers, the contra and the sending are the work of the council's own Bacs software, which alone holds
 * what it needs for that.
 *
 * Positions from one: 1-6 sort code, 7-14 account, 15 nought, 16-17 transaction code, 18-23 and 24-31 the originating
 * sort code and account, 32-35 noughts, 36-46 pence, 47-64 originator's name, 65-82 reference, 83-100 payee's name,
 * 101-106 a space and the processing day as year and day of year.
 *
 * @throws RangeError where a field cannot hold what it is given.
 */
export function standard18Line(payment: BankPayment, originator: Originator): string {
  const { payee, pence, reference, on } = payment;
  if (!Number.isInteger(pence) || pence < 1 || pence > MOST_PENCE)
    throw new RangeError(`${pence} pence cannot be paid`);
  return [
    digits(payee.sortCode, 6),
    digits(payee.accountNumber, 8),
    '0',
    CREDIT,
    digits(originator.sortCode, 6),
    digits(originator.accountNumber, 8),
    '0000',
    String(pence).padStart(11, '0'),
    letters(originator.name),
    soundReference(reference).padEnd(LONGEST_REFERENCE),
    letters(payee.name),
    ` ${yearAndDay(on)}`,
  ].join('');
}

function digits(text: string, length: number): string {
  if (text.length !== length || !/^\d+$/.test(text)) throw new RangeError(`Needs ${length} digits`);
  return text;
}

const letters = (text: string): string => bacsText(text).slice(0, 18).padEnd(18);

function soundReference(reference: string): string {
  if (reference.length > LONGEST_REFERENCE || reference !== bacsText(reference) || reference === '') {
    throw new RangeError('A reference has 1 to 18 letters that Bacs takes');
  }
  return reference;
}

/** `26325` for 21 November 2026. */
function yearAndDay(iso: string): string {
  const [year] = partsOf(day(iso));
  const dayOfYear = day(iso) - dayOf(year, 1, 1) + 1;
  return `${String(year % 100).padStart(2, '0')}${String(dayOfYear).padStart(3, '0')}`;
}
