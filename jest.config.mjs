import { folders } from './scripts/folders.mjs';
import { swcOptions } from './scripts/swc-options.mjs';

export default {
  testEnvironment: 'node',
  roots: folders.map((name) => `<rootDir>/${name}`),
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
  globalSetup: '<rootDir>/packages/postgres/testing/open-desk.ts',
  globalTeardown: '<rootDir>/packages/postgres/testing/close-desk.ts',
  maxWorkers: 2,
  // The first test of a run starts a database, which a busy machine may take its time over.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/jest-summary.mjs'],
  collectCoverageFrom: [...folders.map((name) => `${name}/**/*.ts`), '!**/testing/**', '!**/node_modules/**'],
  coverageProvider: 'v8',
};
