import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

import type { CareLeaverCircumstancesInput, CarerCircumstancesInput } from '@kith/client';

import { Refusal } from '../refusal.ts';

const SHAPE = '{"kind": "carer" or "careLeaver", "circumstances": …}';

/** About whom is asked, with exactly what `checkCarer` or `checkCareLeaver` takes. */
export type Asked =
  | { readonly kind: 'carer'; readonly circumstances: CarerCircumstancesInput }
  | { readonly kind: 'careLeaver'; readonly circumstances: CareLeaverCircumstancesInput };

/** What is asked in a file, or in standard input for `-`. @throws Refusal that says what is wrong with it. */
export async function askedIn(file: string): Promise<Asked> {
  const source = file === '-' ? 'standard input' : file;
  const asked = parsed(await read(file), source);
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    throw new Refusal(`${source} must hold ${SHAPE}.`);
  }
  const { kind, circumstances, ...more } = asked as Record<string, unknown>;
  if (kind !== 'carer' && kind !== 'careLeaver') {
    const found = JSON.stringify(kind) ?? 'left out';
    throw new Refusal(`"kind" in ${source} must be "carer" or "careLeaver", not ${found}.`);
  }
  if (typeof circumstances !== 'object' || circumstances === null || Array.isArray(circumstances)) {
    throw new Refusal(`"circumstances" in ${source} must be an object: ${SHAPE}.`);
  }
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw new Refusal(`${source} has "${unknown}", which is not part of ${SHAPE}.`);
  return { kind, circumstances };
}

async function read(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(`There is no file ${file}.`);
    throw new Refusal(`${file} cannot be read (${code}).`);
  }
}

function parsed(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Refusal(`${source} is not JSON: ${(error as Error).message}`);
  }
}
