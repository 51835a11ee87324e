import { journeyInFile, returnFileOf } from '../keeping/return-file.ts';
import { FormPage, goTo, page, Page, pageWithMistakes, type Answer, type Visit } from './page.ts';

const FILE_NAME = 'kith-return.txt';

/** Puts the answers into a file that the person keeps. */
export class SavePage extends FormPage {
  readonly path = '/save';

  show({ t, journey }: Visit): Answer {
    return journey.who ? page('save.njk', t('save.title'), { button: t('save.button') }) : goTo('/');
  }

  take({ journey, files }: Visit): Answer {
    return { kind: 'FILE', name: FILE_NAME, type: 'text/plain; charset=utf-8', bytes: returnFileOf(journey, files) };
  }
}

/** Takes the answers back out of such a file. */
export class ReturnPage extends FormPage {
  readonly path = '/return';
  override readonly costly = true;

  show({ t }: Visit): Answer {
    return page('return.njk', t('return.title'), { upload: true, button: t('return.button') });
  }

  take({ form, files, t }: Visit): Answer {
    const file = form['file'];
    if (!(file instanceof Buffer) || file.length === 0) return this.#again(t, t('mistakes.file'));
    const journey = journeyInFile(file, files);
    return journey ? goTo('/next', journey) : this.#again(t, t('mistakes.fileNotOurs'));
  }

  #again(t: Visit['t'], says: string): Answer {
    const model = { upload: true, button: t('return.button'), mistake: says };
    return pageWithMistakes('return.njk', t('return.title'), [{ field: 'file', says }], model);
  }
}

/** Forgets everything, when the person asks for it. */
export class StartAgainPage extends FormPage {
  readonly path = '/start-again';

  show({ t }: Visit): Answer {
    return page('confirm.njk', t('startAgain.title'), {
      says: t('startAgain.lead'),
      button: t('startAgain.button'),
      cancel: '/next',
    });
  }

  take(): Answer {
    return { kind: 'GO', to: '/', forget: true };
  }
}

/** The weather: what somebody who looks over a shoulder may see. */
export const AWAY = 'https://www.bbc.co.uk/weather';

/** Forgets everything at once and leaves. A link, so that it works without JavaScript and with one key. */
export class LeavePage extends Page {
  readonly path = '/leave';

  show(): Answer {
    return { kind: 'GO', to: AWAY, forget: true };
  }
}
