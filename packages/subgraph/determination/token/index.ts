export * from './tokens.ts';
export * from './sealed-determination.ts';
export * from './open-determination.ts';
