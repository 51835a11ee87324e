import { parseArgs } from 'node:util';

import type { Policy } from '@kith/client';
import { parseDay } from '@kith/policy';

import { Refusal } from '../refusal.ts';

export interface AskOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
  readonly policy: Policy;
  /** `YYYY-MM-DD`; today where it is left out. */
  readonly asOf: string | undefined;
  /** The whole GraphQL response, for programs. */
  readonly json: boolean;
}

export const USAGE = `npm run ask -- <file> [--policy england|review-2022] [--as-of YYYY-MM-DD] [--json]

  <file>     JSON: {"kind": "carer" or "careLeaver", "circumstances": …}, or - for standard input.
             examples/ holds some to begin with.
  --policy   england: the law as it stands (the default). review-2022: what the 2022 Review recommends.
  --as-of    The day to answer for. Today, if left out.
  --json     The whole answer as JSON.

  KITH_URL   A gateway to ask, such as http://localhost:4000. If left out, one is started and stopped again.`;

const POLICIES: Readonly<Record<string, Policy>> = { england: 'ENGLAND', 'review-2022': 'REVIEW_2022' };

/** What was asked on the command line; undefined where only help was. @throws Refusal that names the option. */
export function askOptions(args: readonly string[]): AskOptions | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal(`Name one file.\n\n${USAGE}`);
  return { file, policy: policyOf(values.policy), asOf: asOfOf(values['as-of']), json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string', default: 'england' },
        'as-of': { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function policyOf(given: string): Policy {
  const policy = Object.hasOwn(POLICIES, given) ? POLICIES[given] : undefined;
  if (!policy) throw new Refusal(`--policy must be england or review-2022, not "${given}".`);
  return policy;
}

function asOfOf(given: string | undefined): string | undefined {
  if (given !== undefined && parseDay(given) === undefined) {
    throw new Refusal(`--as-of must be a date that exists, written like 2026-11-21, not "${given}".`);
  }
  return given;
}
