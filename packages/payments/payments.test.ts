import { describe, expect, test } from '@jest/globals';
import { assert, integer, property, string } from 'fast-check';

import {
  bacsText,
  bankAccountFrom,
  csvHead,
  csvLine,
  paymentReference,
  readBack,
  standard18Line,
  USUAL_MAPPING,
  USUAL_READ_BACK,
  type BankPayment,
} from './index.ts';

const payment: BankPayment = {
  payee: { sortCode: '123456', accountNumber: '00765432', name: 'Ava Ngũgĩ-Smith & Daughters Ltd' },
  pence: 21_999,
  reference: 'LCG7K2M93QX4BTZ',
  on: '2026-11-23',
  costCentre: 'CL100',
  glCode: '4310',
  vatCode: 'EX',
  recordReference: 'LCG-7K2M-93QX',
  periodFrom: '2026-11-21',
  periodTo: '2026-11-21',
  reason: 'Cooker',
  requestedBy: 'pa-1',
  approvedBy: ['tm-1', 'tm-2'],
};
const council = { sortCode: '654321', accountNumber: '87654321', name: 'Essex County Council' };
const from = (line: string, first: number, last: number) => line.slice(first - 1, last);

describe('A line of Bacs Standard 18', () => {
  const line = standard18Line(payment, council);

  test('is the golden line, letter by letter', () => {
    expect(line).toBe(
      '12345600765432' +
        '099' +
        '65432187654321' +
        '0000' +
        '00000021999' +
        'ESSEX COUNTY COUNC' +
        'LCG7K2M93QX4BTZ   ' +
        'AVA NGUGI-SMITH & ' +
        ' 26327',
    );
  });

  test('has 106 letters, each field in its published place', () => {
    expect(line).toHaveLength(106);
    expect(from(line, 1, 6)).toBe('123456');
    expect(from(line, 7, 14)).toBe('00765432');
    expect(from(line, 16, 17)).toBe('99');
    expect(from(line, 36, 46)).toBe('00000021999');
    expect(from(line, 65, 82)).toBe('LCG7K2M93QX4BTZ   ');
    expect(from(line, 101, 106)).toBe(' 26327');
  });

  test('names the last day of a leap year as its 366th', () => {
    expect(standard18Line({ ...payment, on: '2028-12-31' }, council).slice(100)).toBe(' 28366');
  });

  test.each([
    ['nothing', { pence: 0 }],
    ['half a penny', { pence: 10.5 }],
    ['more than eleven digits of pence', { pence: 100_000_000_000 }],
    ['a reference of 19 letters', { reference: 'A'.repeat(19) }],
    ['a reference in letters that Bacs does not take', { reference: 'lcg_1' }],
    ['no reference', { reference: '' }],
    ['an account of seven digits', { payee: { ...payment.payee, accountNumber: '1234567' } }],
  ])('is never made for %s', (_, wrong) => {
    expect(() => standard18Line({ ...payment, ...wrong }, council)).toThrow(RangeError);
  });

  test('keeps its places whatever the names are', () => {
    assert(
      property(string({ unit: 'binary' }), integer({ min: 1, max: 99_999_999_999 }), (name, pence) => {
        const any = standard18Line({ ...payment, pence, payee: { ...payment.payee, name } }, council);
        expect(any).toMatch(/^\d{17}\d{14}0000\d{11}[A-Z0-9.&/ -]{54} \d{5}$/);
        expect(Number(from(any, 36, 46))).toBe(pence);
      }),
    );
  });
});

describe('A council’s own file', () => {
  test('has the columns that the council maps, in its order', () => {
    expect(csvHead(USUAL_MAPPING)).toBe(
      'Reference,Payee,Sort code,Account,Amount,Date,Cost centre,GL code,VAT,Our reference,From,To,Reason,Requested by,Approved by\r\n',
    );
    expect(csvLine(payment, USUAL_MAPPING)).toBe(
      'LCG7K2M93QX4BTZ,Ava Ngũgĩ-Smith & Daughters Ltd,123456,00765432,219.99,2026-11-23,CL100,4310,EX,LCG-7K2M-93QX,2026-11-21,2026-11-21,Cooker,pa-1,tm-1 tm-2\r\n',
    );
  });

  test('can be the ten columns of a Bacs bureau, without headings', () => {
    const bureau = {
      headings: false,
      delimiter: ',',
      columns: [
        { heading: 'sort', holds: 'SORT_CODE' },
        { heading: 'account', holds: 'ACCOUNT_NUMBER' },
        { heading: 'name', holds: 'PAYEE_NAME_18' },
        { heading: 'amount', holds: 'AMOUNT_POUNDS' },
        { heading: 'code', holds: 'TRANSACTION_CODE' },
        { heading: 'orig', always: '654321' },
        { heading: 'ref', holds: 'REFERENCE' },
        { heading: 'date', holds: 'DATE_UK' },
      ],
    } as const;
    expect(csvHead(bureau)).toBe('');
    expect(csvLine(payment, bureau)).toBe(
      '123456,00765432,AVA NGUGI-SMITH &,219.99,99,654321,LCG7K2M93QX4BTZ,23/11/2026\r\n',
    );
  });

  test('gives a spreadsheet nothing to run', () => {
    const mapping = { ...USUAL_MAPPING, columns: [{ heading: 'Payee', holds: 'PAYEE_NAME' as const }] };
    const name = '=HYPERLINK("http://example.org")';
    expect(csvLine({ ...payment, payee: { ...payment.payee, name } }, mapping)).toBe(
      '"\'=HYPERLINK(""http://example.org"")"\r\n',
    );
  });

  test.each([
    ['SORT_CODE_DASHED', '12-34-56'],
    ['AMOUNT_PENCE', '21999'],
    ['PERIOD_FROM', '2026-11-21'],
  ] as const)('writes %s as %s', (holds, text) => {
    expect(csvLine(payment, { headings: false, delimiter: ',', columns: [{ heading: 'x', holds }] })).toBe(
      `${text}\r\n`,
    );
  });
});

