import type { Subgraph } from '@kith/subgraph';
import { messengerFrom } from '@kith/subgraph/work';

import { Refusal } from '../refusal.ts';

/** What the subgraphs of a process do by themselves: deliver messages, chain the audit, hear of erasures. */
export interface HouseWork {
  start(): void;
  /** Lets what is in hand end. To be called before the subgraphs are stopped. */
  stop(): Promise<void>;
}

/** The work of subgraphs that have been started. @throws Refusal where the environment does not say how messages leave. */
export async function workOfHouse(
  subgraphs: readonly Subgraph[],
  environment: NodeJS.ProcessEnv,
  say: (sentence: string) => void,
): Promise<HouseWork> {
  const messenger = await messengerFrom(environment).catch((error: Error) => {
    throw new Refusal(error.message);
  });
  const log = (failed: object) => console.error(JSON.stringify(failed));
  const working = await Promise.all(subgraphs.map((subgraph) => subgraph.work({ messenger, log })));
  return {
    start() {
      say(whereMessagesGo(environment));
      for (const work of working) work?.start();
    },
    stop: async () => void (await Promise.all(working.map(async (work) => work?.stop()))),
  };
}

function whereMessagesGo({ NODE_ENV, KITH_NOTIFY_API_KEY }: NodeJS.ProcessEnv): string {
  if (KITH_NOTIFY_API_KEY) return 'Emails and letters leave through GOV.UK Notify.';
  return NODE_ENV === 'production'
    ? 'KITH_NOTIFY_API_KEY is not set: emails and letters are parked until it is, and can then be tried again.'
    : 'Emails and letters stay here. Read them with { rentGuaranteeDevelopmentOutbox(first: 10) { kind content } }.';
}
