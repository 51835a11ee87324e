import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg } from 'node:os';

const PEERS = ['json-rules-engine', '@gorules/zen-engine'];

/** Says what the figures were measured on, and how busy it was with other things. */
export function printMachine(): void {
  const today = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `${today}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'not known'}), load ${load} at the start.`,
  );
  console.log(`Node ${process.versions.node}, ${PEERS.map((name) => `${name} ${versionOf(name)}`).join(', ')}.`);
}

function versionOf(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return version;
}
