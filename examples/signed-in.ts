import { kith, type Kith } from '@kith/client';
import { tokenFor } from '@kith/gateway/token';

/**
 * A client for somebody made up, of a Kith that npm start runs. A portal of yours sends the token that your council's
 * sign-in service gave whoever is signed in.
 */
export async function signedIn(name: string, environment: NodeJS.ProcessEnv = process.env): Promise<Kith> {
  const issuer = environment['KITH_ISSUER'] || 'http://localhost:4200';
  const url = environment['KITH_URL'] || 'http://localhost:4000';
  return kith({ url, headers: { authorization: `Bearer ${await tokenFor(issuer, name)}` }, timeoutMs: 30_000 });
}
