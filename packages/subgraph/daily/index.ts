export * from './daily-work.ts';
export { dailyWorkTables, newDailyWork } from './table.ts';
export { dailyWorkResolver } from './graphql/resolver.ts';
