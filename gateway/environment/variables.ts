import * as v from 'valibot';

const SHORTEST_SECRET = 32;
const HIGHEST_PORT = 65_535;
const MAKE_ONE = 'Make one: openssl rand -base64 48';

const port = (name: string) =>
  v.pipe(
    v.string(),
    v.check((text) => isWhole(text, HIGHEST_PORT), `${name} must be a number from 0 to ${HIGHEST_PORT}.`),
  );
const secret = (name: string) =>
  v.pipe(
    v.string(),
    v.minBytes(SHORTEST_SECRET, `${name} must be a random secret of at least ${SHORTEST_SECRET} bytes. ${MAKE_ONE}`),
  );
const address = (name: string, protocols: readonly string[], example: string) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => protocols.includes(URL.parse(text)?.protocol ?? ''),
      `${name} must be an address such as ${example}.`,
    ),
  );
const json = (name: string, schema: v.GenericSchema, example: string) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text).success,
      `${name} must be JSON such as ${example}.`,
    ),
  );
const oneOf = (name: string, words: readonly string[]) => v.picklist(words, `${name} must be ${words.join(' or ')}.`);

const WEB = ['http:', 'https:'];

/** Every variable that Kith reads, each by itself. Any may be left out; what then holds is in docs/running.md. */
export const VARIABLES = {
  PORT: port('PORT'),
  ISSUER_PORT: port('ISSUER_PORT'),
  CHECKER_PORT: port('CHECKER_PORT'),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:'], 'postgres://owner:password@host:5432/kith'),
  KITH_DATABASE_KEY: secret('KITH_DATABASE_KEY'),
  KITH_DATABASE_OTHER_KEYS: json(
    'KITH_DATABASE_OTHER_KEYS',
    v.array(v.pipe(v.string(), v.minBytes(SHORTEST_SECRET))),
    '["the key before"], each of at least 32 bytes',
  ),
  KITH_CALLER_KEY: secret('KITH_CALLER_KEY'),
  KITH_ROUTER_SECRET: secret('KITH_ROUTER_SECRET'),
  KITH_ISSUER: address('KITH_ISSUER', WEB, 'https://sign-in.council.example'),
  KITH_AUDIENCE: v.string(),
  KITH_PUBLIC_URL: address('KITH_PUBLIC_URL', WEB, 'https://kith.council.example'),
  KITH_GATEWAY_URL: address('KITH_GATEWAY_URL', WEB, 'http://127.0.0.1:4000'),
  KITH_NOTIFY_URL: address('KITH_NOTIFY_URL', WEB, 'https://api.notifications.service.gov.uk'),
  KITH_NOTIFY_TEMPLATES: json(
    'KITH_NOTIFY_TEMPLATES',
    v.record(v.string(), v.pipe(v.string(), v.uuid())),
    '{"grant-decision": "0d6b1d8e-5c0f-4c50-9d0b-2f1d1c0a7e11"}',
  ),
  KITH_DOCUMENTS: oneOf('KITH_DOCUMENTS', ['any', 'trusted']),
  CHECKER_KEYS: v.pipe(
    v.string(),
    v.check(
      (text) => text.split(',').every((key) => Buffer.from(key.trim(), 'base64').length === 32),
      'CHECKER_KEYS must be 32 bytes each, in base64, with commas between. Make one: openssl rand -base64 32',
    ),
  ),
  CHECKER_HTTPS: oneOf('CHECKER_HTTPS', ['yes', 'no']),
  CHECKER_PAGES_PER_MINUTE: v.pipe(
    v.string(),
    v.check((text) => isWhole(text, 1_000_000), 'CHECKER_PAGES_PER_MINUTE must be a number from 0 to 1000000.'),
  ),
  CHECKER_SMTP_URL: address('CHECKER_SMTP_URL', ['smtp:', 'smtps:'], 'smtps://mail.council.example:465'),
  CHECKER_MAIL_FROM: v.string(),
} as const;
export type Variable = keyof typeof VARIABLES;

const isWhole = (text: string, most: number): boolean => /^\d{1,7}$/.test(text) && Number(text) <= most;
