import { addressFrom, type Address } from './port.ts';

const DEFAULT_ISSUER_PORT = '4200';

/**
 * Where the development issuer is served: on this machine only, at ISSUER_PORT. Where the gateway takes any free port, so
 * does the issuer.
 *
 * @throws Refusal where ISSUER_PORT is no port.
 */
export function issuerAddress({ PORT, ISSUER_PORT }: NodeJS.ProcessEnv): Address {
  const port = ISSUER_PORT || (PORT === '0' ? '0' : DEFAULT_ISSUER_PORT);
  return addressFrom({ PORT: port }, 'ISSUER_PORT');
}

/** The same, but undefined where people sign in elsewhere or nobody may sign in as somebody made up. */
export const developmentIssuerAddress = (environment: NodeJS.ProcessEnv): Address | undefined =>
  environment['NODE_ENV'] === 'production' || environment['KITH_ISSUER'] ? undefined : issuerAddress(environment);
