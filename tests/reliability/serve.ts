// A program of the tests: the whole house on the database that DATABASE_URL names. Says its port, then serves until it
// is ended, one way or another.
import { openHouse } from '../../gateway/house/open.ts';
import { untilStopped } from '../../gateway/house/until-stopped.ts';

const house = await openHouse({ environment: process.env, port: 0, host: '127.0.0.1', say: () => {} });
process.stdout.write(`${new URL(house.gateway.url).port}\n`);
await untilStopped();
await house.close();
