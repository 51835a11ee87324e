import { beforeTheQuestions } from '../questions/where-next.ts';
import { reviewOf } from '../results/review.ts';
import { goTo, page, Page, type Answer, type Visit } from './page.ts';

/** The law today beside what the Independent Review of 2022 recommends. */
export class ReviewPage extends Page {
  readonly path = '/results/review';
  override readonly inEnglish = true;

  async show({ journey, t, asking, today }: Visit): Promise<Answer> {
    const before = beforeTheQuestions(journey);
    if (before) return goTo(before);
    const compared = reviewOf(await asking.review(journey, today), journey, t);
    return page('review.njk', t('review.title'), { ...compared, back: '/results' });
  }
}
