/** A bank account as Bacs names it: digits alone. */
export interface BankAccount {
  /** Six digits. */
  readonly sortCode: string;
  /** Eight digits; shorter numbers are filled up with noughts in front. */
  readonly accountNumber: string;
}

export interface AccountProblem {
  readonly field: 'sortCode' | 'accountNumber';
  readonly code: 'BAD_SORT_CODE' | 'BAD_ACCOUNT_NUMBER';
  readonly message: string;
}

const SEPARATORS = /[\s-]/g;

/** The account as people write it (`12-34-56`, `1234567`), or what is wrong with its shape. It says nothing of whether the bank knows it. */
export function bankAccountFrom(written: {
  readonly sortCode: string;
  readonly accountNumber: string;
}):
  | { readonly account: BankAccount; readonly problems: readonly [] }
  | { readonly problems: readonly AccountProblem[] } {
  const sortCode = written.sortCode.replaceAll(SEPARATORS, '');
  const accountNumber = written.accountNumber.replaceAll(SEPARATORS, '');
  const problems: AccountProblem[] = [];
  if (!/^\d{6}$/.test(sortCode) || sortCode === '000000') {
    problems.push({
      field: 'sortCode',
      code: 'BAD_SORT_CODE',
      message: 'A sort code has six digits, such as 12-34-56.',
    });
  }
  if (!/^\d{6,8}$/.test(accountNumber) || Number(accountNumber) === 0) {
    problems.push({
      field: 'accountNumber',
      code: 'BAD_ACCOUNT_NUMBER',
      message: 'An account number has six to eight digits.',
    });
  }
  if (problems.length > 0) return { problems };
  return { account: { sortCode, accountNumber: accountNumber.padStart(8, '0') }, problems: [] };
}
