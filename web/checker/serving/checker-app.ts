import compress from '@fastify/compress';
import cookies from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formBody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';

import type { Asking } from '../asking/asking.ts';
import { MOST_FILE_BYTES } from '../keeping/return-file.ts';
import { Sealer } from '../keeping/sealed.ts';
import { ENGLISH } from '../languages/languages.ts';
import type { Mailer } from '../mailing/mailer.ts';
import { FormPage } from '../pages/page.ts';
import { pages } from '../pages/pages.ts';
import type { CheckerSettings } from '../settings.ts';
import { todayInEngland } from '../words/days.ts';
import { assetsFor } from './assets.ts';
import { answerFaults } from './faults.ts';
import { robots, sendSafeHeaders } from './headers.ts';
import { Receptionist } from './receptionist.ts';
import { serveAssets } from './serve-assets.ts';
import { templates } from './templates.ts';

const MOST_BODY_BYTES = 64 * 1024;
const COSTLY_PER_MINUTE = 30;

/** What the checker works with, so that a test can put something else in its place. */
export interface CheckerNeeds {
  readonly asking: Asking;
  readonly mailer?: Mailer;
  /** `YYYY-MM-DD`; the day in England where it is left out. */
  readonly today?: () => string;
}

/** The checker as an HTTP application that does not listen yet. */
export async function checkerApp(settings: CheckerSettings, needs: CheckerNeeds): Promise<FastifyInstance> {
  const { asking, mailer, today = todayInEngland } = needs;
  const app = fastify({
    // Addresses and forms of a person in need are nobody's log: faults are recorded without them.
    logger: false,
    trustProxy: settings.trustProxy === false ? false : [...settings.trustProxy],
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 100 },
  });
  const assets = assetsFor(settings.brand);
  const receptionist = new Receptionist({
    settings,
    asking,
    mailer,
    today,
    templates: templates(),
    version: assets.version,
    cookies: new Sealer(settings.keys, 'journey'),
    landlords: new Sealer(settings.keys, 'landlord'),
    files: new Sealer(settings.keys, 'return-file'),
  });

  await sendSafeHeaders(app, settings);
  await app.register(compress, { global: true, encodings: ['br', 'gzip'], threshold: 1024 });
  await app.register(rateLimit, { global: true, max: settings.pagesPerMinute, timeWindow: '1 minute' });
  await app.register(cookies);
  await app.register(csrf, {
    sessionPlugin: '@fastify/cookie',
    cookieKey: settings.https ? '__Host-kith-form' : 'kith-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: settings.https },
    getToken: (request) => (request.body as Record<string, string> | undefined)?.['_csrf'],
  });
  await app.register(formBody, { bodyLimit: MOST_BODY_BYTES });
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    limits: { files: 1, fileSize: MOST_FILE_BYTES, fields: 4, fieldSize: 1024, parts: 5 },
  });

  answerFaults(app, receptionist);
  serveAssets(app, assets);
  app.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(robots()));
  app.get('/health', { config: { rateLimit: false } }, async () => ({ ok: true }));
  for (const page of pages) {
    const language = page.inEnglish ? ENGLISH : undefined;
    const most = page.costly ? COSTLY_PER_MINUTE : settings.pagesPerMinute;
    const config = limit({ most, within: '1 minute' });
    app.get(page.path, { config }, (request, reply) =>
      receptionist.answer(request, reply, (visit) => page.show(visit), language),
    );
    if (page instanceof FormPage) {
      app.post(
        page.path,
        // oxlint-disable-next-line typescript/unbound-method -- the plugin binds it
        { config: page.forms ? limit(page.forms) : config, preHandler: app.csrfProtection },
        (request, reply) => receptionist.answer(request, reply, (visit) => page.take(visit), language),
      );
    }
  }
  return app;
}

const limit = ({ most, within }: { readonly most: number; readonly within: string }) => ({
  rateLimit: { max: most, timeWindow: within },
});
