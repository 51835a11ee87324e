import { beforeTheQuestions, whereNext } from '../questions/where-next.ts';
import { goTo, Page, type Visit } from './page.ts';

/** No page of its own: leads to the page that comes next. */
export class NextPage extends Page {
  readonly path = '/next';

  async show({ journey, asking, today }: Visit) {
    const before = beforeTheQuestions(journey);
    if (before) return goTo(before);
    const { open } = await asking.soFar(journey, today);
    return goTo(whereNext(journey, open));
  }
}
