import { existsSync } from 'node:fs';

import { swcOptions } from './scripts/swc-options.mjs';

const folders = ['packages', 'subgraphs', 'gateway', 'schema', 'tests', 'bench', 'web'].filter((name) =>
  existsSync(new URL(name, import.meta.url)),
);

export default {
  testEnvironment: 'node',
  roots: folders.map((name) => `<rootDir>/${name}`),
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  globalSetup: '<rootDir>/packages/postgres/testing/open-desk.ts',
  globalTeardown: '<rootDir>/packages/postgres/testing/close-desk.ts',
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/scripts/jest-summary.mjs'],
  collectCoverageFrom: folders.map((name) => `${name}/**/*.ts`),
  coverageProvider: 'v8',
};
