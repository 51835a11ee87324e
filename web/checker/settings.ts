import { fileURLToPath } from 'node:url';

import { brandFrom, type Brand } from './brand.ts';
import { keptKey } from './kept-key.ts';
import { isAddress } from './mailing/address.ts';
import type { SmtpSettings } from './mailing/smtp-mailer.ts';

/** How one checker is run. Every value comes from the environment; `settingsFrom` says which. */
export interface CheckerSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the gateway is: `http://127.0.0.1:4000`. */
  readonly gatewayUrl: string;
  /** Milliseconds after which a call to the gateway is given up. */
  readonly gatewayTimeoutMs: number;
  /** 32 bytes each: the first seals cookies and return files, all open them. */
  readonly keys: readonly Buffer[];
  /** Served over HTTPS only: cookies are Secure, and browsers are told to stay on it. */
  readonly https: boolean;
  /** Proxies whose X-Forwarded-For is believed: addresses or CIDR ranges; false for none. */
  readonly trustProxy: false | readonly string[];
  /** Pages one address may ask for in a minute. */
  readonly pagesPerMinute: number;
  readonly brand: Brand;
  /** The mail server for those who want their answer by email; without it nothing is offered. */
  readonly mail?: SmtpSettings;
}

/** Ignored by git. */
const DATA = fileURLToPath(new URL('../../.data', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `CHECKER_HOST`, `CHECKER_PORT`, `KITH_GATEWAY_URL`, `CHECKER_KEYS` (base64, comma-separated), `CHECKER_HTTPS=yes`,
 * `CHECKER_TRUST_PROXY` (comma-separated), `CHECKER_PAGES_PER_MINUTE`, `CHECKER_SMTP_URL` with `CHECKER_MAIL_FROM`, and the
 * brand's.
 * @throws Error in production where the keys or HTTPS are missing.
 */
export function settingsFrom(environment: Environment): CheckerSettings {
  const production = environment['NODE_ENV'] === 'production';
  return {
    host: environment['CHECKER_HOST'] ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: wholeNumber(environment['CHECKER_PORT'], 'CHECKER_PORT', 3000, 65_535),
    gatewayUrl: environment['KITH_GATEWAY_URL'] ?? 'http://127.0.0.1:4000',
    gatewayTimeoutMs: 8_000,
    keys: keysFrom(environment['CHECKER_KEYS'], production),
    https: environment['CHECKER_HTTPS'] === 'yes' || refuseIn(production, environment['CHECKER_HTTPS']),
    trustProxy: list(environment['CHECKER_TRUST_PROXY']) ?? false,
    pagesPerMinute: wholeNumber(environment['CHECKER_PAGES_PER_MINUTE'], 'CHECKER_PAGES_PER_MINUTE', 240, 1_000_000),
    brand: brandFrom(environment),
    mail: mailFrom(environment, production),
  };
}

/** Both or neither: a mail server, and whom the mail is from. In production the mail is handed over encrypted. */
function mailFrom(environment: Environment, production: boolean): SmtpSettings | undefined {
  const { CHECKER_SMTP_URL: url = '', CHECKER_MAIL_FROM: from = '' } = environment;
  if (url === '' && from === '') return undefined;
  if (!/^smtps?:\/\/[^\s]+$/.test(url))
    throw new Error('CHECKER_SMTP_URL must be written like smtps://mail.example:465');
  if (!isAddress(from)) throw new Error('CHECKER_MAIL_FROM must be one address, like checker@council.example');
  return { url, from, encrypted: production };
}

/** Plain HTTP in production must be said aloud, so that it is a decision and not an oversight. */
function refuseIn(production: boolean, said: string | undefined): false {
  if (production && said !== 'no')
    throw new Error('Set CHECKER_HTTPS to yes, or to no where something in front adds it');
  return false;
}

function keysFrom(text: string | undefined, production: boolean): readonly Buffer[] {
  const keys = list(text)?.map((key) => Buffer.from(key, 'base64')) ?? [];
  if (keys.some((key) => key.length !== 32)) throw new Error('CHECKER_KEYS must be 32 bytes each, in base64');
  if (keys.length === 0 && production) throw new Error('CHECKER_KEYS is missing: answers could not be kept');
  return keys.length > 0 ? keys : [keptKey(DATA)];
}

function list(text: string | undefined): readonly string[] | undefined {
  const items = (text ?? '').split(',').map((item) => item.trim());
  return items.some(Boolean) ? items.filter(Boolean) : undefined;
}

function wholeNumber(text: string | undefined, name: string, fallback: number, most: number): number {
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > most) throw new Error(`${name} must be from 0 to ${most}`);
  return number;
}
