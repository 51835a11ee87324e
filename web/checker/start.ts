import type { AddressInfo } from 'node:net';

import { GatewayAsking } from './asking/gateway.ts';
import { SmtpMailer } from './mailing/smtp-mailer.ts';
import { checkerApp } from './serving/checker-app.ts';
import type { CheckerSettings } from './settings.ts';

/** A checker that is being served. */
export interface RunningChecker {
  /** `http://localhost:3000` */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves the checker before a gateway.
 *
 * @param today `YYYY-MM-DD`; the day in England unless a test says otherwise.
 * @throws Error with code EADDRINUSE where the port is taken.
 */
export async function startChecker(settings: CheckerSettings, today?: () => string): Promise<RunningChecker> {
  const asking = new GatewayAsking({ url: settings.gatewayUrl, timeoutMs: settings.gatewayTimeoutMs });
  const mailer = settings.mail && new SmtpMailer(settings.mail);
  const app = await checkerApp(settings, { asking, mailer, today });
  await app.listen({ host: settings.host, port: settings.port });
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, stop: () => app.close() };
}
