import { page, Page, type Visit } from './page.ts';

export class StartPage extends Page {
  readonly path = '/';

  show({ t }: Visit) {
    return page('start.njk', t('start.title'));
  }
}
