import { demonstrationSystems, demonstrationUsers, SECRET_OF_SYSTEMS } from './demonstration-users.ts';
import { DEVELOPMENT_CLIENT, SIGNED_IN } from './names.ts';

const MOST_STEPS = 10;
const TIMEOUT_MS = 10_000;

/** Everybody there is a token for, as `npm run token` lists them. */
export const NAMES: readonly string[] = [...demonstrationUsers, ...demonstrationSystems].map(({ name }) => name);

/**
 * An access token of the development issuer for somebody made up, by their name or id: a person signs in on the page as
 * they would in a browser, a council's system shows its secret.
 *
 * @throws where nobody has that name, or the issuer does not answer.
 */
export async function tokenFor(issuer: string, name: string): Promise<string> {
  const same = (known: string) => known.toLowerCase() === name.trim().toLowerCase();
  const system = demonstrationSystems.find((one) => same(one.name) || same(one.clientId));
  if (system) return tokenForSystem(issuer, system.clientId, system.scopes);
  const user = demonstrationUsers.find((one) => same(one.name) || same(one.id));
  if (!user) throw new Error(`Nobody is called “${name}”. There are: ${NAMES.join('; ')}.`);
  return tokenForUser(issuer, user.id);
}

async function clientOf(issuer: string, id: string, secret?: string) {
  const client = await import('openid-client');
  const config = await client.discovery(new URL(issuer), id, secret, secret ? undefined : client.None(), {
    // The development issuer is on this machine, where nobody listens on the way.
    execute: [client.allowInsecureRequests],
    timeout: TIMEOUT_MS / 1_000,
  });
  return { client, config };
}

async function tokenForSystem(issuer: string, id: string, scopes: readonly string[]): Promise<string> {
  const { client, config } = await clientOf(issuer, id, SECRET_OF_SYSTEMS);
  const granted = await client.clientCredentialsGrant(config, { scope: scopes.join(' ') });
  return granted.access_token;
}

async function tokenForUser(issuer: string, id: string): Promise<string> {
  const { client, config } = await clientOf(issuer, DEVELOPMENT_CLIENT);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const begin = client.buildAuthorizationUrl(config, {
    redirect_uri: SIGNED_IN,
    scope: 'openid',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const back = await signedInAs(begin, id);
  const granted = await client.authorizationCodeGrant(config, back, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  return granted.access_token;
}

/** Goes from page to page as a browser does, and chooses the person where it is asked; gives where it is sent back to. */
async function signedInAs(begin: URL, id: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { readonly url: URL; readonly form?: URLSearchParams } = { url: begin };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const response = await fetch(next.url, {
      method: next.form ? 'POST' : 'GET',
      ...(next.form && { body: next.form }),
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) {
      next = { url: next.url, form: new URLSearchParams({ who: id }) };
      continue;
    }
    const url = new URL(location, next.url);
    if (url.href.startsWith(SIGNED_IN)) return url;
    next = { url };
  }
  throw new Error('The development issuer did not let anybody in.');
}
