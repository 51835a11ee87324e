export * from './table.ts';
export * from './sealed.ts';
export { THE_COUNCIL, type SealedFor } from './person-key.ts';
export { keyedHash } from './keyed-hash.ts';
