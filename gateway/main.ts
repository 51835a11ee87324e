// npm start: the whole house in one process, and a worked statement to begin with.
import type { RunningChecker } from '@kith/checker';
import { dayInEngland } from '@kith/subgraph';

import { tellStory } from './demonstration/tell.ts';
import { checkEnvironment } from './environment/check.ts';
import { checkerAddress, serveChecker } from './house/checker.ts';
import { developmentIssuerAddress } from './house/issuer-address.ts';
import { openHouse, type OpenHouse } from './house/open.ts';
import { addressFrom, asRefusal, refuseTakenPort } from './house/port.ts';
import { startSaying } from './house/say.ts';
import { untilStopped } from './house/until-stopped.ts';
import { welcome } from './house/welcome.ts';
import { runProgram } from './refusal.ts';

await runProgram(async () => {
  checkEnvironment(process.env, 'HOUSE');
  const say = startSaying();
  const stopped = untilStopped();
  const house = await open(say);
  let checker: RunningChecker | undefined;
  try {
    checker = await serveChecker(process.env, house.gateway.url);
    await Promise.race([greet(house, checker.url, say), stopped]);
    await stopped;
  } finally {
    say('Stopping.');
    await checker?.stop();
    await house.close();
    say('Stopped.');
  }
});

async function open(say: (sentence: string) => void): Promise<OpenHouse> {
  const address = addressFrom(process.env);
  await refuseTakenPort(address);
  await refuseTakenPort(checkerAddress(process.env));
  const issuer = developmentIssuerAddress(process.env);
  if (issuer) await refuseTakenPort(issuer);
  try {
    return await openHouse({ environment: process.env, ...address, issuerPort: issuer?.port, say });
  } catch (error) {
    throw asRefusal(error, address);
  }
}

async function greet(
  { gateway, issuerUrl }: OpenHouse,
  checkerUrl: string,
  say: (sentence: string) => void,
): Promise<void> {
  const production = process.env['NODE_ENV'] === 'production';
  if (!production) console.log(await welcome(gateway.url, process.stdout, process.env));
  say(`Kith answers at ${gateway.url}/graphql.`);
  if (issuerUrl) say(`Sign in as somebody made up at ${issuerUrl}: npm run token -- "Team manager, Medway"`);
  say(`The checker for carers is at ${checkerUrl}. Press Ctrl-C to stop.`);
  // Last of all, so that nobody waits for it.
  if (!production) await tellStory(gateway.url, dayInEngland(new Date()), say);
}
