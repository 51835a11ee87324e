import { createHash, randomUUID } from 'node:crypto';

import { addDays, day, isoOf } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';
import { openFor, type Doing } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import { acted } from '../acted.ts';
import { LandlordLinkRow, type Guarantee } from '../entities.ts';
import type { GuaranteeNamed } from '../guarantee/decide.ts';
import { recordEvent } from '../guarantee/events.ts';
import { heldGuarantee } from '../guarantee/held.ts';
import { asTyped, newLinkToken } from '../guarantee/reference.ts';
import { claimsShutOn, stateOn } from '../guarantee/standing.ts';
import { CLAIMABLE } from '../guarantee/states.ts';
import { particularsOf } from '../guarantee/particulars.ts';
import { refuse } from '../refusals.ts';
import { SUBGRAPH } from '../settings.ts';
import { landlordPage } from './public-url.ts';

export interface LinkAsked extends GuaranteeNamed {
  readonly purpose: 'ACCEPT' | 'CLAIM';
  /** Sends it to the landlord's email address. */
  readonly send: boolean;
}

export const hashOfToken = (token: string): string =>
  createHash('sha256')
    .update(`landlord link ${asTyped(token)}`)
    .digest('hex');

/** Makes a secret link for the landlord, and ends the ones before it for the same purpose. */
export const makeLink = (context: SubgraphContext, asked: LinkAsked) =>
  acted(context, 'rentGuaranteeLinkMake', asked, (doing) => make(doing, asked), { readBack: withToken });

async function make(doing: Doing, asked: LinkAsked) {
  const { entities, council, today, actor } = doing;
  const guarantee = await heldGuarantee(doing, asked.guarantee);
  const { id, subject, reference } = guarantee;
  const expiresOn = lastDayOf(asked.purpose, guarantee, today);
  const token = newLinkToken();
  const link = randomUUID();
  await entities.nativeUpdate(
    LandlordLinkRow,
    { council, guarantee: id, purpose: asked.purpose, withdrawnOn: null },
    { withdrawnOn: today },
  );
  await entities.insert(LandlordLinkRow, {
    council,
    id: link,
    guarantee: id,
    purpose: asked.purpose,
    hash: hashOfToken(token),
    sealed: await doing.seal(subject, token),
    madeBy: actor,
    madeOn: today,
    expiresOn,
  });
  if (asked.send) {
    const { landlord } = await particularsOf(doing, guarantee);
    const to = landlord.email ?? refuse('NO_EMAIL', ['send'], 'No email address of this landlord is known.');
    const personalisation = { reference, token, page: landlordPage(), expires_on: expiresOn };
    const template = asked.purpose === 'ACCEPT' ? 'rent-guarantee-accept' : 'rent-guarantee-claim';
    const payload = { to, template, personalisation };
    await doing.send({ kind: 'message.email', key: `rent-guarantee-link:${link}`, subject, payload, toAnother: true });
  }
  await recordEvent(doing, guarantee, 'link', { detail: { purpose: asked.purpose, expiresOn } });
  return { guarantee: id, subject, council, link };
}

/** How long a link is good for: until the letter can no longer be accepted, or nothing can be claimed any more. */
function lastDayOf(purpose: LinkAsked['purpose'], guarantee: Guarantee, today: string): string {
  const state = stateOn(guarantee, today);
  if (purpose === 'ACCEPT') {
    if (state === 'ISSUED') return guarantee.acceptBy!;
    return refuse('WRONG_STATE', ['guarantee'], 'Only a letter that is issued and not accepted yet can be accepted.');
  }
  const last = isoOf(addDays(day(claimsShutOn(guarantee)), -1));
  if (CLAIMABLE.includes(state) && last >= today) return last;
  return refuse('WRONG_STATE', ['guarantee'], 'Nothing can be claimed under this guarantee.');
}

/** With the secret of the link, for whoever made it: a retry is told the same one. */
async function withToken(entities: EntityManager, done: Awaited<ReturnType<typeof make>>) {
  const { council, link, subject } = done;
  const { sealed } = await entities.findOneOrFail(LandlordLinkRow, { council, id: link });
  return { ...done, token: await openFor<string>(entities, { subgraph: SUBGRAPH, council, subject }, sealed) };
}
