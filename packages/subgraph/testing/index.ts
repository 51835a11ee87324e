export * from './start-for-test.ts';
export * from './ask.ts';
export * from './callers.ts';
export * from './issuer-for-tests.ts';
export * from './posted.ts';
