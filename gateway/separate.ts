// npm run start:separate: one process for each subgraph, and the gateway before them over HTTP.
import { checkEnvironment } from './environment/check.ts';
import { developmentIssuerAddress } from './house/issuer-address.ts';
import { addressFrom, asRefusal, refuseTakenPort } from './house/port.ts';
import { startSaying } from './house/say.ts';
import { untilStopped } from './house/until-stopped.ts';
import { runProgram } from './refusal.ts';
import { openSeparateHouse } from './separate/open.ts';

await runProgram(async () => {
  checkEnvironment(process.env, 'SEPARATE_HOUSE');
  const say = startSaying();
  const stopped = untilStopped();
  const address = addressFrom(process.env);
  await refuseTakenPort(address);
  const issuer = developmentIssuerAddress(process.env);
  if (issuer) await refuseTakenPort(issuer);
  const options = { environment: process.env, ...address, issuerPort: issuer?.port, say };
  const house = await openSeparateHouse(options).catch((error: unknown) => {
    throw asRefusal(error, address);
  });
  try {
    say(`Kith answers at ${house.gateway.url}/graphql. Press Ctrl-C to stop.`);
    const broken = await Promise.race([stopped, house.broken]);
    if (broken) throw new Error(`The subgraph ${broken} ended of itself: stopping everything.`);
  } finally {
    say('Stopping.');
    await house.close();
    say('Stopped.');
  }
});
