export * from './bank-account.ts';
export * from './bacs-text.ts';
export * from './payment-reference.ts';
export * from './payment.ts';
export * from './record-reference.ts';
export * from './standard-18.ts';
export * from './mapped-csv.ts';
export * from './read-back.ts';
