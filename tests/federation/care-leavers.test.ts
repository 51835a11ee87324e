import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CareLeaverRegisterDocument, type CareLeaverCircumstancesInput } from '@kith/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';

import { GATEWAYS } from '../gateways.ts';
import { clear } from '../gateways/counted.ts';
import { houseForTests } from '../support/house.ts';

const HAMPSHIRE = 'E10000014';
const CARE_LEAVERS = 100;
const LIMIT_MS = 120_000;
/** Billing authorities of the county, two of them with published council tax schemes, and one of another county. */
const DISTRICTS = ['E07000086', 'E07000212', 'E07000087', 'E07000088'] as const;

const house = houseForTests();

/** Each with a birthday, a time in care and a place of their own, and every tenth one with a history that is not whole. */
function careLeaver(index: number): CareLeaverCircumstancesInput {
  const born = `${2001 + (index % 8)}-0${1 + (index % 9)}-1${index % 10}`;
  const eighteen = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
  const sixteen = `${Number(born.slice(0, 4)) + 16}${born.slice(4)}`;
  return {
    dateOfBirth: born,
    council: HAMPSHIRE,
    housingAuthority: DISTRICTS[index % DISTRICTS.length] ?? DISTRICTS[0],
    carePeriods: [{ ref: 'foster', from: '2012-05-01', to: index % 3 === 0 ? sixteen : eighteen, legalStatus: 'V2' }],
    carePeriodsComplete: index % 10 === 0 ? 'NOT_KNOWN' : 'YES',
    familyPeriodsComplete: 'YES',
    otherStaysComplete: 'YES',
    home: { movingToOwnHome: 'YES', landlordAsksForGuarantor: 'YES', paysCouncilTax: 'YES' },
  };
}

interface Page {
  readonly careLeavers: { readonly nodes: readonly { readonly statement: { readonly subject: string } }[] };
}

const PAGE: TypedDocumentNode<Page, { first: number }> = parse(`query CareLeavers($first: Int!) {
  careLeavers(first: $first) {
    nodes {
      statement {
        subject
        status { category flags { code } }
        summary { headline }
        comparison { lines { ref difference { leastPence } } }
        nextQuestions { fact refs }
        stayingPut { ref outcome }
        leavingCareGrants { ref outcome award { leastPence } because { says } }
        rentGuarantees { ref outcome award { leastPence } }
      }
    }
  }
}`);

beforeAll(async () => {
  const staff = house.asking('Kith', HAMPSHIRE);
  await Promise.all(
    Array.from({ length: CARE_LEAVERS }, async (_, index) => {
      const input = { displayName: `Invented ${index}`, circumstances: careLeaver(index), idempotencyKey: `${index}` };
      const { careLeaverRegister } = await staff.request(CareLeaverRegisterDocument, { input });
      if (!careLeaverRegister.careLeaver) throw new Error(JSON.stringify(careLeaverRegister.userErrors));
    }),
  );
}, LIMIT_MS);

describe.each(GATEWAYS)('care leavers, through %s', (gateway) => {
  beforeEach(() => clear(house.started.calls));

  const page = (first: number) => house.asking(gateway, HAMPSHIRE).request(PAGE, { first });
  const counted = () => ({
    calls: house.started.calls.subgraphs.map(({ name }) => name).toSorted(),
    statements: house.started.calls.statements.length,
  });

  test(
    'statements of a hundred care leavers take as many calls and as many SQL statements as one’s',
    async () => {
      const one = await page(1);
      const ofOne = counted();
      clear(house.started.calls);
      const hundred = await page(CARE_LEAVERS);
      expect(one.careLeavers.nodes).toHaveLength(1);
      const subjects = hundred.careLeavers.nodes.map(({ statement }) => statement.subject);
      expect(new Set(subjects).size).toBe(CARE_LEAVERS);
      expect(counted()).toEqual(ofOne);
      expect(ofOne.statements).toBeGreaterThan(0);
      expect([...new Set(ofOne.calls)]).toEqual([
        'leaving-care-grants',
        'people',
        'rent-guarantees',
        'statement',
        'staying-put',
      ]);
    },
    LIMIT_MS,
  );
});
