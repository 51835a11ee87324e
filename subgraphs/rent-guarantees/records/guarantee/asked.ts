import { isPrintable } from '@kith/documents';
import { parseDay } from '@kith/policy';
import { problemsInNumbers, type PersonNumbers } from '@kith/subgraph/database';

import type { Asked } from '../acted.ts';
import type { RentEvery } from '../letters/words.ts';
import { problem } from '../refusals.ts';
import { isUprn } from '../guards/texts.ts';
import { isPostcode } from './places.ts';

export interface GuaranteeAsked extends Asked {
  /** The id of the young person. */
  readonly careLeaver: string;
  /** The token of the determination. */
  readonly determination: string;
  readonly tenantName: string;
  readonly landlord: { readonly name: string; readonly address: readonly string[]; readonly email?: string | null };
  readonly agent?: string | null;
  readonly home: {
    readonly address: readonly string[];
    readonly postcode: string;
    readonly billingAuthority?: string | null;
    /** The unique property reference number. */
    readonly uprn?: string | null;
  };
  /** By what they can be found to be the same person elsewhere. Only hashes of it are kept. */
  readonly numbers?: PersonNumbers | null;
  readonly tenancyStartsOn: string;
  readonly rentPence: number;
  readonly rentEvery: RentEvery;
  readonly tenants: number;
  readonly sharePence: number;
  readonly startsOn: string;
  readonly months: number;
  /** Why it should be given outside the scheme, or where the council decides for this person alone. */
  readonly exceptionWhy?: string | null;
  /** The guarantee that this one takes over from. */
  readonly renews?: string | null;
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,180}$/;

/** What is wrong with an application by itself, before any scheme is asked. */
export function problemsInAsked(asked: GuaranteeAsked, today: string) {
  const { landlord, home } = asked;
  const words = [
    [['tenantName'], asked.tenantName],
    [['landlord', 'name'], landlord.name],
    ...(asked.agent ? [[['agent'], asked.agent] as const] : []),
    ...landlord.address.map((line, index) => [['landlord', 'address', String(index)], line] as const),
    ...home.address.map((line, index) => [['home', 'address', String(index)], line] as const),
  ] as const;
  const bad = (isBad: boolean, code: string, path: readonly string[], message: string) =>
    isBad ? [problem(code, path, message)] : [];
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  return [
    ...words.flatMap(([path, text]) => [
      ...bad(text.trim() === '' || text.length > 200, 'BAD_LENGTH', path, 'Give 1 to 200 letters.'),
      ...bad(
        !isPrintable(text),
        'NOT_PRINTABLE',
        path,
        'A letter can hold the letters of Europe only. Please write it in those.',
      ),
    ]),
    ...bad(!whole(landlord.address.length, 1, 6), 'BAD_LENGTH', ['landlord', 'address'], 'Give 1 to 6 lines.'),
    ...bad(!whole(home.address.length, 1, 5), 'BAD_LENGTH', ['home', 'address'], 'Give 1 to 5 lines.'),
    ...bad(
      landlord.email != null && !EMAIL.test(landlord.email),
      'BAD_EMAIL',
      ['landlord', 'email'],
      'This is no email address.',
    ),
    ...bad(
      !isPostcode(home.postcode),
      'BAD_POSTCODE',
      ['home', 'postcode'],
      'Give a whole postcode, such as SO15 2XY.',
    ),
    ...bad(
      home.billingAuthority != null && !/^E\d{8}$/.test(home.billingAuthority),
      'BAD_CODE',
      ['home', 'billingAuthority'],
      'Give a GSS code.',
    ),
    ...bad(
      home.uprn != null && !isUprn(home.uprn),
      'BAD_UPRN',
      ['home', 'uprn'],
      'A unique property reference number has up to twelve digits.',
    ),
    ...problemsInNumbers(asked.numbers ?? {}, ['numbers']),
    ...bad(!whole(asked.rentPence, 1, 10_000_000), 'BAD_AMOUNT', ['rentPence'], 'Give the rent in pence.'),
    ...bad(
      !whole(asked.sharePence, 1, asked.rentPence),
      'BAD_AMOUNT',
      ['sharePence'],
      'The share is at most the rent.',
    ),
    ...bad(!whole(asked.tenants, 1, 20), 'BAD_NUMBER', ['tenants'], 'Give 1 to 20.'),
    ...bad(
      asked.tenants === 1 && asked.sharePence !== asked.rentPence,
      'BAD_AMOUNT',
      ['sharePence'],
      'One tenant alone answers for all of the rent.',
    ),
    ...bad(!whole(asked.months, 1, 120), 'BAD_NUMBER', ['months'], 'Give 1 to 120 months.'),
    ...bad(
      parseDay(asked.startsOn) === undefined || asked.startsOn < asked.tenancyStartsOn,
      'BAD_DATE',
      ['startsOn'],
      'It starts with the tenancy or later.',
    ),
    ...bad(asked.startsOn < today, 'BAD_DATE', ['startsOn'], 'It cannot start in the past.'),
  ];
}
