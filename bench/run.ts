// npm run bench: how fast the house is, beside what it is compared with. npm run bench -- policy: one part of it.
import { benchChecker } from './checker/checker.ts';
import { benchGateway } from './gateway/gateway.ts';
import { benchPolicy } from './policy/policy.ts';
import { printMachine } from './measuring/machine.ts';

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  policy: benchPolicy,
  gateway: benchGateway,
  checker: benchChecker,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 1;
} else {
  printMachine();
  for (const [name, run] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await run();
}
