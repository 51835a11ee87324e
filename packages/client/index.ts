export * from './client.ts';
export * from './error.ts';
export * from './generated/operations.ts';
export type * from './generated/schema.ts';
