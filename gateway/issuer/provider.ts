import { generateKeyPairSync, randomBytes } from 'node:crypto';

import { CLAIMS, PERMISSIONS } from '@kith/subgraph';
import type { ClientMetadata, Configuration, Provider } from 'oidc-provider';

import {
  claimsOfUser,
  demonstrationSystems,
  demonstrationUsers,
  SECRET_OF_SYSTEMS,
  type RecordIdOf,
} from './demonstration-users.ts';
import { faultPage } from './fault-page.ts';
import { PAGE_HEADERS } from './frame.ts';
import { keptInMemory } from './kept-in-memory.ts';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_CLIENT, SIGNED_IN } from './names.ts';

const HOUR_SECONDS = 3_600;
/** A working day: a developer copies a token once. */
const TOKEN_SECONDS = 8 * HOUR_SECONDS;
const ALGORITHM = 'ES256';

/** A real OpenID Connect provider with invented users. It is loaded here and nowhere else: it is large. */
export async function developmentProvider(issuer: string, recordIdOf: RecordIdOf): Promise<Provider> {
  const { Provider } = await import('oidc-provider');
  return new Provider(issuer, {
    ...secrets(),
    adapter: keptInMemory(),
    clients: [developmentClient, ...demonstrationSystems.map(clientOfSystem)],
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    enabledJWA: { idTokenSigningAlgValues: [ALGORITHM] },
    pkce: { required: () => true },
    // What may be asked of Kith stands with the resource below: named here too, consent would never end.
    scopes: ['openid'],
    findAccount: (_context, id) => {
      const known = demonstrationUsers.find((user) => user.id === id);
      return known && { accountId: id, claims: async () => ({ sub: id, name: known.name }) };
    },
    claims: { openid: ['sub', 'name'] },
    extraTokenClaims: (_context, token) => claimsIn(token, recordIdOf),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: grantOfCourse,
    // The provider's own page fetches a font from elsewhere.
    renderError: (context, { error, error_description: why }) => {
      context.set(PAGE_HEADERS);
      context.body = faultPage(why ?? error);
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: kithAsResource,
    },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: HOUR_SECONDS,
      Session: HOUR_SECONDS,
      Interaction: HOUR_SECONDS,
      Grant: TOKEN_SECONDS,
    },
  });
}

/** New at every start: a token of the last one opens nothing. */
function secrets(): Pick<Configuration, 'jwks' | 'cookies'> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('hex');
  const key = { ...privateKey.export({ format: 'jwk' }), kid, alg: ALGORITHM, use: 'sig' };
  return { jwks: { keys: [key] }, cookies: { keys: [randomBytes(32).toString('base64url')] } };
}

const developmentClient: ClientMetadata = {
  client_id: DEVELOPMENT_CLIENT,
  application_type: 'native',
  redirect_uris: [SIGNED_IN],
  grant_types: ['authorization_code'],
  response_types: ['code'],
  token_endpoint_auth_method: 'none',
};

const clientOfSystem = ({ clientId }: { readonly clientId: string }): ClientMetadata => ({
  client_id: clientId,
  client_secret: SECRET_OF_SYSTEMS,
  redirect_uris: [],
  response_types: [],
  grant_types: ['client_credentials'],
});

const kithAsResource: NonNullable<Configuration['features']>['resourceIndicators'] = {
  enabled: true,
  defaultResource: () => DEVELOPMENT_AUDIENCE,
  useGrantedResource: () => true,
  getResourceServerInfo: (_context, _resource, { clientId }) => ({
    scope: scopesOf(clientId).join(' '),
    audience: DEVELOPMENT_AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_SECONDS,
    jwt: { sign: { alg: ALGORITHM } },
  }),
};

/** A system may ask for what it was given leave to do, and for nothing more. */
const scopesOf = (client: string): readonly string[] =>
  demonstrationSystems.find(({ clientId }) => clientId === client)?.scopes ?? Object.keys(PERMISSIONS);

function claimsIn(token: object, recordIdOf: RecordIdOf): Record<string, unknown> | undefined {
  const { accountId, clientId } = token as { readonly accountId?: string; readonly clientId?: string };
  const user = demonstrationUsers.find(({ id }) => id === accountId);
  if (user) return { ...claimsOfUser(user, recordIdOf) };
  const system = demonstrationSystems.find((one) => one.clientId === clientId);
  return system && { [CLAIMS.council]: system.council };
}

/** Nobody is asked for leave to use what they signed in for: whoever is made up agrees. */
const grantOfCourse: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(DEVELOPMENT_AUDIENCE, Object.keys(PERMISSIONS).join(' '));
  await grant.save();
  return grant;
};
