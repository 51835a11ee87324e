// One subgraph in a process of its own, for the gateway and nobody else: serve-subgraph.ts people
//
// DATABASE_URL       its database, as the owner
// KITH_DATABASE_KEY  what the passwords of the subgraphs' logins are made from, with KITH_DATABASE_OTHER_KEYS
// KITH_CALLER_KEY    what the gateway signs callers with
// KITH_ROUTER_SECRET what another router shows that may ask as well, with KITH_ISSUER and KITH_AUDIENCE
// KITH_NOTIFY_…      how messages leave the building
// PORT, HOST         where to serve; any free port, if left out
import { bearerTokens, callerKey, noBearerTokens, routerSecret, type OtherRouter } from '@kith/subgraph';
import { databaseKeys } from '@kith/subgraph/database';
import { serveSubgraph } from '@kith/subgraph/server';

import { checkEnvironment } from './environment/check.ts';
import { DATA } from './house/data.ts';
import { trustedIssuerIn } from './house/trusted-issuer.ts';
import { untilStopped } from './house/until-stopped.ts';
import { workOfHouse } from './house/work.ts';
import { Refusal, runProgram } from './refusal.ts';
import { SUBGRAPH_NAMES, subgraphNamed } from './separate/by-name.ts';

await runProgram(async () => {
  const [name = ''] = process.argv.slice(2);
  const subgraph = await subgraphNamed(name);
  if (!subgraph) throw new Refusal(`Name one of ${SUBGRAPH_NAMES.join(', ')}, not "${name}".`);
  checkEnvironment(process.env, { subgraph: name });
  const { DATABASE_URL: ownerUrl, KITH_CALLER_KEY, PORT, HOST } = process.env;
  const key = callerKey(KITH_CALLER_KEY);

  await subgraph.start({ ownerUrl, ...databaseKeys(DATA) });
  const log = (entry: object) => console.error(JSON.stringify({ subgraph: name, ...entry }));
  const otherRouter = otherRouterIn(process.env);
  const served = await serveSubgraph(subgraph, {
    port: Number(PORT ?? 0),
    host: HOST,
    callerKey: key,
    otherRouter,
    log,
  });
  const work = await workOfHouse([subgraph], process.env, (sentence) => console.error(`${name}: ${sentence}`));
  work.start();
  // One line for whoever started us.
  console.log(JSON.stringify({ name, url: served.url }));

  await untilStopped();
  await served.stop();
  await work.stop();
  await subgraph.stop();
});

// Declared as a function: the program above runs before any constant below it is there.
function otherRouterIn(environment: NodeJS.ProcessEnv): OtherRouter | undefined {
  const secret = environment['KITH_ROUTER_SECRET'];
  if (!secret) return undefined;
  const trusted = trustedIssuerIn(environment);
  return { secret: routerSecret(secret), tokens: trusted ? bearerTokens(trusted) : noBearerTokens };
}
