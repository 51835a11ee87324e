export * from './chain.ts';
export * from './checkpoint.ts';
export * from './exported-audit.ts';
export * from './verify.ts';
