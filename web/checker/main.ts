// Serves the checker by itself, before a gateway that runs elsewhere: node scripts/boot.mjs web/checker/main.ts
import { settingsFrom } from './settings.ts';
import { startChecker } from './start.ts';

const checker = await startChecker(settingsFrom(process.env));
console.log(`The checker is at ${checker.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void checker.stop());
