export * from './permission.ts';
export * from './granted.ts';
export * from './allowed.ts';
export { Needs, Open, type Rule } from './rule.ts';
export * from './reference.ts';
export type { Rules } from './guarded.ts';
