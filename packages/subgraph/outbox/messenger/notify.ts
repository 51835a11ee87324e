import { create, isAxiosError } from 'axios';
import { NotifyClient } from 'notifications-node-client';

import { Undeliverable } from '../delivery.ts';
import type { MessageOnItsWay, Receipt } from '../message-on-its-way.ts';
import type { Messenger } from './messenger.ts';

const ANSWER_MS = 20_000;

export interface NotifySettings {
  readonly apiKey: string;
  /** The ids of the service's templates, by our names of them. */
  readonly templates: Readonly<Record<string, string>>;
  /** Another address than GOV.UK Notify's own, for tests. */
  readonly url?: string;
}

interface Sent {
  readonly data: { readonly id: string };
}

/**
 * Sends through GOV.UK Notify. Our id of a message goes with it as Notify's `reference`. Notify takes the same reference
 * twice, so we ask it each time whether the message has arrived before: a try may have been cut off, and after a restore not
 * even the try is known. Notify knows messages for seven days.
 */
export function notifyMessenger({ apiKey, templates, url }: NotifySettings): Messenger {
  const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey);
  // Axios declares its types once for `import` and once for `require`; it is the same.
  client.setClient(create({ timeout: ANSWER_MS }) as unknown as Parameters<NotifyClient['setClient']>[0]);

  const once = async (delivery: MessageOnItsWay, send: () => Promise<Sent>): Promise<Receipt> => {
    try {
      const earlier = await earlierTry(client, delivery.id);
      return { receipt: `notify:${earlier ?? (await send()).data.id}` };
    } catch (error) {
      throw refusedForGood(error) ?? error;
    }
  };

  return {
    async email({ to, template, personalisation }, delivery) {
      const id = Object.hasOwn(templates, template) ? templates[template] : undefined;
      if (id === undefined) throw new Undeliverable('TEMPLATE_NOT_SET');
      return once(delivery, () => client.sendEmail(id, to, { personalisation, reference: delivery.id }));
    },
    letter: ({ pdf, postage }, delivery) =>
      once(delivery, () => client.sendPrecompiledLetter(delivery.id, Buffer.from(pdf), postage)),
  };
}

async function earlierTry(client: NotifyClient, reference: string): Promise<string | undefined> {
  const { data } = (await client.getNotifications(undefined, undefined, reference)) as {
    readonly data: { readonly notifications: readonly { readonly id: string }[] };
  };
  return data.notifications[0]?.id;
}

/** Notify's answer that it will not take this message: its code only, since its words may quote the address. */
function refusedForGood(error: unknown): Undeliverable | undefined {
  if (!isAxiosError(error) || error.response?.status !== 400) return undefined;
  const { errors } = (error.response.data ?? {}) as { readonly errors?: readonly { readonly error?: string }[] };
  const code = errors?.[0]?.error ?? '';
  return new Undeliverable(/^\w{1,60}$/.test(code) ? `NOTIFY_REFUSED ${code}` : 'NOTIFY_REFUSED');
}
