export * from './act.ts';
export * from './acting.ts';
export * from './doing.ts';
export * from './in-name-of.ts';
export * from './reading.ts';
export * from './refused.ts';
export * from './refusing.ts';
