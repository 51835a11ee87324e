import type { Statement } from '../asking/statement.ts';
import { reviewOf } from '../results/review.ts';
import { AnswerPage } from './results-page.ts';
import { page, type Answer, type Visit } from './page.ts';

/** The law today beside what the Independent Review of 2022 recommends. */
export class ReviewPage extends AnswerPage {
  readonly path = '/results/review';

  protected tell({ journey, t }: Visit, statement: Statement): Answer {
    return page('review.njk', t('review.title'), { ...reviewOf(statement, journey, t), back: '/results' });
  }
}
