import { beforeTheQuestions } from '../questions/where-next.ts';
import { arrangementsCompared } from '../results/arrangements.ts';
import { goTo, page, Page, type Answer, type Visit } from './page.ts';

/** The same child under each arrangement, side by side, before an order is made. */
export class ComparePage extends Page {
  readonly path = '/results/compare';
  override readonly inEnglish = true;

  async show({ journey, t, asking, today }: Visit): Promise<Answer> {
    const before = beforeTheQuestions(journey);
    if (before) return goTo(before);
    const arrangements = await asking.arrangements(journey, today);
    if (arrangements.length === 0) return goTo('/results');
    return page('compare.njk', t('compare.title'), {
      children: arrangementsCompared(arrangements, journey, t),
      back: '/results',
    });
  }
}
