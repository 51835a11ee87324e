export * from './table.ts';
export * from './published-setting.ts';
export * from './publish.ts';
export * from './settings-for.ts';
export * from './versions.ts';
export * from './difference.ts';
export * from './publication.ts';
export * from './without-nulls.ts';
