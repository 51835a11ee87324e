export * from './daily-work.ts';
export { dailyWorkTables } from './table.ts';
export { dailyWorkResolver } from './graphql/resolver.ts';
