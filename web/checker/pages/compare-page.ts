import type { Statement } from '../asking/statement.ts';
import { arrangementsCompared } from '../results/arrangements.ts';
import { AnswerPage } from './results-page.ts';
import { goTo, page, type Answer, type Visit } from './page.ts';

/** The same child under each arrangement, side by side, before an order is made. */
export class ComparePage extends AnswerPage {
  readonly path = '/results/compare';

  protected tell({ journey, t }: Visit, { arrangements }: Statement): Answer {
    if (arrangements.length === 0) return goTo('/results');
    return page('compare.njk', t('compare.title'), {
      children: arrangementsCompared(arrangements, journey, t),
      back: '/results',
    });
  }
}
