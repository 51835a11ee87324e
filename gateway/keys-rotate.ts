// npm run keys:rotate: wraps everything with the current KITH_DATABASE_KEY, so that the one before can be left out.
import { databaseKeys } from '@kith/subgraph/database';
import { checkpointKeyOf, KeyRefused, keyRing, rotateKeys, shortId } from '@kith/subgraph/keys';

import { DATA } from './house/data.ts';
import { startSaying } from './house/say.ts';
import { Refusal, runProgram } from './refusal.ts';

await runProgram(async () => {
  const { DATABASE_URL: ownerUrl, KITH_DATABASE_KEY } = process.env;
  if (!ownerUrl || !KITH_DATABASE_KEY) {
    throw new Refusal(
      'Set DATABASE_URL to the database, as its owner, KITH_DATABASE_KEY to the new key, and KITH_DATABASE_OTHER_KEYS to ' +
        'the ones before, such as ["the key before"]. The database that Kith brings along is for development, and keeps its key.',
    );
  }
  const { key, otherKeys } = databaseKeys(DATA, process.env);
  const ring = keyRing(key, otherKeys);
  const say = startSaying();
  const rotation = { ownerUrl, ring, wrapped: (keys: number) => say(`${keys} keys of persons are wrapped anew.`) };
  const { keys, forgotten } = await rotateKeys(rotation).catch((error: unknown) => {
    throw error instanceof KeyRefused ? new Refusal(error.message) : error;
  });
  const gone = forgotten.map((id) => `${shortId(id)}…`).join(', ');
  console.log(
    [
      `Everything is sealed under the current key (${shortId(ring.current.id)}…); ${keys} keys of persons were wrapped anew.`,
      gone
        ? `Nothing rests on ${gone} any more. Leave KITH_DATABASE_OTHER_KEYS out, and start every process again.`
        : 'Nothing rested on another one.',
      'Backups from before still need the key of their time: keep it as long as them.',
      `Checkpoints of the audit are signed from now on with the key ${await checkpointKeyOf(key)}. Tell whoever checks them.`,
    ].join('\n'),
  );
});
