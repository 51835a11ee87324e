import { isAboutCareLeaver } from '../keeping/journey.ts';
import type { Statement } from '../asking/statement.ts';
import { summaryPaper } from '../papers/summary-paper.ts';
import { groupsOf, type Telling } from '../results/cards.ts';
import { phoneCalls } from '../results/phone-script.ts';
import { sheetOf } from '../results/sheet.ts';
import { totalsOf } from '../results/totals.ts';
import { AnswerPage } from './results-page.ts';
import { page, type Answer, type Visit } from './page.ts';

const tellingFor = async ({ journey, asking, t }: Visit): Promise<Telling> => ({
  journey,
  councils: await asking.councils(),
  t,
});

/** The answer in short sentences and large print. */
export class EasyReadPage extends AnswerPage {
  readonly path = '/results/easy-read';

  protected async tell(visit: Visit, statement: Statement): Promise<Answer> {
    return page('easy-read.njk', visit.t('easy.title'), {
      groups: groupsOf(statement, await tellingFor(visit)),
      totals: totalsOf(statement.summary),
      steps: statement.summary.nextSteps,
      back: '/results',
    });
  }
}

/** Words to read out on the phone, office by office. */
export class PhonePage extends AnswerPage {
  readonly path = '/results/phone';

  protected async tell(visit: Visit, statement: Statement): Promise<Answer> {
    const { entitled, councilDecides } = groupsOf(statement, await tellingFor(visit));
    return page('phone.njk', visit.t('phone.title'), {
      calls: phoneCalls([...entitled, ...councilDecides]),
      careLeaver: isAboutCareLeaver(visit.journey),
      back: '/results',
    });
  }
}

/** One page to hand to a social worker, with every source. */
export class SummaryPage extends AnswerPage {
  readonly path = '/results/summary';

  protected async tell(visit: Visit, statement: Statement): Promise<Answer> {
    const sheet = sheetOf(statement, await tellingFor(visit));
    return page('summary.njk', visit.t('sheet.title'), {
      sheet,
      lead: visit.t('sheet.lead', { day: sheet.asOf }),
      back: '/results',
    });
  }
}

/** The same page as PDF. */
export class SummaryPaperPage extends AnswerPage {
  readonly path = '/results/summary.pdf';
  override readonly costly = true;

  protected async tell(visit: Visit, statement: Statement): Promise<Answer> {
    const sheet = sheetOf(statement, await tellingFor(visit));
    const bytes = await summaryPaper(sheet, visit.t('sheet.title'), visit.t('sheet.lead', { day: sheet.asOf }));
    return { kind: 'FILE', name: 'kith-summary.pdf', type: 'application/pdf', bytes };
  }
}
