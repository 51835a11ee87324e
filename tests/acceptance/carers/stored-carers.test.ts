import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  CarerCorrectDocument,
  CarerRegisterDocument,
  CarerStatementDocument,
  KinshipChildAddDocument,
  KinshipChildCorrectDocument,
  type CarerStatementQueryVariables,
  type Kith,
  type StatementPartsFragment,
} from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, KENT, LEEDS, MEDWAY, onIncomeSupport, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { narrowed } from '../../support/narrowed.ts';
import { publishFosteringRates } from '../../support/publishing.ts';
import { check, determinationOf } from '../../support/statements.ts';

const PARTS = [
  'kinshipAllowances',
  'summary',
  'comparison',
  'nextQuestions',
  'beforeAnOrder',
  'asOf',
  'policy',
  'horizon',
] as const;
type Parts = Pick<StatementPartsFragment, (typeof PARTS)[number]>;

const clock = { today: '2026-03-02' };
const house = houseForTests(clock);
const ALLOWANCE = 'KINSHIP_ALLOWANCE:hope';

let keys = 0;
const newKey = () => `acceptance-${(keys += 1)}`;

async function registered(kith: Kith, dateOfBirth: string, livesIn = MEDWAY) {
  const circumstances = carerOf(livesIn, [wardOf({ livesIn, dateOfBirth })], onIncomeSupport);
  const input = { circumstances, displayName: 'Imelda Placeholder', idempotencyKey: newKey() };
  const { carerRegister } = await kith.request(CarerRegisterDocument, { input });
  expect(carerRegister.userErrors).toEqual([]);
  return { id: carerRegister.carer!.id, circumstances };
}

async function statementOf(kith: Kith, variables: CarerStatementQueryVariables): Promise<Parts> {
  const { carer } = await kith.request(narrowed(CarerStatementDocument, PARTS), variables);
  return carer!.statement;
}

/** A person's statement and a check differ in whose it is, and in nothing else. */
const withoutSubject = (parts: Parts): unknown =>
  JSON.parse(JSON.stringify(parts, (name, value: unknown) => (name === 'subject' ? 'somebody' : value)));

describe.each(GATEWAYS)('A carer whose record a council keeps, asked through %s', (gateway) => {
  const medway = () => house.asking(gateway, MEDWAY);

  beforeAll(() => {
    clock.today = '2026-03-02';
  });

  test.each(['ENGLAND', 'REVIEW_2022'] as const)(
    'has the statement that a check of the same facts gives (%s)',
    async (policy) => {
      const { id, circumstances } = await registered(medway(), '2015-05-05');
      const asked = { asOf: '2026-03-02', policy, horizon: 24 };
      const [kept, checked] = [
        await statementOf(medway(), { id, ...asked }),
        await check(house.asking(gateway), { circumstances, ...asked }, ...PARTS),
      ];
      expect(withoutSubject(kept)).toEqual(withoutSubject(checked));
      const subjects = new Set(kept.kinshipAllowances.map(({ subject }) => subject));
      expect(subjects).toEqual(new Set([id]));
      expect(new Set(checked.kinshipAllowances.map(({ subject }) => subject))).toEqual(new Set(['anonymous']));
    },
  );

  test('is not there for another council', async () => {
    const { id } = await registered(medway(), '2015-05-05');
    const { carer } = await house.asking(gateway, LEEDS).request(narrowed(CarerStatementDocument, ['id']), { id });
    expect(carer).toBeNull();
  });

  test('whose birthday was written down wrongly gets another statement once it is corrected, and the first stays explainable', async () => {
    const { id } = await registered(medway(), '2016-05-05');
    const amount = async (knownOn?: string) =>
      determinationOf(await statementOf(medway(), { id, asOf: '2026-03-02', knownOn, horizon: 0 }), ALLOWANCE).award
        ?.leastPence;
    // South East, 2025-26: £216 to ten, £247 from eleven.
    expect(await amount()).toBe(21_600);

    clock.today = '2026-03-20';
    const { kinshipChildCorrect } = await medway().request(KinshipChildCorrectDocument, {
      input: {
        carer: id,
        revision: 1,
        child: { ref: 'hope', dateOfBirth: '2014-05-05' },
        why: 'The birth certificate says so.',
        idempotencyKey: newKey(),
      },
    });
    expect(kinshipChildCorrect).toMatchObject({ carer: { revision: 2 }, userErrors: [] });
    expect(await amount()).toBe(24_700);
    expect(await amount('2026-03-19')).toBe(21_600);
    expect(await amount('2026-03-20')).toBe(24_700);
    clock.today = '2026-03-02';
  });

  test('who has taken in another child has a determination for each', async () => {
    const { id } = await registered(medway(), '2015-05-05');
    const child = wardOf({ ref: 'joy', livesIn: MEDWAY, dateOfBirth: '2018-01-01' });
    const { kinshipChildAdd } = await medway().request(KinshipChildAddDocument, {
      input: { carer: id, revision: 1, child, idempotencyKey: newKey() },
    });
    expect(kinshipChildAdd.userErrors).toEqual([]);
    const statement = await statementOf(medway(), { id, asOf: '2026-03-02', horizon: 0 });
    const refs = statement.kinshipAllowances.map(({ ref }) => ref).filter((ref) => ref.startsWith('KINSHIP_ALLOWANCE'));
    expect(refs).toEqual(['KINSHIP_ALLOWANCE:hope', 'KINSHIP_ALLOWANCE:joy']);
  });

  test('cannot be corrected from what somebody else has changed meanwhile', async () => {
    const { id } = await registered(medway(), '2015-05-05');
    const correct = (revision: number) =>
      medway().request(CarerCorrectDocument, {
        input: {
          carer: id,
          revision,
          circumstances: { household: { couple: 'YES' } },
          why: 'They moved in together.',
          idempotencyKey: newKey(),
        },
      });
    expect((await correct(1)).carerCorrect.userErrors).toEqual([]);
    expect((await correct(1)).carerCorrect.userErrors.map(({ path }) => path)).toEqual([['revision']]);
  });

  test('whose council publishes rates later than they start is told what was known on each day', async () => {
    const council = gateway === 'Kith' ? KENT : 'E10000011';
    const staff = house.asking(gateway, council);
    const { id } = await registered(staff, '2015-05-05', council);
    clock.today = '2026-03-16';
    await publishFosteringRates(staff, '2026-03-01', 25_555);
    const awardOn = async (asOf: string, knownOn: string) => {
      const { award, settings } = determinationOf(
        await statementOf(staff, { id, asOf, knownOn, horizon: 0 }),
        ALLOWANCE,
      );
      return [award?.leastPence, settings.filter(({ version }) => version !== null).map(({ code }) => code)];
    };
    // £216 is the national minimum for a ten-year-old in the South East.
    expect(await awardOn('2026-03-10', '2026-03-15')).toEqual([21_600, []]);
    expect(await awardOn('2026-03-10', '2026-03-16')).toEqual([25_555, ['fostering-rates']]);
    expect(await awardOn('2026-02-28', '2026-03-16')).toEqual([21_600, []]);
    clock.today = '2026-03-02';
  });
});