describe('A reference', () => {
  test('is the same each time for the same payment, and fits into a bank’s eighteen letters', () => {
    const reference = paymentReference('LCG', '0198a5a0-0000-7000-8000-000000000001');
    expect(reference).toBe(paymentReference('LCG', '0198a5a0-0000-7000-8000-000000000001'));
    expect(reference).toMatch(/^LCG[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(bacsText(reference)).toBe(reference);
  });

  test('is another for every other payment', () => {
    const references = Array.from({ length: 10_000 }, (_, index) => paymentReference('LCG', String(index)));
    expect(new Set(references).size).toBe(10_000);
  });

  test('has a prefix of capitals', () => {
    expect(() => paymentReference('l-', 'x')).toThrow(RangeError);
  });
});

describe('A bank account', () => {
  test('is taken as people write it', () => {
    expect(bankAccountFrom({ sortCode: '12-34-56', accountNumber: '76 5432' })).toEqual({
      account: { sortCode: '123456', accountNumber: '00765432' },
      problems: [],
    });
  });

  test.each([
    ['12345', '12345678', ['BAD_SORT_CODE']],
    ['000000', '12345678', ['BAD_SORT_CODE']],
    ['123456', '12345', ['BAD_ACCOUNT_NUMBER']],
    ['123456', '00000000', ['BAD_ACCOUNT_NUMBER']],
    ['12345x', '123456789', ['BAD_SORT_CODE', 'BAD_ACCOUNT_NUMBER']],
  ])('is refused as %s %s', (sortCode, accountNumber, codes) => {
    expect(bankAccountFrom({ sortCode, accountNumber }).problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('What became of payments', () => {
  test('is read by the headings and in the words that the council maps', () => {
    const text = '\uFEFFStatus,Note,Reference\r\npaid,,lcg1\r\nReturned,No such account,LCG2\r\n';
    expect(readBack(text, { ...USUAL_READ_BACK, reasonHeading: 'Note' })).toEqual({
      became: [
        { reference: 'LCG1', became: 'PAID', reason: undefined },
        { reference: 'LCG2', became: 'FAILED', reason: 'No such account' },
      ],
      problems: [],
    });
  });

  test('says what was paid, where the council maps the amounts', () => {
    const mapping = { ...USUAL_READ_BACK, amountHeading: 'Amount' };
    const text = 'Reference,Status,Amount\nLCG1,PAID,219.99\nLCG2,FAILED,"£1,000.00"\n';
    expect(readBack(text, mapping).became).toMatchObject([
      { reference: 'LCG1', pence: 21_999 },
      { reference: 'LCG2', pence: 100_000 },
    ]);
    const bad = readBack('Reference,Status,Amount\nLCG1,PAID,219\nLCG2,PAID,-1.00\nLCG3,PAID,1.00\n', mapping);
    expect(bad.became).toEqual([]);
    expect(bad.problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'BAD_AMOUNT'],
      [3, 'BAD_AMOUNT'],
    ]);
    expect(readBack('Reference,Status\nLCG1,PAID\n', mapping).problems[0]).toEqual({
      line: 1,
      code: 'NOT_A_FILE_OF_STATUSES',
      message: 'The first line must have the headings “Reference”, “Status”, “Amount”.',
    });
  });

  test.each([
    ['a status that nobody agreed on', 'Reference,Status\nLCG1,maybe\n', [[2, 'UNKNOWN_STATUS']]],
    ['a line without a payment', 'Reference,Status\n,PAID\n', [[2, 'NO_REFERENCE']]],
    ['a payment named twice', 'Reference,Status\nLCG1,PAID\nlcg1,FAILED\n', [[3, 'NAMED_TWICE']]],
    ['a file without its headings', 'LCG1,PAID\n', [[1, 'NOT_A_FILE_OF_STATUSES']]],
    ['a line with a cell too many', 'Reference,Status\nLCG1,PAID,extra\n', [[2, 'NOT_A_FILE_OF_STATUSES']]],
    ['an open quotation mark', 'Reference,Status\n"LCG1,PAID\n', [[2, 'NOT_A_FILE_OF_STATUSES']]],
    [
      'too many lines',
      `Reference,Status\n${Array.from({ length: 10_001 }, (_, n) => `L${n},PAID`).join('\n')}`,
      [[10_002, 'TOO_MANY_LINES']],
    ],
  ])('is not read at all from %s', (_, text, problems) => {
    const read = readBack(text, USUAL_READ_BACK);
    expect(read.became).toEqual([]);
    expect(read.problems.map(({ line, code }) => [line, code])).toEqual(problems);
  });
});
