export * from './mark-table.ts';
export * from './marks.ts';
export * from './person-numbers.ts';
