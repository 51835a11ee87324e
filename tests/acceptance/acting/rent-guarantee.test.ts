import { describe, expect, test } from '@jest/globals';
import { readPaper } from '@kith/documents/testing';

import { GATEWAYS } from '../../gateways.ts';
import { exampleOf } from '../../support/care-leavers.ts';
import { houseForTests, TODAY } from '../../support/house.ts';
import { publishAgreed } from './rent-guarantee-agreed.ts';
import { done, told } from './rent-guarantee-told.ts';

/** Each gateway has a council of its own, since what one has guaranteed is in the other's register too. */
const COUNCILS = { Kith: 'E06000045', 'Hive Gateway': 'E06000035' } as const;

const clock = { today: TODAY };
const house = houseForTests(clock);

const GUARANTEE = 'guarantee { id reference state capPence paidPence endsOn }';
interface Given {
  readonly guarantee: {
    readonly id: string;
    readonly reference: string;
    readonly state: string;
    readonly capPence: number;
    readonly paidPence: number;
    readonly endsOn: string;
  };
}
interface Claimed {
  readonly claim: { readonly id: string; readonly state: string; readonly agreedPence: number };
}

describe.each(GATEWAYS)('the rent of a care leaver of 24, guaranteed through %s,', (gateway) => {
  const url = () => house.started.urls[gateway];
  const council = COUNCILS[gateway];
  const ADVISER = { council, actor: 'Ada', roles: 'PERSONAL_ADVISER' };
  const MANAGER = { council, actor: 'Grace', roles: 'TEAM_MANAGER' };
  const FINANCE = { council, actor: 'Joan', roles: 'FINANCE_OFFICER' };
  const ADMINISTRATOR = { council, actor: 'Iris', roles: 'COUNCIL_ADMINISTRATOR' };
  const as = <T>(mutation: string, fields: string, input: object, by = MANAGER) =>
    done<T>(url(), mutation, fields, input, by);

  const standing = async (onLetter: { reference: string; code: string }) =>
    (
      await told<{ rentGuaranteeVerification: { status: string } }>(
        url(),
        'query ($reference: String!, $code: String!) { rentGuaranteeVerification(reference: $reference, code: $code) { status } }',
        onLetter,
      )
    ).rentGuaranteeVerification.status;

  const register = async () =>
    (
      await told<{ guaranteeRegister: object }>(
        url(),
        `{ guaranteeRegister(endingWithinDays: 60) { inAll { guarantees pence runOffPence }
           byLandlord { name pence } byArea { name pence } endingSoon { reference } claims { state claims pence } } }`,
        {},
        MANAGER,
      )
    ).guaranteeRegister as {
      inAll: { pence: number; runOffPence: number };
      byLandlord: { name: string; pence: number }[];
      byArea: { name: string; pence: number }[];
      endingSoon: { reference: string }[];
      claims: { state: string; claims: number; pence: number }[];
    };

  test('goes from a determination to a letter, is accepted, claimed under, paid and ended', async () => {
    clock.today = TODAY;
    await publishAgreed(url(), ADMINISTRATOR);

    // Her adviser registers her, and asks what she is entitled to today.
    const circumstances = { ...exampleOf('landlord-wants-a-guarantor'), council };
    const { careLeaver } = await as<{ careLeaver: { id: string } }>(
      'careLeaverRegister',
      'careLeaver { id }',
      { circumstances },
      ADVISER,
    );
    const { careLeaver: found } = await told<{
      careLeaver: { statement: { rentGuarantees: { ref: string; outcome: string; token: string }[] } };
    }>(
      url(),
      'query ($id: ID!) { careLeaver(id: $id) { statement { rentGuarantees { ref outcome token } } } }',
      { id: careLeaver.id },
      ADVISER,
    );
    const determined = found.statement.rentGuarantees.find(({ ref }) => ref === 'RENT_GUARANTEE')!;
    expect(determined.outcome).toBe('COUNCIL_DECIDES');

    // He applies; his manager agrees, and has the letter made.
    const tenancy = {
      careLeaver: careLeaver.id,
      determination: determined.token,
      tenantName: 'Sam Placeholder',
      landlord: {
        name: 'Mrs Joan Lettings',
        address: ['4 Harbour Parade', 'Southampton SO15 1BA'],
        email: 'joan@lettings.example',
      },
      home: { address: ['Flat 2, 9 Mill Lane', 'Southampton'], postcode: 'SO15 2XY' },
      tenancyStartsOn: '2026-12-01',
      rentPence: 80_000,
      rentEvery: 'MONTH',
      tenants: 1,
      sharePence: 80_000,
      startsOn: '2026-12-01',
      months: 6,
    };
    const { guarantee } = await as<Given>('rentGuaranteeApply', GUARANTEE, tenancy, ADVISER);
    expect(guarantee).toMatchObject({ state: 'APPLIED', capPence: 480_000, endsOn: '2027-05-31' });
    const { id, reference } = guarantee;
    await as('rentGuaranteeApprove', GUARANTEE, { guarantee: id, why: 'It fits our scheme.' });
    const issued = await as<{ guarantee: { papers: { paper: string; pdf: string }[] } }>(
      'rentGuaranteeIssue',
      'guarantee { papers { paper pdf } }',
      { guarantee: id, form: 'CONTRACT' },
    );

    // The landlord checks the letter, which an officer signs by hand, and accepts it through the private link.
    const letter = issued.guarantee.papers.find(({ paper }) => paper === 'LETTER')!;
    const { pages } = await readPaper(Buffer.from(letter.pdf, 'base64'));
    expect(pages.join(' ')).toContain('Sam Placeholder');
    const code = /Code: ([\w-]{19})/.exec(pages[0]!)![1]!;
    expect(await standing({ reference, code })).toBe('WAITING');
    await as('rentGuaranteeSigningRecord', GUARANTEE, { guarantee: id, signedOn: TODAY });
    const link = async (purpose: string) =>
      (await as<{ token: string }>('rentGuaranteeLinkMake', 'token', { guarantee: id, purpose, send: true })).token;
    const accepted = await done<{ guarantee: { state: string } }>(
      url(),
      'rentGuaranteeAcceptByLink',
      'guarantee { state }',
      { token: await link('ACCEPT') },
    );
    expect(accepted.guarantee.state).toBe('LIVE');
    expect(await standing({ reference, code })).toBe('LIVE');
    const token = await link('CLAIM');
    expect((await register()).inAll.pence).toBe(480_000);

    // The rent of February does not come. She tells the council within 14 days, and claims within 60.
    clock.today = '2027-02-10';
    await done(url(), 'rentGuaranteeMissedRentByLink', 'guarantee { state }', { token, dueOn: '2027-02-01' });
    clock.today = '2027-03-20';
    const claimed = await done<{ guarantee: { claims: { reference: string; state: string }[] } }>(
      url(),
      'rentGuaranteeClaimByLink',
      'guarantee { claims { reference state } }',
      {
        token,
        lines: [{ kind: 'RENT', dueOn: '2027-02-01', duePence: 80_000, receivedPence: 20_000 }],
        statement: 'He paid £200 of February and no more. I wrote to him on 3 and 9 February.',
        evidence: ['Statement of arrears', 'Tenancy agreement', 'Bank statement', 'Two letters'],
        askedTheTenant: true,
        payTo: { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '12345678' },
      },
    );
    expect(claimed.guarantee.claims).toMatchObject([{ state: 'RECEIVED' }]);
    const { rentGuarantee } = await told<{ rentGuarantee: { claims: { id: string }[] } }>(
      url(),
      'query ($id: ID!) { rentGuarantee(id: $id) { claims { id } } }',
      { id },
      MANAGER,
    );
    const claim = rentGuarantee.claims[0]!.id;

    // The manager agrees to it in writing; finance pays it.
    const CLAIM = 'claim { id state agreedPence }';
    const decision = { claim, agreedPence: [60_000], reasons: 'The rent was due, and £600 of it was not paid.' };
    expect((await as<Claimed>('rentGuaranteeClaimDecide', CLAIM, decision)).claim.state).toBe('AGREED');
    await as('rentGuaranteeClaimPaymentInstruct', CLAIM, { claim }, FINANCE);
    clock.today = '2027-03-24';
    const paid = await as<Claimed>(
      'rentGuaranteeClaimPaymentReport',
      CLAIM,
      { claim, came: 'PAID', on: '2027-03-24' },
      FINANCE,
    );
    expect(paid.claim).toMatchObject({ state: 'PAID', agreedPence: 60_000 });
    const seen = await register();
    expect(seen.inAll.pence).toBe(420_000);
    expect(seen.byArea).toEqual([{ name: 'SO15', pence: 420_000 }]);
    expect(seen.byLandlord).toEqual([{ name: 'Mrs Joan Lettings', pence: 420_000 }]);
    expect(seen.claims).toContainEqual({ state: 'PAID', claims: 1, pence: 60_000 });

    // Two months before the end it is on the list of what ends soon; he moves out, and the letter is dead.
    clock.today = '2027-04-10';
    expect((await register()).endingSoon).toEqual([{ reference }]);
    const end = { guarantee: id, because: 'TENANT_LEFT', endedOn: '2027-04-09', why: 'He has moved to his sister.' };
    expect((await as<Given>('rentGuaranteeEnd', GUARANTEE, end)).guarantee).toMatchObject({
      state: 'ENDED',
      paidPence: 60_000,
    });
    expect(await standing({ reference, code })).toBe('ENDED');
    expect((await register()).inAll.runOffPence).toBe(420_000);

    // What he was given stands with him for good.
    const { careLeaver: his } = await told<{ careLeaver: { rentGuarantees: object[] } }>(
      url(),
      'query ($id: ID!) { careLeaver(id: $id) { rentGuarantees { reference state events { act } } } }',
      { id: careLeaver.id },
      ADVISER,
    );
    expect(his.rentGuarantees).toMatchObject([{ reference, state: 'ENDED' }]);
  }, 120_000);
});
