import { createServer } from 'node:net';

import { Refusal } from '../refusal.ts';

export interface Address {
  readonly port: number;
  readonly host: string;
  /** The variable that sets the port. */
  readonly setBy: 'PORT' | 'CHECKER_PORT' | 'ISSUER_PORT';
}

const DEFAULT_PORT = 4000;
const DEFAULT_HOST = 'localhost';
const HIGHEST_PORT = 65_535;

/** Where to serve: PORT and HOST, or http://localhost:4000. @throws Refusal where PORT is no port. */
export function addressFrom({ PORT, HOST }: NodeJS.ProcessEnv, setBy: Address['setBy'] = 'PORT'): Address {
  const port = PORT ? Number(PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
    throw new Refusal(`${setBy} must be a number from 0 to ${HIGHEST_PORT}, not "${PORT}".`);
  }
  return { port, host: HOST || DEFAULT_HOST, setBy };
}

/** Finds out before anything is started whether somebody else has the port. @throws Refusal that says what to do. */
export async function refuseTakenPort(address: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(asRefusal(error, address)));
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
}

/** The error of a port that cannot be had, in words. Any other error stays as it is. */
export function asRefusal(error: unknown, { port, host, setBy }: Address): unknown {
  switch ((error as { code?: unknown }).code) {
    case 'EADDRINUSE':
      return new Refusal(
        `Port ${port} is taken by another program. Choose another one: ${setBy}=${port + 1} npm start`,
      );
    case 'EACCES':
      return new Refusal(
        `Port ${port} needs rights that you do not have. Choose one from 1024: ${setBy}=4000 npm start`,
      );
    case 'EADDRNOTAVAIL':
      return new Refusal(`HOST=${host} is not an address of this machine. Leave it out, or try HOST=0.0.0.0`);
    default:
      return error;
  }
}
