import { beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '@kith/subgraph/testing';

import { SEED } from '../../policy/seed.ts';
import { seeded } from '../../reliability/seeded.ts';
import { digestOf, idsOf, MARK, MEDWAY, OTHERS, type AttackedHouse } from '../attacked-house.ts';
import { answerTo, everyOperation, randomAsker, type Operation } from '../attempts.ts';
import type { Draw } from '../random-arguments.ts';

const LIMIT_MS = 300_000;
const ATTEMPTS = 10_000;
const AT_ONCE = 8;
const MOST_ROUNDS = 20;
/** What is surely found by whoever may. */
const LISTS = ['people query.carers', 'people query.careLeavers'] as const;

/** Random requests through the subgraphs, for the records of another council. */
export function randomAttempts(attacked: () => AttackedHouse): void {
  let operations: readonly Operation[];
  /** Every id that Medway has. */
  let secrets: readonly string[];
  let known: ReadonlySet<string>;
  beforeAll(async () => {
    operations = await everyOperation();
    secrets = await idsOf(attacked(), MEDWAY);
    known = new Set(secrets);
  }, LIMIT_MS);

  const drawFrom = (random: () => number): Draw => ({
    random,
    ids: [...secrets, ...secrets.slice(0, 40).map(statementIdOf)],
    councils: [MEDWAY, MEDWAY, ...OTHERS],
    texts: ['Somebody', 'ada', 'It was written down wrongly.'],
  });

  const statementIdOf = (person: string) =>
    `statement:${Buffer.from(`${person} 2026-11-21 2026-11-21 england 0`).toString('base64url')}`;

  const idsIn = (text: string): readonly string[] => text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

  /** What of Medway's stands in an answer, less the ids that whoever asked had sent themselves. */
  function leaksIn(answer: string, sent: ReadonlySet<string>): readonly string[] {
    const leaked = idsIn(answer).filter((id) => known.has(id) && !sent.has(id));
    return answer.includes(MARK) ? [...leaked, MARK] : leaked;
  }

  const wasDone = (answer: string) => answer.includes('"userErrors":[]');

  describe(`${ATTEMPTS} random attempts on another council's records`, () => {
    test(
      `find nothing of it and change nothing of it (seed ${SEED})`,
      async () => {
        const before = await digestOf(attacked(), MEDWAY);
        const draw = drawFrom(seeded(SEED));
        const answered = new Map<string, number>();
        // What somebody has put into their own records may come back to them.
        const stored = new Set<string>();
        const attempt = async () => {
          const operation = operations[Math.floor(draw.random() * operations.length)]!;
          const council = OTHERS[Math.floor(draw.random() * OTHERS.length)]!;
          const caller = randomAsker(council, attacked().ownIds.get(council)!, draw);
          const variables = operation.variables(draw);
          const answer = await answerTo(operation, caller, variables);
          const sent = idsIn(JSON.stringify(variables));
          if (wasDone(answer)) for (const id of sent) stored.add(id);
          const leaks = leaksIn(answer, new Set([...sent, ...stored]));
          expect({ asked: operation.name, variables, leaks }).toEqual({ asked: operation.name, variables, leaks: [] });
          if (!answer.includes('"errors":[')) answered.set(operation.name, (answered.get(operation.name) ?? 0) + 1);
        };
        for (let done = 0; done < ATTEMPTS; done += AT_ONCE)
          await Promise.all(Array.from({ length: AT_ONCE }, attempt));
        expect(await digestOf(attacked(), MEDWAY)).toEqual(before);
        // Were nothing ever answered, this would have shown nothing.
        expect(answered.size).toBeGreaterThan(operations.length / 4);
      },
      LIMIT_MS,
    );

    test(
      'would find and change much of it, were they made by its own staff',
      async () => {
        const draw = drawFrom(seeded(SEED));
        const before = await digestOf(attacked(), MEDWAY);
        const found = new Set<string>();
        const own = { ...staff(MEDWAY), purpose: 'Review' };
        // Again where the arguments that were drawn were none that the lists take.
        for (let round = 0; round < MOST_ROUNDS && (round < 3 || !LISTS.every((list) => found.has(list))); round += 1) {
          for (const operation of operations) {
            const variables = operation.variables(draw);
            const answer = await answerTo(operation, own, variables);
            if (leaksIn(answer, new Set(idsIn(JSON.stringify(variables)))).length > 0) found.add(operation.name);
          }
        }
        expect([...found]).toEqual(expect.arrayContaining([...LISTS]));
        expect(await digestOf(attacked(), MEDWAY)).not.toEqual(before);
      },
      LIMIT_MS,
    );
  });
}
