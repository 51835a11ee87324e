import * as v from 'valibot';

import { Undeliverable } from '../delivery.ts';
import { developmentMessenger } from './development.ts';
import type { Messenger } from './messenger.ts';

const Templates = v.record(v.string(), v.pipe(v.string(), v.uuid()));

const NONE: Messenger = { email: refused, letter: refused };

async function refused(): Promise<never> {
  throw new Undeliverable('NO_MESSENGER_SET');
}

/**
 * GOV.UK Notify where `KITH_NOTIFY_API_KEY` is set. Otherwise, outside production, the development messenger, with which
 * nothing leaves the building; in production messages are parked until a key is set.
 *
 * @throws where `KITH_NOTIFY_TEMPLATES` is no JSON object of template ids.
 */
export async function messengerFrom(environment: NodeJS.ProcessEnv): Promise<Messenger> {
  const { KITH_NOTIFY_API_KEY: apiKey, KITH_NOTIFY_TEMPLATES: templates = '{}', NODE_ENV } = environment;
  if (!apiKey) return NODE_ENV === 'production' ? NONE : developmentMessenger;
  const { notifyMessenger } = await import('./notify.ts');
  return notifyMessenger({
    apiKey,
    templates: templatesIn(templates),
    url: environment['KITH_NOTIFY_URL'] || undefined,
  });
}

function templatesIn(text: string): Readonly<Record<string, string>> {
  try {
    return v.parse(Templates, JSON.parse(text));
  } catch {
    throw new Error('KITH_NOTIFY_TEMPLATES must be a JSON object that gives the id of each template by its name.');
  }
}
