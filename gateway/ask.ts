// npm run ask -- examples/jaz.json: what somebody is entitled to, readable in a terminal.
import { CheckCarerDocument, kith, KithError } from '@kith/client';

import { gatewayToAsk } from './ask/gateway-to-ask.ts';
import { circumstancesFrom } from './ask/input.ts';
import { askOptions, USAGE, type AskOptions } from './ask/options.ts';
import { refusedInWords } from './ask/refused.ts';
import { printStatement } from './printing/statement.ts';
import { styleFor } from './printing/style.ts';
import { Refusal, runProgram } from './refusal.ts';

const TIMEOUT_MS = 30_000;

await runProgram(async () => {
  const options = askOptions(process.argv.slice(2));
  if (!options) return console.log(USAGE);
  const circumstances = await circumstancesFrom(options.file);
  const gateway = await gatewayToAsk(process.env);
  try {
    await answer(gateway.url, options, circumstances);
  } finally {
    await gateway.close();
  }
});

async function answer(
  url: string,
  { policy, asOf, json }: AskOptions,
  circumstances: Awaited<ReturnType<typeof circumstancesFrom>>,
): Promise<void> {
  const client = kith({ url, timeoutMs: TIMEOUT_MS });
  const variables = { circumstances, policy, asOf };
  try {
    if (json) {
      const response = await client.respond(CheckCarerDocument, variables);
      console.log(JSON.stringify(response, null, 2));
      if (response.errors?.length) process.exitCode = 1;
      return;
    }
    console.log(printStatement(await client.checkCarer(variables), styleFor(process.stdout, process.env)));
  } catch (error) {
    throw error instanceof KithError ? new Refusal(refusedInWords(error.details)) : error;
  }
}
