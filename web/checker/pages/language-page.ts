import { languageOf } from '../languages/languages.ts';
import { Page, type Answer, type Visit } from './page.ts';

/** No page of its own: keeps the language that the address names, and leads back. */
export class LanguagePage extends Page {
  readonly path = '/language/:code';

  show({ form, params }: Visit): Answer {
    return { kind: 'GO', to: ownAddress(form['back']), language: languageOf(params['code']).code };
  }
}

/** An address within the checker; anything else is the start page, so that no link of ours leads elsewhere. */
export const ownAddress = (address: unknown): string =>
  typeof address === 'string' && /^\/(?![/\\])[\w\-./?=]*$/.test(address) ? address : '/';
