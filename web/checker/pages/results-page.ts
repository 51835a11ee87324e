import { nextQuestion } from '../questions/conversation.ts';
import { beforeTheQuestions, pathOf } from '../questions/where-next.ts';
import { groupsOf } from '../results/cards.ts';
import { timelineOf } from '../results/timeline.ts';
import { totalsOf } from '../results/totals.ts';
import { ENGLISH } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';
import { goTo, page, Page, type Answer, type Visit } from './page.ts';
import type { Statement } from '../asking/statement.ts';

/** A page about the whole answer. Before there is anything to answer, it leads to the first questions. */
export abstract class AnswerPage extends Page {
  override readonly costly: boolean = false;
  override readonly inEnglish = true;

  async show(visit: Visit): Promise<Answer> {
    const before = beforeTheQuestions(visit.journey);
    return before ? goTo(before) : this.tell(visit, await visit.asking.statement(visit.journey, visit.today));
  }

  protected abstract tell(visit: Visit, statement: Statement): Answer | Promise<Answer>;
}

/** The answer: what is due, what the council decides, what is not for this person, why, and what to do. */
export class ResultsPage extends AnswerPage {
  readonly path = '/results';

  protected async tell(visit: Visit, statement: Statement): Promise<Answer> {
    const { journey, t, asking, mailer } = visit;
    const councils = await asking.councils();
    const next = nextQuestion(statement.open, journey);
    const first = journey.who === 'THINKING' && statement.compares;
    return page('results.njk', t(next ? 'results.soFarTitle' : 'results.title'), {
      headline: statement.summary.headline,
      asOf: dayInWords(statement.asOf, ENGLISH),
      totals: totalsOf(statement.summary),
      groups: groupsOf(statement, { journey, councils, t }),
      interactions: statement.summary.interactions,
      steps: statement.summary.nextSteps,
      nextChange: nextChangeOf(statement),
      timeline: timelineOf(statement, journey, t),
      goOn: next && pathOf(journey, next),
      compareFirst: first,
      compares: statement.compares,
      mails: mailer !== undefined,
      council: councils.find(({ code }) => code === journey.own['council']),
      back: '/answers',
    });
  }
}

function nextChangeOf({ summary }: Statement) {
  const change = summary.nextChange;
  return change && { on: dayInWords(change.on, ENGLISH), changes: change.changes };
}
