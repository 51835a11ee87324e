// npm run ask -- examples/jaz.json: what somebody is entitled to, readable in a terminal.
import {
  CheckCareLeaverDocument,
  CheckCarerDocument,
  kith,
  KithError,
  type Kith,
  type KithResponse,
} from '@kith/client';

import { gatewayToAsk } from './ask/gateway-to-ask.ts';
import { askedIn, type Asked } from './ask/input.ts';
import { askOptions, USAGE, type AskOptions } from './ask/options.ts';
import { refusedInWords } from './ask/refused.ts';
import type { AnyStatement } from './printing/determinations-of.ts';
import { printStatement } from './printing/statement.ts';
import { styleFor } from './printing/style.ts';
import { Refusal, runProgram } from './refusal.ts';

const TIMEOUT_MS = 30_000;

await runProgram(async () => {
  const options = askOptions(process.argv.slice(2));
  if (!options) return console.log(USAGE);
  const asked = await askedIn(options.file);
  const gateway = await gatewayToAsk(process.env);
  try {
    await answer(gateway.url, options, asked);
  } finally {
    await gateway.close();
  }
});

async function answer(url: string, { policy, asOf, json }: AskOptions, asked: Asked): Promise<void> {
  const client = kith({ url, timeoutMs: TIMEOUT_MS });
  try {
    if (json) return print(await responseTo(client, asked, { policy, asOf }));
    console.log(
      printStatement(await statementFor(client, asked, { policy, asOf }), styleFor(process.stdout, process.env)),
    );
  } catch (error) {
    throw error instanceof KithError ? new Refusal(refusedInWords(error.details)) : error;
  }
}

type When = Pick<AskOptions, 'policy' | 'asOf'>;

// Declared as functions: the program above runs before any constant below it is there.
function statementFor(client: Kith, asked: Asked, when: When): Promise<AnyStatement> {
  return asked.kind === 'carer'
    ? client.checkCarer({ circumstances: asked.circumstances, ...when })
    : client.checkCareLeaver({ circumstances: asked.circumstances, ...when });
}

function responseTo(client: Kith, asked: Asked, when: When): Promise<KithResponse<unknown>> {
  return asked.kind === 'carer'
    ? client.respond(CheckCarerDocument, { circumstances: asked.circumstances, ...when })
    : client.respond(CheckCareLeaverDocument, { circumstances: asked.circumstances, ...when });
}

function print(response: KithResponse<unknown>): void {
  console.log(JSON.stringify(response, null, 2));
  if (response.errors?.length) process.exitCode = 1;
}
