import type { Subgraph } from '@kith/subgraph';
import { messengerFrom } from '@kith/subgraph/work';

import { Refusal } from '../refusal.ts';

/**
 * Lets the subgraphs do what they do by themselves: deliver messages, chain the audit, hear of erasures. They must have
 * been started.
 *
 * @returns lets what is in hand end. To be called before the subgraphs are stopped.
 */
export async function startWork(
  subgraphs: readonly Subgraph[],
  environment: NodeJS.ProcessEnv,
  say: (sentence: string) => void,
): Promise<() => Promise<void>> {
  const messenger = await messengerFrom(environment).catch((error: Error) => {
    throw new Refusal(error.message);
  });
  say(whereMessagesGo(environment));
  const log = (failed: object) => console.error(JSON.stringify(failed));
  const working = await Promise.all(subgraphs.map((subgraph) => subgraph.work({ messenger, log })));
  for (const work of working) work?.start();
  return async () => void (await Promise.all(working.map(async (work) => work?.stop())));
}

function whereMessagesGo({ NODE_ENV, KITH_NOTIFY_API_KEY }: NodeJS.ProcessEnv): string {
  if (KITH_NOTIFY_API_KEY) return 'Emails and letters leave through GOV.UK Notify.';
  return NODE_ENV === 'production'
    ? 'KITH_NOTIFY_API_KEY is not set: emails and letters are parked until it is, and can then be tried again.'
    : 'Emails and letters stay here. Read them with { rentGuaranteeDevelopmentOutbox(first: 10) { kind content } }.';
}
