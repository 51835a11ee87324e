import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { Delivery } from '../delivery.ts';
import { messengerFrom } from './from-environment.ts';
import type { Messenger } from './messenger.ts';
import { notifyMessenger } from './notify.ts';

const TEMPLATE = '0d6b1d8e-6b7a-4a55-8f0e-0f6f4b7c5a11';
const API_KEY = 'kith_test-11111111-2222-3333-4444-555555555555-66666666-7777-8888-9999-000000000000';
const ID = 'a2d1e6f0-1111-4c3a-9a53-000000000001';

interface Asked {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** Stands in for GOV.UK Notify: remembers what it was asked, and keeps what it took by reference. */
const asked: Asked[] = [];
const taken = new Map<string, string>();
let refusal: { readonly status: number; readonly error: string } | undefined;
let server: Server;
let notify: Messenger;

beforeAll(async () => {
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push({ path: request.url ?? '', body });
      const answer = (status: number, value: object) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      if (request.method === 'GET') {
        const reference = new URL(request.url ?? '', 'http://notify').searchParams.get('reference') ?? '';
        const id = taken.get(reference);
        return answer(200, { notifications: id ? [{ id }] : [] });
      }
      if (refusal)
        return answer(refusal.status, { errors: [{ error: refusal.error, message: 'robin@example.org is bad' }] });
      const id = `notify-${taken.size + 1}`;
      taken.set(String(body['reference']), id);
      return answer(201, { id });
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  notify = notifyMessenger({ apiKey: API_KEY, url, templates: { hello: TEMPLATE } });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked.length = 0;
  taken.clear();
  refusal = undefined;
});

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

const delivery = (tries = 1): Delivery => ({ id: ID, tries }) as Delivery;
const email = { to: 'robin@example.org', template: 'hello', personalisation: { name: 'Robin' } };

describe('a message through GOV.UK Notify', () => {
  test('goes with our id of it as its reference, under the id of the template', async () => {
    expect(await notify.email(email, delivery())).toEqual({ receipt: 'notify:notify-1' });
    expect(asked).toEqual([
      { path: `/v2/notifications?reference=${ID}`, body: {} },
      {
        path: '/v2/notifications/email',
        body: {
          template_id: TEMPLATE,
          email_address: 'robin@example.org',
          personalisation: { name: 'Robin' },
          reference: ID,
        },
      },
    ]);
  });

  test('that arrived before we could write it down is recognised at the next try, and not sent again', async () => {
    await notify.email(email, delivery());
    expect(await notify.email(email, delivery(2))).toEqual({ receipt: 'notify:notify-1' });
    expect(asked.filter(({ path }) => path === '/v2/notifications/email')).toHaveLength(1);
  });

  test('that was sent before a restore, and waits again as if it never was, is recognised as well', async () => {
    await notify.email(email, delivery());
    expect(await notify.email(email, delivery(1))).toEqual({ receipt: 'notify:notify-1' });
    expect(asked.filter(({ path }) => path === '/v2/notifications/email')).toHaveLength(1);
  });

  test('that did not arrive is sent at the next try', async () => {
    expect(await notify.email(email, delivery(2))).toEqual({ receipt: 'notify:notify-1' });
  });

  test('may be a letter as it is to be printed', async () => {
    await notify.letter({ pdf: Buffer.from('%PDF-1.7'), postage: 'second' }, delivery());
    expect(asked.at(-1)).toEqual({
      path: '/v2/notifications/letter',
      body: { reference: ID, content: Buffer.from('%PDF-1.7').toString('base64'), postage: 'second' },
    });
  });

  test('that Notify refuses for good is parked with its code, and without its words, which name the person', async () => {
    refusal = { status: 400, error: 'ValidationError' };
    await expect(notify.email(email, delivery())).rejects.toMatchObject({ reason: 'NOTIFY_REFUSED ValidationError' });
  });

  test.each([429, 500, 503])('that Notify cannot take now is left to be tried again (%i)', async (status) => {
    refusal = { status, error: 'RateLimitError' };
    await expect(notify.email(email, delivery())).rejects.not.toHaveProperty('reason');
  });

  test('from a template that the council has not set up is parked', async () => {
    await expect(notify.email({ ...email, template: 'toString' }, delivery())).rejects.toMatchObject({
      reason: 'TEMPLATE_NOT_SET',
    });
    expect(asked).toEqual([]);
  });
});

describe('the messenger of an installation', () => {
  test('parks everything in production until a key is set, rather than losing it', async () => {
    const messenger = await messengerFrom({ NODE_ENV: 'production' });
    await expect(messenger.email(email, delivery())).rejects.toMatchObject({ reason: 'NO_MESSENGER_SET' });
  });

  test.each(['{', '["hello"]', '{"hello":"no id"}'])(
    'is refused for templates that are no templates: %s',
    async (templates) => {
      const environment = { KITH_NOTIFY_API_KEY: API_KEY, KITH_NOTIFY_TEMPLATES: templates };
      await expect(messengerFrom(environment)).rejects.toThrow('KITH_NOTIFY_TEMPLATES');
    },
  );
});
