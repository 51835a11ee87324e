// npm run audit:export -- people E06000035 audit.jsonl: a council's audit, for whoever checks it elsewhere.
import { exportOptions } from './audit/options.ts';
import { writeAudit } from './audit/write-audit.ts';
import { openDatabase } from './house/database.ts';
import { startSaying } from './house/say.ts';
import { runProgram } from './refusal.ts';
import { subgraphNamed } from './separate/by-name.ts';

await runProgram(async () => {
  const options = exportOptions(process.argv.slice(2));
  const subgraph = await subgraphNamed(options.subgraph);
  const database = await openDatabase(process.env, startSaying());
  try {
    await subgraph?.start(database);
    if (subgraph) console.log(await writeAudit(subgraph, options, database.key));
  } finally {
    await subgraph?.stop();
    await database.close();
  }
});
