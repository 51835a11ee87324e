/** What tokens of the development issuer are meant for. */
export const DEVELOPMENT_AUDIENCE = 'https://kith.example/graphql';

/** The client of programs on this machine, such as a console or `npm run token`: code with PKCE, without a secret. */
export const DEVELOPMENT_CLIENT = 'kith-development';

/** Where programs on this machine are sent back to; any port will do (RFC 8252, section 7.3). */
export const SIGNED_IN = 'http://127.0.0.1/signed-in';
