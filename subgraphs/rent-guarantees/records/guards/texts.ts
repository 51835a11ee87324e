import { textsOfNumbers, type PersonNumbers } from '@kith/subgraph/database';

import { asPostcode, normalisedName } from '../guarantee/places.ts';
import type { MarkKind } from './kinds.ts';

/** What a guarantee is known by. */
export interface KnownBy {
  readonly tenantName: string;
  /** `YYYY-MM-DD` */
  readonly born: string;
  readonly numbers?: PersonNumbers | null;
  readonly home: { readonly address: readonly string[]; readonly postcode: string; readonly uprn?: string | null };
  /** How many people sign the tenancy. */
  readonly tenants: number;
}

/** What is hashed of a guarantee, the same however it was typed. */
export function textsToMark({
  tenantName,
  born,
  numbers,
  home,
  tenants,
}: KnownBy): readonly (readonly [MarkKind, string])[] {
  const name = inAnyOrder(plain(tenantName).split(' '));
  const uprn = home.uprn == null ? undefined : uprnOf(home.uprn);
  const address = addressOf(home);
  // Several people in one home can each have a guarantee for their own share.
  const alone = tenants === 1;
  return [
    ...(textsOfNumbers(numbers ?? {}) as readonly (readonly [MarkKind, string])[]),
    ['NAME_AND_BIRTH', `${name} ${born}`],
    ['TENANCY_BY_ADDRESS', `${address} ${name}`],
    ...(alone ? [['HOME_BY_ADDRESS', address] as const] : []),
    ...(uprn === undefined ? [] : [['TENANCY_BY_UPRN', `${uprn} ${name}`] as const]),
    ...(uprn === undefined || !alone ? [] : [['HOME_BY_UPRN', uprn] as const]),
  ];
}

/** A unique property reference number: up to twelve digits, which some write with zeros before them. */
export const isUprn = (text: string): boolean => /^\d{1,12}$/.test(text.trim());
const uprnOf = (text: string): string => text.trim().replace(/^0+(?=\d)/, '');

/**
 * A postcode is some fifteen homes, and the numbers tell them apart, in whichever order and with whatever words between
 * them: "Flat 2, 9 Mill Lane" and "9 Mill Ln (flat 2)". A home without a number is known by its first line.
 */
function addressOf({ address, postcode }: KnownBy['home']): string {
  const words = plain(address.join(' ')).split(' ');
  const numbers = words.filter((word) => /\d/.test(word));
  const home = numbers.length > 0 ? inAnyOrder(numbers) : plain(address[0] ?? '');
  return `${asPostcode(postcode)} ${home}`;
}

const inAnyOrder = (words: readonly string[]): string => words.toSorted().join(' ');

/** Letters without their accents: forms leave them out, and passports do not. */
const plain = (text: string): string => normalisedName(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
