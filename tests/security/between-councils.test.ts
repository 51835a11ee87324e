import { afterAll, beforeAll } from '@jest/globals';

import { startAttackedHouse, type AttackedHouse } from './attacked-house.ts';
import { Logins } from './logins.ts';
import { randomAttempts } from './suites/attempts.ts';
import { namedCrossings } from './suites/crossings.ts';
import { restrictedEverywhere } from './suites/restricted.ts';
import { straightSql } from './suites/straight-sql.ts';

const LIMIT_MS = 300_000;

// One house for all of them: to fill it takes longer than to attack it.
let attacked: AttackedHouse | undefined;
let logins: Logins | undefined;
beforeAll(async () => {
  attacked = await startAttackedHouse();
  logins = await Logins.of(attacked);
}, LIMIT_MS);
afterAll(() => attacked?.stop());

straightSql(
  () => attacked!,
  () => logins!,
);
namedCrossings(
  () => attacked!,
  () => logins!,
);
restrictedEverywhere(
  () => attacked!,
  () => logins!,
);
randomAttempts(() => attacked!);
