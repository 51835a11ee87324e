import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import { loadDemonstration } from '../records/demonstration/load.ts';
import people from '../subgraph.ts';
import { carerById, correct } from './people.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(people, { now: () => new Date('2026-11-21T10:00:00Z') });
});
afterAll(() => started.stop());

describe('the demonstration', () => {
  test('brings invented care leavers to two councils, of whom everything is known that decides who they are', async () => {
    const loaded = await loadDemonstration(people);
    const careLeavers = loaded.filter(({ kind }) => kind === 'CARE_LEAVER');
    expect(careLeavers.map(({ council, reference }) => [council, reference])).toEqual([
      ['E06000035', 'DEMO-CL-01'],
      ['E06000035', 'DEMO-CL-02'],
      ['E06000035', 'DEMO-AVA'],
      ['E06000035', 'DEMO-TOM'],
      ['E06000035', 'DEMO-MAYA'],
      ['E08000032', 'DEMO-CL-01'],
    ]);
  });

  test('brings invented carers to two councils, with children in every arrangement but adoption', async () => {
    const carers = (await loadDemonstration(people)).filter(({ kind }) => kind === 'CARER');
    expect(carers.filter(({ council }) => council === 'E06000035')).toHaveLength(13);
    expect(carers.filter(({ council }) => council === 'E08000032')).toHaveLength(2);
    const seen = await Promise.all(
      carers
        .filter(({ council }) => council === 'E06000035')
        .map(async ({ id }) => (await carerById(id))?.circumstances.children?.map(({ arrangement }) => arrangement)),
    );
    expect(new Set(seen.flat())).toEqual(
      new Set(['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER', 'INFORMAL', 'KINSHIP_FOSTERING', null]),
    );
  });

  test('changes nothing when it is loaded again, not even what was corrected since', async () => {
    const first = await loadDemonstration(people);
    const [carer] = first;
    await correct({ carer: carer?.id, revision: 1, displayName: 'Corrected Since' });
    expect(await loadDemonstration(people)).toEqual(first);
    expect((await carerById(carer?.id ?? ''))?.displayName).toBe('Corrected Since');
    expect(await started.asOwner('select count(*)::int as people from people.person')).toEqual([{ people: 21 }]);
  });
});
