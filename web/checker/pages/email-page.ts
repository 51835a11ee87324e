import type { Statement } from '../asking/statement.ts';
import type { Journey } from '../keeping/journey.ts';
import { AddressRefused, MailAway, type Mail } from '../mailing/mailer.ts';
import { isAddress } from '../mailing/address.ts';
import { summaryPaper } from '../papers/summary-paper.ts';
import { text } from '../questions/form-answers.ts';
import { beforeTheQuestions } from '../questions/where-next.ts';
import { sheetAsText } from '../results/sheet-as-text.ts';
import { sheetOf } from '../results/sheet.ts';
import { FormPage, goTo, page, Page, pageWithMistakes, type Answer, type Visit } from './page.ts';

const FIELD = 'address';

/**
 * Sends the answer to an address that the person types in. The address goes to the mail server and is kept nowhere, not
 * even until the next page. Only where a mailer is set up.
 */
export class EmailPage extends FormPage {
  readonly path = '/results/email';
  override readonly inEnglish = true;
  /** So that nobody can fill somebody else's post box with our mail. */
  override readonly forms = { most: 5, within: '1 hour' };

  show({ mailer, journey, t }: Visit): Answer {
    if (!mailer || beforeTheQuestions(journey)) return goTo('/results');
    return page('email.njk', t('email.title'), { ...model(t) });
  }

  async take(visit: Visit): Promise<Answer> {
    const { mailer, journey, form, t, asking, today } = visit;
    if (!mailer || beforeTheQuestions(journey)) return goTo('/results');
    const to = text(form, FIELD);
    if (!isAddress(to)) return this.#again(visit, 422, t('email.mistake.address'));
    try {
      await mailer.send(await mailOf(to, await asking.statement(journey, today), visit));
    } catch (error) {
      if (error instanceof AddressRefused) return this.#again(visit, 422, t('email.mistake.addressRefused'));
      if (error instanceof MailAway) return this.#again(visit, 503, t('email.mistake.mailAway'));
      throw error;
    }
    return goTo('/results/email/sent');
  }

  #again({ t, form }: Visit, status: number, says: string): Answer {
    const again = { ...model(t), address: text(form, FIELD), mistake: says };
    return pageWithMistakes('email.njk', t('email.title'), [{ field: FIELD, says }], again, status);
  }
}

/** Says that it is on its way, and no more: not where to. */
export class EmailSentPage extends Page {
  readonly path = '/results/email/sent';
  override readonly inEnglish = true;

  show({ mailer, t }: Visit): Answer {
    return mailer ? page('email-sent.njk', t('email.sent'), { back: '/results' }) : goTo('/results');
  }
}

const model = (t: Visit['t']) => ({ button: t('email.send'), back: '/results' });

async function mailOf(to: string, statement: Statement, { journey, asking, t }: Visit): Promise<Mail> {
  const telling = { journey: withoutNames(journey), councils: await asking.councils(), t };
  const sheet = sheetOf(statement, telling);
  const bytes = await summaryPaper(sheet, t('sheet.title'), t('sheet.lead', { day: sheet.asOf }));
  return {
    to,
    // Whoever looks over a shoulder sees the subject: it says nothing of care or of children.
    subject: t('email.subject'),
    text: `${t('email.opening')}\n\n${sheetAsText(sheet, statement.summary.headline, t)}\n\n${t('email.closing')}\n`,
    paper: { name: 'summary.pdf', bytes },
  };
}

/** A mail passes through many hands, and must carry no text of a stranger's choosing: children go by their order. */
const withoutNames = (journey: Journey): Journey => ({
  ...journey,
  children: journey.children.map(({ ref }) => ({ ref })),
});
