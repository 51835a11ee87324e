import { createHash, randomUUID } from 'node:crypto';

import { recordReference } from '@kith/payments';
import { openDetermination, type DeterminationOpened, type SubgraphContext } from '@kith/subgraph';
import { keyedHash, refuseClosedRecord, refuseForTheDead, type Doing } from '@kith/subgraph/database';

import { acted } from '../acted.ts';
import { agreedBy, requireAgreed, type CouncilAgreed } from '../agreed/in-force.ts';
import { GuaranteeRow } from '../entities.ts';
import type { Particulars } from '../letters/guaranteed.ts';
import { flagWhatStandsTwice } from '../guards/flags.ts';
import { problem, refuse, refuseIf } from '../refusals.ts';
import { problemsInAsked, type GuaranteeAsked } from './asked.ts';
import { capsOf, lastDayOf, monthlyPence } from './caps.ts';
import { recordEvent } from './events.ts';
import { guaranteeToRenew } from './renewed.ts';
import { asPostcode, normalisedName, outwardOf } from './places.ts';
import { schemeChecks } from './scheme-checks.ts';
import { bringUpToDate } from './up-to-date.ts';

/** Applies for a guarantee for a young person, with the determination that is handed in. */
export async function applyForGuarantee(context: SubgraphContext, name: string, asked: GuaranteeAsked) {
  return acted(
    context,
    name,
    asked,
    async (doing) => {
      const determined = openDetermination(context, asked.determination, {
        subject: asked.careLeaver,
        entitlements: ['RENT_GUARANTEE'],
        path: ['determination'],
      });
      refuseIf(problemsInAsked(asked, doing.today));
      await refuseClosedRecord(doing.entities, asked.careLeaver, ['careLeaver']);
      await refuseForTheDead(doing.entities, asked.careLeaver, ['careLeaver']);
      const { born, route } = decidable(determined, asked);
      const agreed = await agreedBy(context, doing.council);
      await bringUpToDate(doing, { subject: asked.careLeaver });
      if (asked.renews) await guaranteeToRenew(doing, asked.renews, asked);
      const id = await keep(doing, asked, determined, agreed, { born, route });
      return { guarantee: id, subject: asked.careLeaver };
    },
    { determination: digestOf(asked.determination) },
  );
}

/** What the audit names the determination by: it says nothing of what was decided. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What the determination lets the council do. @throws `Refused` where it is not for the council to decide. */
function decidable({ outcome, route, facts }: DeterminationOpened, { exceptionWhy }: GuaranteeAsked) {
  if (outcome !== 'ENTITLED' && outcome !== 'COUNCIL_DECIDES') {
    return refuse(
      'NOT_ENTITLED',
      ['determination'],
      'The determination does not lead to a guarantee. Its reasons say what is missing.',
    );
  }
  const { dateOfBirth } = facts as { readonly dateOfBirth?: string | null };
  if (!dateOfBirth) return refuse('NOT_ENTITLED', ['determination'], 'The date of birth is not known.');
  const inScheme = route?.code === 'COUNCIL_SCHEME';
  if (!inScheme && !exceptionWhy?.trim()) {
    return refuse(
      'WHY_NEEDED',
      ['exceptionWhy'],
      'Your council has published no scheme that this falls under, so say why it should be given.',
    );
  }
  return { born: dateOfBirth, route: inScheme ? ('SCHEME' as const) : ('DISCRETION' as const) };
}

async function keep(
  doing: Doing,
  asked: GuaranteeAsked,
  determined: DeterminationOpened,
  agreed: CouncilAgreed,
  { born, route }: { readonly born: string; readonly route: 'SCHEME' | 'DISCRETION' },
): Promise<string> {
  const { entities, council, today, actor } = doing;
  const terms = requireAgreed(agreed, 'terms');
  const monthlySharePence = monthlyPence(asked.sharePence, asked.rentEvery);
  const { home: told } = determined.facts as { readonly home?: { readonly inCouncilArea?: string | null } | null };
  const inCouncilArea = told?.inCouncilArea === 'YES' ? true : told?.inCouncilArea === 'NO' ? false : undefined;
  const checks = schemeChecks(agreed.scheme, {
    born,
    startsOn: asked.startsOn,
    months: asked.months,
    monthlySharePence,
    inCouncilArea,
  });
  const failed = checks.filter(({ met }) => !met);
  if (failed.length > 0 && !asked.exceptionWhy?.trim()) {
    refuseIf(failed.map(({ code, says }) => problem(`SCHEME_${code}`, [], `This is not so: ${says}`)));
  }
  const endsOn = lastDayOf(asked.startsOn, asked.months, born, terms);
  if (endsOn < asked.startsOn) refuse('TOO_OLD', ['startsOn'], 'The young person is past the age at which it ends.');
  const id = randomUUID();
  const particulars = particularsOf(asked, born);
  await entities.insert(GuaranteeRow, {
    council,
    id,
    reference: recordReference('RG'),
    subject: asked.careLeaver,
    state: 'APPLIED',
    renews: asked.renews ?? null,
    route: failed.length > 0 ? 'DISCRETION' : route,
    sealed: await doing.seal(asked.careLeaver, particulars),
    determination: determined.digest,
    sealedDetermination: await doing.seal(asked.careLeaver, determined),
    checks,
    terms,
    settings: agreed.versions,
    rentPence: asked.rentPence,
    rentEvery: asked.rentEvery,
    sharePence: asked.sharePence,
    tenants: asked.tenants,
    ...capsOf(agreed.scheme, terms, { monthlySharePence, months: asked.months }),
    tenancyStartsOn: asked.tenancyStartsOn,
    startsOn: asked.startsOn,
    endsOn,
    depositWaived: agreed.scheme.depositWaived ?? false,
    landlord: keyedHash(entities, 'landlord', normalisedName(asked.landlord.name)).toString('hex'),
    area: outwardOf(asked.home.postcode),
    billingAuthority: asked.home.billingAuthority ?? null,
    appliedBy: actor,
    appliedOn: today,
    revision: 1,
  });
  await flagWhatStandsTwice(doing, { id, subject: asked.careLeaver }, { ...asked, born });
  await recordEvent(doing, { id, subject: asked.careLeaver, state: 'APPLIED' }, asked.renews ? 'renew' : 'apply', {
    why: particulars.why ?? undefined,
  });
  return id;
}

const particularsOf = (asked: GuaranteeAsked, born: string): Particulars => ({
  tenant: { name: asked.tenantName.trim(), born },
  landlord: {
    name: asked.landlord.name.trim(),
    address: asked.landlord.address.map((line) => line.trim()),
    email: asked.landlord.email ?? null,
  },
  agent: asked.agent?.trim() || null,
  home: { address: asked.home.address.map((line) => line.trim()), postcode: asPostcode(asked.home.postcode) },
  why: asked.exceptionWhy?.trim() || null,
});
