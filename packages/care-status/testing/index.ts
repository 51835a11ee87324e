export * from './deciding.ts';
export * from './people.ts';
