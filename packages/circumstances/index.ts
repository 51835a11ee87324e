export * from './record.ts';
export * from './answers-of.ts';
export * from './field-set.ts';
