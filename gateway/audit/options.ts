import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { GSS_CODE } from '@kith/subgraph';

import { Refusal } from '../refusal.ts';
import { SUBGRAPH_NAMES } from '../separate/by-name.ts';

export const EXPORT_USAGE = `npm run audit:export -- <subgraph> <council> <file>

  <subgraph>  ${SUBGRAPH_NAMES.join(', ')}
  <council>   its GSS code, such as E06000035
  <file>      where to write; <file>.checkpoint is written beside it: keep that somewhere else.

  DATABASE_URL and KITH_DATABASE_KEY as for npm start; if left out, the database in .data.`;

export const VERIFY_USAGE = `npm run audit:verify -- <file> [--checkpoint <earlier file.checkpoint>] [--key <thumbprint>]

  <file>        what audit:export wrote
  --checkpoint  one that you kept from before: finds what was written anew since
  --key         the thumbprint of the key that must have signed: as an earlier run has said it or, after the key of the
                installation was changed, as npm run keys:rotate has`;

export interface ExportOptions {
  readonly subgraph: string;
  readonly council: string;
  readonly file: string;
}

export function exportOptions(args: readonly string[]): ExportOptions {
  const { positionals } = parsed(args, {}, EXPORT_USAGE);
  const [subgraph = '', council = '', file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal(EXPORT_USAGE);
  if (!SUBGRAPH_NAMES.includes(subgraph)) throw new Refusal(`Name one of ${SUBGRAPH_NAMES.join(', ')}.`);
  if (!GSS_CODE.test(council)) throw new Refusal(`A council is named by its GSS code, such as E06000035.`);
  return { subgraph, council, file };
}

export interface VerifyOptions {
  readonly file: string;
  readonly checkpoint: string | undefined;
  readonly key: string | undefined;
}

export function verifyOptions(args: readonly string[]): VerifyOptions {
  const options = { checkpoint: { type: 'string' }, key: { type: 'string' } } as const;
  const { positionals, values } = parsed(args, options, VERIFY_USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Refusal(VERIFY_USAGE);
  return { file, checkpoint: values.checkpoint, key: values.key };
}

function parsed<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options, usage: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n\n${usage}`);
  }
}
