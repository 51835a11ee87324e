import * as v from 'valibot';

import { Refusal } from '../refusal.ts';
import { VARIABLES, type Variable } from './variables.ts';

/** What is started: everything, everything in processes of its own, or one subgraph by its name. */
export type Started = 'HOUSE' | 'SEPARATE_HOUSE' | { readonly subgraph: string };

type Set = Readonly<Partial<Record<Variable, string>>>;

interface Rule {
  readonly breaks: (set: Set, started: Started) => boolean;
  readonly says: string;
}

/**
 * Looks at everything that is set before anything is started.
 *
 * @throws Refusal with all that must be put right, each in a line that says how.
 */
export function checkEnvironment(environment: NodeJS.ProcessEnv, started: Started): void {
  const problems = problemsIn(environment, started);
  if (problems.length === 0) return;
  throw new Refusal(
    [
      'Kith cannot start with what is set. Please put this right:',
      ...problems.map((says) => `  - ${says}`),
      WHERE,
    ].join('\n'),
  );
}

const WHERE = 'What each of them is stands in docs/running.md.';

/** In sentences, without the values: some are secrets. */
export function problemsIn(environment: NodeJS.ProcessEnv, started: Started): readonly string[] {
  // What is set to nothing is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value)) as Set;
  const each = (Object.keys(VARIABLES) as Variable[]).flatMap((name) => {
    const value = set[name];
    return value === undefined ? [] : (v.safeParse(VARIABLES[name], value).issues ?? []).map(({ message }) => message);
  });
  const rules = [...TOGETHER, ...(environment['NODE_ENV'] === 'production' ? IN_PRODUCTION : [])];
  return [...each, ...rules.filter(({ breaks }) => breaks(set, started)).map(({ says }) => says)];
}

const hasChecker = (started: Started) => started === 'HOUSE';
const hasRentGuarantees = (started: Started) => typeof started === 'string' || started.subgraph === 'rent-guarantees';
const isHttp = (text: string | undefined) => text !== undefined && URL.parse(text)?.protocol === 'http:';

const TOGETHER: readonly Rule[] = [
  {
    breaks: ({ KITH_ISSUER, KITH_AUDIENCE }) => (KITH_ISSUER === undefined) !== (KITH_AUDIENCE === undefined),
    says: 'Set KITH_ISSUER and KITH_AUDIENCE together: whose tokens are believed, and what they are meant for.',
  },
  {
    breaks: ({ CHECKER_SMTP_URL, CHECKER_MAIL_FROM }) =>
      (CHECKER_SMTP_URL === undefined) !== (CHECKER_MAIL_FROM === undefined),
    says: 'Set CHECKER_SMTP_URL and CHECKER_MAIL_FROM together, or neither: the mail server, and whom mail is from.',
  },
  {
    breaks: ({ KITH_DATABASE_KEY, KITH_DATABASE_OTHER_KEYS }) =>
      KITH_DATABASE_OTHER_KEYS !== undefined && KITH_DATABASE_KEY === undefined,
    says: 'Set KITH_DATABASE_KEY, the key to close with, beside KITH_DATABASE_OTHER_KEYS.',
  },
  {
    breaks: ({ DATABASE_URL }, started) => typeof started !== 'string' && DATABASE_URL === undefined,
    says: 'Set DATABASE_URL to the database to use, as its owner.',
  },
  {
    breaks: ({ KITH_CALLER_KEY }, started) => typeof started !== 'string' && KITH_CALLER_KEY === undefined,
    says: 'Set KITH_CALLER_KEY to the secret with which the gateway signs who is asking.',
  },
];

const IN_PRODUCTION: readonly Rule[] = [
  {
    breaks: ({ DATABASE_URL }, started) => typeof started === 'string' && DATABASE_URL === undefined,
    says: 'Set DATABASE_URL to the database to use, as its owner: the one that Kith brings along is for development.',
  },
  {
    breaks: ({ KITH_DATABASE_KEY }) => KITH_DATABASE_KEY === undefined,
    says: 'Set KITH_DATABASE_KEY, and keep it: what is sealed opens with nothing else. Make one: openssl rand -base64 48',
  },
  {
    breaks: ({ KITH_PUBLIC_URL }, started) => hasRentGuarantees(started) && KITH_PUBLIC_URL === undefined,
    says: 'Set KITH_PUBLIC_URL to where the public pages are: letters of guarantee lead there to be checked.',
  },
  {
    breaks: ({ KITH_PUBLIC_URL }) => isHttp(KITH_PUBLIC_URL),
    says: 'KITH_PUBLIC_URL must begin with https:// in production: landlords type secrets there.',
  },
  {
    breaks: ({ KITH_ISSUER }) => isHttp(KITH_ISSUER),
    says: 'KITH_ISSUER must begin with https:// in production.',
  },
  {
    breaks: ({ CHECKER_KEYS }, started) => hasChecker(started) && CHECKER_KEYS === undefined,
    says: 'Set CHECKER_KEYS to 32 random bytes in base64: answers could not be kept without. Make one: openssl rand -base64 32',
  },
  {
    breaks: ({ CHECKER_HTTPS }, started) => hasChecker(started) && CHECKER_HTTPS === undefined,
    says: 'Set CHECKER_HTTPS to yes, or to no where something in front adds it.',
  },
];
