import { describe, expect, test } from '@jest/globals';

import { answered } from './people.ts';

interface CouncilSeen {
  readonly code: string;
  readonly name: string;
  readonly allowanceArea: string;
  readonly formerCodes: readonly string[];
  readonly districts: readonly { readonly name: string }[];
}
const FIELDS = 'code name region allowanceArea formerCodes districts { name }';
const council = async (code: string): Promise<CouncilSeen | null> =>
  (
    await answered<{ council: CouncilSeen | null }>(`query ($code: ID!) { council(code: $code) { ${FIELDS} } }`, {
      code,
    })
  ).council;

describe('the councils', () => {
  test('are the 153 with duties to children, by name', async () => {
    const { councils } = await answered<{ councils: CouncilSeen[] }>(`{ councils { ${FIELDS} } }`, {});
    expect(councils).toHaveLength(153);
    const names = councils.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  test('are found by code, each with the area of the national fostering table', async () => {
    expect(await council('E06000035')).toMatchObject({ name: 'Medway', allowanceArea: 'SOUTH_EAST', districts: [] });
    expect(await council('E09000002')).toMatchObject({ name: 'Barking and Dagenham', allowanceArea: 'LONDON' });
    expect(await council('E08000032')).toMatchObject({ name: 'Bradford', allowanceArea: 'REST_OF_ENGLAND' });
  });

  test('are found by a code that they had before', async () => {
    expect(await council('E08000016')).toMatchObject({
      code: 'E08000038',
      name: 'Barnsley',
      formerCodes: ['E08000016'],
    });
    expect(await council('E08000019')).toMatchObject({ code: 'E08000039', name: 'Sheffield' });
  });

  test('are found by a district of theirs', async () => {
    const found = await council('E07000008');
    expect(found?.name).toBe('Cambridgeshire');
    expect(found?.districts.map(({ name }) => name)).toContain('Cambridge');
  });

  test('are not found by a code that belongs to none', async () => {
    expect(await council('E99999999')).toBeNull();
  });
});
