import { day, type CouncilSettings, type Situation } from '@kith/policy';

import { perSecond } from '../measuring/per-second.ts';
import { figure, printTable, printTitle } from '../measuring/printed.ts';
import { children } from './children.ts';
import { explain } from './kith.ts';

const CHILDREN = 1_000;
const COUNCILS = [2, 20, 150];

/** Children of councils that have all published something of their own, each read anew for each child as by a request. */
export async function inTurn(): Promise<void> {
  const told = children(CHILDREN);
  const of = (situation: Situation, settings: CouncilSettings) => explain({ ...situation, settings });
  const alone = {
    name: 'one council, of no settings',
    count: CHILDREN,
    work: () => told.forEach((one) => explain(one)),
  };
  const turns = COUNCILS.map((councils) => ({
    name: `${councils} councils in turn`,
    count: CHILDREN,
    work: () => told.forEach((one, index) => of(one, settingsOf(index % councils))),
  }));
  const unpublished = {
    name: 'the same, where nothing is kept',
    count: CHILDREN,
    work: () => told.forEach((one, index) => of(one, settingsOf(index % COUNCILS[0]!, false))),
  };
  const found = await perSecond([alone, ...turns, unpublished]);
  printTitle(
    'Councils with settings of their own',
    'Explained, with questions, no fact unknown. "Nothing is kept": what a day’s figures are is looked up for each child again.',
  );
  printTable(
    ['', 'decided a second and core'],
    [...found].map(([name, each]) => [name, figure(each)]),
  );
}

/** A council's own factor, which changes every sum. Without a version, nothing that was worked out is found again. */
const settingsOf = (council: number, published = true): CouncilSettings =>
  new Map([
    [
      'core-factor',
      [
        {
          from: day('2020-01-01'),
          knownFrom: day('2020-01-01'),
          value: 10_000 + council,
          cite: {
            instrument: 'Invented policy',
            provision: 'page 1',
            url: '',
            checkedOn: '2026-11-21',
            reading: 'read',
          },
          ...(published && { version: `${council}/core-factor/1` }),
        },
      ],
    ],
  ]);
