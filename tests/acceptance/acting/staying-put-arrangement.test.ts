import { beforeEach, describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { exampleOf } from '../../support/care-leavers.ts';
import { houseForTests } from '../../support/house.ts';
import { acted, answeredBy, went, type Colleague } from './acting.ts';

// Children Act 1989 s23CZA, and what councils record of it (council practice, Staying Put and Staying Close).

const DEVON = 'E10000008';
const clock = { today: '2026-11-21' };
const house = houseForTests(clock);

const ARRANGEMENT = {
  field: 'arrangement',
  select: `id state basis startsOn plannedEnd weeklyPayments { from to weekly { councilPence rentPence contributionPence billsPence totalPence } }
    offer { heading } decisions { number } due { kind on }`,
};

interface Arrangement {
  readonly id: string;
  readonly state: string;
  readonly weeklyPayments: readonly object[];
  readonly decisions: readonly object[];
}

// Devon's £301.77 a week, of which benefits pay the rent and she gives a part of her own.
const split = {
  councilPence: 17_177,
  rentPence: 11_000,
  contributionPence: 1_000,
  billsPence: 1_000,
  totalPence: 30_177,
};

describe.each(GATEWAYS)('A young person who stays on after 18, asked through %s', (gateway) => {
  beforeEach(() => {
    clock.today = '2026-11-21';
  });

  const url = () => house.started.urls[gateway];
  const adviser: Colleague = { council: DEVON, actor: 'ada', roles: ['PERSONAL_ADVISER'] };
  const manager: Colleague = { council: DEVON, actor: 'grace', roles: ['TEAM_MANAGER'] };
  const act = (mutation: string, input: object, who = adviser) =>
    went<Arrangement>(url(), who, mutation, input, ARRANGEMENT);
  const codes = async (mutation: string, input: object, who = adviser) =>
    (await acted(url(), who, mutation, input, ARRANGEMENT)).codes;
  const agree = ({ id, decisions }: Arrangement) =>
    act(
      'arrangementDecisionConclude',
      { arrangement: id, decision: decisions.length, conclusion: 'AGREED', why: 'Both want it.' },
      manager,
    );

  async function ava(entitlement: string): Promise<{ readonly id: string; readonly token: string }> {
    const circumstances = { ...exampleOf('ava-leaves-foster-care'), council: DEVON };
    const { id } = await went<{ id: string }>(
      url(),
      adviser,
      'careLeaverRegister',
      { circumstances },
      { field: 'careLeaver', select: 'id' },
    );
    const query = `query ($id: ID!) { careLeaver(id: $id) { statement(horizon: 0) { stayingPut { ref token } } } }`;
    const { careLeaver } = await answeredBy<{
      careLeaver: { statement: { stayingPut: { ref: string; token: string }[] } };
    }>(url(), adviser, query, { id });
    return { id, token: careLeaver.statement.stayingPut.find(({ ref }) => ref === entitlement)!.token };
  }

  const proposed = async () => {
    const { id, token } = await ava('STAYING_PUT');
    const why = 'She wants to stay, and so does her carer.';
    const input = {
      careLeaver: id,
      determination: token,
      plannedEnd: '2029-03-09',
      carers: ['FC-1021'],
      licenceReference: 'L-77',
      why,
      split,
    };
    return { careLeaver: id, input };
  };

  test('has an arrangement from the 18th birthday, with a split that adds up and a second person’s agreement', async () => {
    const { careLeaver, input } = await proposed();
    expect(await codes('stayingPutArrangementOpen', { ...input, split: { ...split, totalPence: 1 } })).toEqual([
      'DOES_NOT_ADD_UP',
    ]);
    const live = await agree(await act('stayingPutArrangementOpen', input));
    expect(live).toMatchObject({ state: 'LIVE', basis: 'DUTY', startsOn: '2026-03-10' });
    const query = `query ($id: ID!) { careLeaver(id: $id) { arrangements { nodes { id kind carers licenceReference weeklyPayments { from to weekly { totalPence } } } } } }`;
    expect(await answeredBy(url(), manager, query, { id: careLeaver })).toEqual({
      careLeaver: {
        arrangements: {
          nodes: [
            {
              id: live.id,
              kind: 'STAYING_PUT',
              carers: ['FC-1021'],
              licenceReference: 'L-77',
              weeklyPayments: [{ from: '2026-03-10', to: '2029-03-09', weekly: { totalPence: 30_177 } }],
            },
          ],
        },
      },
    });
  });

  test('is paid for by another split from the day on which her earnings change it', async () => {
    const live = await agree(await act('stayingPutArrangementOpen', (await proposed()).input));
    const earning = {
      councilPence: 15_177,
      rentPence: 9_000,
      contributionPence: 5_000,
      billsPence: 1_000,
      totalPence: 30_177,
    };
    const change = { arrangement: live.id, from: '2027-01-04', split: earning, why: 'She has started work.' };
    expect((await agree(await act('arrangementChange', change))).weeklyPayments).toEqual([
      { from: '2026-03-10', to: '2027-01-03', weekly: split },
      { from: '2027-01-04', to: '2029-03-09', weekly: earning },
    ]);
  });

  test('leaves by the notice that was agreed', async () => {
    const live = await agree(await act('stayingPutArrangementOpen', (await proposed()).input));
    const end = {
      arrangement: live.id,
      ground: 'YOUNG_PERSON',
      noticeOn: '2026-11-21',
      why: 'She is moving to her own flat.',
    };
    expect(await codes('arrangementEnd', { ...end, lastDay: '2026-12-18' })).toEqual(['NOTICE_NOT_OVER']);
    expect((await agree(await act('arrangementEnd', { ...end, lastDay: '2026-12-19' }))).state).toBe('ENDED');
  });

  test('can be offered Staying Close support, which is no duty before section 7 of the 2026 Act has begun', async () => {
    const { id, token } = await ava('STAYING_CLOSE');
    const offer = [{ heading: 'HOME', says: 'Help with viewings.', provider: 'Leaving care team', minutesAWeek: 60 }];
    const input = {
      careLeaver: id,
      determination: token,
      assessedOn: '2026-11-20',
      assessment: 'She needs help with finding a home.',
      startsOn: '2026-12-01',
      plannedEnd: '2028-12-01',
      why: 'She asked for it.',
      offer,
    };
    expect(await codes('stayingCloseOffer', { ...input, basis: 'DUTY' })).toEqual(['DUTY_HAS_NOT_BEGUN']);
    expect(await agree(await act('stayingCloseOffer', { ...input, basis: 'DISCRETION' }))).toMatchObject({
      state: 'LIVE',
      basis: 'DISCRETION',
    });
  });

  test('is not agreed to by an adviser, and not written by somebody who only pays', async () => {
    const { input } = await proposed();
    const { id } = await act('stayingPutArrangementOpen', input);
    const conclude = { arrangement: id, decision: 1, conclusion: 'AGREED', why: 'Yes.' };
    await expect(codes('arrangementDecisionConclude', conclude)).rejects.toThrow('FORBIDDEN');
    await expect(codes('stayingPutArrangementOpen', input, { ...adviser, roles: ['FINANCE_OFFICER'] })).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});
