import { settingsFrom, startChecker, type RunningChecker } from '@kith/checker';

import { Refusal } from '../refusal.ts';
import { asRefusal, type Address } from './port.ts';

/** Where the public checker is served: CHECKER_PORT and CHECKER_HOST, or http://localhost:3000. */
export function checkerAddress(environment: NodeJS.ProcessEnv): Address {
  const { port, host } = settingsOrRefusal(environment);
  return { port, host, setBy: 'CHECKER_PORT' };
}

/** Serves the public checker before the gateway. @throws Refusal where its port cannot be had. */
export async function serveChecker(environment: NodeJS.ProcessEnv, gatewayUrl: string): Promise<RunningChecker> {
  try {
    return await startChecker({ ...settingsOrRefusal(environment), gatewayUrl });
  } catch (error) {
    throw asRefusal(error, checkerAddress(environment));
  }
}

/** Any free port for the gateway is any free port for the checker too. A setting that cannot be is said in its own words. */
function settingsOrRefusal(environment: NodeJS.ProcessEnv) {
  try {
    const { PORT, HOST, CHECKER_PORT = PORT === '0' ? '0' : undefined, CHECKER_HOST = HOST } = environment;
    return settingsFrom({ ...environment, CHECKER_PORT, CHECKER_HOST });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
