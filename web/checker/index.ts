export { startChecker, type RunningChecker } from './start.ts';
export { settingsFrom, type CheckerSettings } from './settings.ts';
