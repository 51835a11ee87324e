import type { SubgraphContext } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';

import { acted } from '../acted.ts';
import { agreedBy, requireAgreed } from '../agreed/in-force.ts';
import { GuaranteePaperRow, type Guarantee } from '../entities.ts';
import type { GuaranteeNamed, GuaranteeReasoned } from '../guarantee/decide.ts';
import { change, heldGuarantee, moveOn } from '../guarantee/held.ts';
import { recordEvent } from '../guarantee/events.ts';
import type { GuaranteeState } from '../guarantee/states.ts';
import { hashOfLetter } from '../links/verification.ts';
import { refuse, whyOf } from '../refusals.ts';
import { prepareLetters, type Prepared } from './prepare.ts';

type Form = 'CONTRACT' | 'DEED';

export interface IssueAsked extends GuaranteeNamed {
  readonly form: Form;
}

/** Makes the letter and its summaries. From here on it counts against the limit of exposure. */
export async function issueGuarantee(context: SubgraphContext, asked: IssueAsked) {
  const prepared = await prepareLetters(context, asked.guarantee, asked.form, ({ state }) => state === 'APPROVED');
  return acted(context, 'rentGuaranteeIssue', asked, async (doing) => {
    const agreed = await agreedBy(context, doing.council);
    requireAgreed(agreed, 'letterhead');
    requireAgreed(agreed, 'exposure');
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    if (guarantee.state === 'APPROVED') refuseUnlessInTime(guarantee, asked.form, doing.today);
    const changes = { form: asked.form, issuedOn: doing.today, acceptBy: prepared?.acceptBy ?? null };
    const said = { detail: { form: asked.form, version: prepared?.version } };
    // The move comes last: it alone waits for other issues of the council at the limit of exposure.
    if (guarantee.state === 'APPROVED') await keepPapers(doing, guarantee, asked.form, prepared);
    await moveOn(doing, guarantee, 'issue', changes, said);
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });
}

const REISSUABLE: readonly GuaranteeState[] = ['ISSUED', 'LIVE'];

/** Makes a new version of the letter, such as after a change of the landlord's address. The old one is known as replaced. */
export async function reissueGuarantee(context: SubgraphContext, asked: GuaranteeReasoned & { readonly form: Form }) {
  const prepared = await prepareLetters(context, asked.guarantee, asked.form, ({ state }) =>
    REISSUABLE.includes(state),
  );
  return acted(context, 'rentGuaranteeReissue', asked, async (doing) => {
    requireAgreed(await agreedBy(context, doing.council), 'letterhead');
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    if (!REISSUABLE.includes(guarantee.state)) {
      refuse('WRONG_STATE', ['guarantee'], 'Only a letter that is with the landlord, or live, is made anew.');
    }
    await keepPapers(doing, guarantee, asked.form, prepared);
    await change(doing, guarantee, { form: asked.form });
    const detail = { form: asked.form, version: prepared?.version };
    await recordEvent(doing, guarantee, 'reissue', { why: whyOf(asked.why, ['why']), detail });
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });
}

/** A promise that is made after the letting, with nothing given for it, binds only as a deed. */
function refuseUnlessInTime({ tenancyStartsOn, endsOn }: Guarantee, form: Form, today: string): void {
  if (form === 'CONTRACT' && tenancyStartsOn < today) {
    refuse(
      'DEED_NEEDED',
      ['form'],
      'The tenancy has begun already: a promise that is made afterwards has to be a deed.',
    );
  }
  if (endsOn < today) refuse('OVER_ALREADY', ['guarantee'], 'Its last day has passed. Please apply again.');
}

async function keepPapers(
  doing: Doing,
  guarantee: Guarantee,
  form: Form,
  prepared: Prepared | undefined,
): Promise<void> {
  if (!prepared || prepared.revision !== guarantee.revision) {
    return refuse(
      'CHANGED_SINCE',
      ['guarantee'],
      'Somebody has changed this guarantee at the same moment. Please try again.',
    );
  }
  const { entities, council, today, actor } = doing;
  const { id, subject, reference } = guarantee;
  const { version, code, papers } = prepared;
  for (const { paper, bytes, sha256 } of papers) {
    await entities.insert(GuaranteePaperRow, {
      council,
      guarantee: id,
      version,
      paper,
      subject,
      form,
      madeOn: today,
      madeBy: actor,
      sha256,
      bytes: bytes.byteLength,
      sealed: await doing.seal(subject, bytes.toString('base64')),
    });
  }
  await entities.execute(
    `insert into rent_guarantees.letter_standing (council, guarantee, version, hash, standing, last_day)
     values (?, ?, ?, ?, ?, ?)`,
    [
      council,
      id,
      version,
      hashOfLetter(reference, code),
      guarantee.state === 'LIVE' ? 'LIVE' : 'WAITING',
      guarantee.endsOn,
    ],
  );
}
