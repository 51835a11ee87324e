// npm run token -- "Team manager, Medway": a bearer token for somebody made up, of a Kith that npm start runs.
import { issuerAddress } from './house/issuer-address.ts';
import { NAMES, tokenFor } from './issuer/sign-in.ts';
import { Refusal, runProgram } from './refusal.ts';

await runProgram(async () => {
  const name = process.argv.slice(2).join(' ').trim();
  const known = NAMES.map((one) => `  ${one}`).join('\n');
  if (!NAMES.some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw new Refusal(`Say for whom, such as: npm run token -- "Team manager, Medway"\n\nThere are:\n${known}`);
  }
  const { host, port } = issuerAddress(process.env);
  const issuer = process.env['KITH_ISSUER'] || `http://${host}:${port}`;
  const token = await tokenFor(issuer, name).catch((error: unknown) => {
    throw new Refusal(
      `No development issuer answers at ${issuer}. Is npm start running? (${error instanceof Error ? error.message : ''})`,
    );
  });
  console.log(token);
});
