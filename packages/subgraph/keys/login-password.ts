import { Client } from 'pg';

import { passwordOf } from '../database/key.ts';

const WRONG_PASSWORD = '28P01';

/**
 * The password of a login. It is made from the current key of whichever process started last: while keys are being
 * changed that may be another one of ours, so each new connection finds out which.
 */
export function loginPassword(url: URL, role: string, keys: readonly Uint8Array[]): () => Promise<string> {
  const [first, ...others] = keys.map((key) => passwordOf(role, key));
  return async () => {
    for (const password of others.length === 0 ? [] : [first!, ...others]) {
      if (await opens(url, role, password)) return password;
    }
    return first!;
  };
}

async function opens(url: URL, role: string, password: string): Promise<boolean> {
  const tried = new URL(url);
  tried.username = role;
  tried.password = password;
  const client = new Client({ connectionString: tried.toString(), connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Whatever else is wrong, the connection itself will say.
    return (error as { code?: string }).code !== WRONG_PASSWORD;
  } finally {
    await client.end().catch(() => {});
  }
}
