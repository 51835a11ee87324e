import { nameOf } from '../questions/child-names.ts';
import { nextQuestion } from '../questions/conversation.ts';
import { beforeTheQuestions, pathOf } from '../questions/where-next.ts';
import { alikeTogether } from '../results/alike.ts';
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
    const { entitled, councilDecides, needToKnow, notForYou } = groupsOf(statement, { journey, councils, t });
    const next = nextQuestion(statement.open, journey);
    const first = journey.who === 'THINKING' && statement.compares;
    return page('results.njk', t(next ? 'results.soFarTitle' : 'results.title'), {
      headline: statement.summary.headline,
      asOf: dayInWords(statement.asOf, ENGLISH),
      totals: totalsOf(statement.summary),
      groups: {
        entitled: alikeTogether(entitled),
        councilDecides: alikeTogether(councilDecides),
        needToKnow: alikeTogether(needToKnow),
        notForYou: alikeTogether(notForYou),
      },
      interactions: statement.summary.interactions,
      steps: statement.summary.nextSteps,
      nextChange: nextChangeOf(statement, visit),
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

/** The day of the next change, and for each reason, of each child, what changes. */
function nextChangeOf({ summary }: Statement, { journey, t }: Visit) {
  const next = summary.nextChange;
  if (!next) return undefined;
  const reasons = Map.groupBy(next.changes, ({ about, why }) => JSON.stringify([about?.ref, why]));
  return {
    on: dayInWords(next.on, ENGLISH),
    changes: [...reasons.values()].map((changes) => ({
      why: changes[0]!.why,
      child: journey.children.length > 1 ? nameOf(journey, changes[0]!.about?.ref, t) : undefined,
      titles: changes.map(({ title }) => title),
    })),
  };
}
