export { amongEverybodyToPay } from './everybody.ts';
export * from './payments-of.ts';
export * from './practice.ts';
export * from './tables.ts';
export * from './runs.ts';
export * from './graphql/runs.ts';
export * from './graphql/practice.ts';
