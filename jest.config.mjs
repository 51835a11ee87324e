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
  // Of every ES module that a test file loads, some stays behind: about 60 MB a file that starts a subgraph. A
  // worker whose heap has grown past this makes place for a new one, which takes 0.2 s of processor time.
  workerIdleMemoryLimit: '500MB',
  // The first test of a run starts a database, which a busy machine may take its time over.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/jest-summary.mjs'],
  collectCoverageFrom: [...folders.map((name) => `${name}/**/*.ts`), '!**/testing/**', '!**/node_modules/**'],
  coverageProvider: 'v8',
};
