export * from './address.ts';
export * from './addresses-read.ts';
export * from './letterhead.ts';
export * from './posted-letter.ts';
export * from './graphql/letterhead.ts';
