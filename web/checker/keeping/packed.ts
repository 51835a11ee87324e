import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import type { Journey } from './journey.ts';

/** More than any journey of twenty children needs; a box that unpacks to more is refused. */
const MOST_BYTES = 64 * 1024;

/** A journey as few bytes. */
export function pack(journey: Journey): Buffer {
  const json = Buffer.from(JSON.stringify(journey), 'utf8');
  return brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: json.length } });
}

/** The journey; undefined for bytes that are none, or of a version that we no longer read. */
export function unpack(bytes: Buffer): Journey | undefined {
  try {
    const json: unknown = JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8'));
    return isJourney(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isJourney(json: unknown): json is Journey {
  return typeof json === 'object' && json !== null && 'version' in json && json.version === 1 && 'children' in json;
}
