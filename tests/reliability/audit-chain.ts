import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../commands/program.ts';

/** Exports the audit of a council from one subgraph and checks it, as an auditor would: what the check said. */
export async function verdictOnAudit(subgraph: string, council: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-audit-'));
  try {
    const file = join(folder, 'audit.jsonl');
    const exported = await run('gateway/audit-export.ts', { args: [subgraph, council, file], env }).ended;
    if (exported.code !== 0) throw new Error(exported.err);
    const checked = await run('gateway/audit-verify.ts', { args: [file] }).ended;
    return checked.code === 0 ? 'intact' : checked.out;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
