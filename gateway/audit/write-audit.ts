import { randomUUID } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';

import type { Subgraph } from '@kith/subgraph';
import { exportedAudit } from '@kith/subgraph/audit';

import type { ExportOptions } from './options.ts';

/** Writes a council's audit and its checkpoint. Both hold no personal words, and are for their owner's eyes all the same. */
export async function writeAudit(
  subgraph: Subgraph,
  { council, file }: ExportOptions,
  installationKey: Uint8Array,
): Promise<string> {
  const caller = { kind: 'WORKER', council, actor: `${subgraph.name}:export` } as const;
  const context = subgraph.contextFor({ caller, requestId: randomUUID() });
  const lines = exportedAudit(context, { subgraph: subgraph.name, council }, installationKey);
  const out = await open(file, 'w', 0o600);
  try {
    let next = await lines.next();
    for (; !next.done; next = await lines.next()) await out.write(`${next.value}\n`);
    await writeFile(`${file}.checkpoint`, `${next.value}\n`, { mode: 0o600 });
  } finally {
    await out.close();
  }
  return `Written to ${file}. Keep ${file}.checkpoint somewhere that nobody with access to the database can reach.`;
}
