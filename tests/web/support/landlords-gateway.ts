import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one code that opens something. */
export const CODE = 'ABCD1234EFGH5678JKMN9012PQRS3456';

const GUARANTEE = {
  reference: 'RG-7K2M-93QX',
  state: 'LIVE',
  homePostcode: 'SO15 2XY',
  startsOn: '2026-06-01',
  endsOn: '2027-05-31',
  sharePence: 80_000,
  rentEvery: 'MONTH',
  capPence: 480_000,
  damageCapPence: 50_000,
  toldWithinDays: 14,
  claimWithinDays: 60,
  claimUntil: '2027-07-30',
  claims: [
    {
      reference: 'RC-1111-AAAA',
      state: 'PAID',
      receivedOn: '2026-09-03',
      claimedPence: 80_000,
      agreedPence: 60_000,
      decidedOn: '2026-09-20',
      reasons: 'The tenant had paid £200 of it.',
      paidOn: '2026-10-01',
    },
  ],
};

const NOT_KNOWN = {
  data: null,
  errors: [{ message: 'This link is not known.', extensions: { code: 'LINK_NOT_KNOWN' } }],
};

type Sent = Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };

/** Stands in for the gateway: one landlord, one guarantee. */
export interface LandlordsGateway {
  readonly url: string;
  /** The claims that were sent to it. */
  readonly claims: Sent[];
  /** What it shows of the guarantee, beside what it would. */
  shows: Partial<typeof GUARANTEE>;
  /** What it refuses a claim for. */
  refuses: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
  /** Whether the code is for something else than what is done with it. */
  madeForElse: boolean;
  /** Whether it answers at all. */
  away: boolean;
  stop(): Promise<void>;
}

export async function landlordsGateway(): Promise<LandlordsGateway> {
  const claims: Sent[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      if (gateway.away) return void response.writeHead(503).end();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answerTo(JSON.parse(body) as Asked)));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const gateway: LandlordsGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    claims,
    shows: {},
    refuses: [],
    madeForElse: false,
    away: false,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };

  function answerTo({ query, variables: { token, input } }: Asked): object {
    if ((input?.token ?? token) !== CODE) {
      return NOT_KNOWN;
    }
    if (!input) return { data: { rentGuaranteeByLink: { ...GUARANTEE, ...gateway.shows } } };
    if (gateway.madeForElse) return NOT_KNOWN;
    if (query.includes('rentGuaranteeAcceptByLink')) {
      if (gateway.refuses.length === 0) gateway.shows = { ...gateway.shows, state: 'LIVE' };
      return { data: { rentGuaranteeAcceptByLink: { userErrors: gateway.refuses } } };
    }
    if (gateway.refuses.length > 0) {
      return { data: { rentGuaranteeClaimByLink: { claim: null, userErrors: gateway.refuses } } };
    }
    claims.push(input);
    return { data: { rentGuaranteeClaimByLink: { claim: { reference: 'RC-2222-BBBB' }, userErrors: [] } } };
  }
  return gateway;
}

interface Asked {
  readonly query: string;
  readonly variables: { readonly token?: string; readonly input?: Sent & { readonly token: string } };
}
