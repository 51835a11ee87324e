import type { Asking } from '../asking/asking.ts';
import type { Brand } from '../brand.ts';
import type { Journey } from '../keeping/journey.ts';
import type { LandlordVisit } from '../landlords/landlord-visit.ts';
import type { Sealer } from '../keeping/sealed.ts';
import type { Language } from '../languages/languages.ts';
import type { Mailer } from '../mailing/mailer.ts';

/** One request for a page: what the person has told us, in which language it is answered, and what they sent. */
export interface Visit {
  readonly journey: Journey;
  /** Who has typed the secret of a landlord’s link into this browser. */
  readonly landlord: LandlordVisit | undefined;
  readonly language: Language;
  /** The words of the page, in its language: `t('who.title')`. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly asking: Asking;
  readonly brand: Brand;
  /** Seals return files. */
  readonly files: Sealer;
  /** Carries mail away; undefined where none is set up, and then no page offers any. */
  readonly mailer: Mailer | undefined;
  /** `YYYY-MM-DD`, the day in England. */
  readonly today: string;
  readonly params: Readonly<Record<string, string>>;
  /** The form (of a link: what follows the question mark), by field name; never trusted. A file is a Buffer. */
  readonly form: Readonly<Record<string, string | Buffer | undefined>>;
  /** `change` in the address: the person came from "check your answers" and goes straight back there. */
  readonly changing: boolean;
}

/** What a page answers with. `journey` and `landlord` are kept in the browser; `forget` clears the first. */
export type Answer =
  | {
      readonly kind: 'PAGE';
      readonly view: string;
      readonly title: string;
      readonly status?: number;
      readonly model: object;
    }
  | {
      readonly kind: 'GO';
      readonly to: string;
      readonly journey?: Journey;
      readonly forget?: true;
      readonly language?: string;
      readonly landlord?: LandlordVisit | 'FORGET';
    }
  | { readonly kind: 'FILE'; readonly name: string; readonly type: string; readonly bytes: Buffer | string };

/** A mistake that a person can put right: which field, and what to do. */
export interface Mistake {
  /** The id of the field to go to. */
  readonly field: string;
  readonly says: string;
}

/** One page of the checker: what it shows and, where it has a form, what it does with the answers. */
export abstract class Page {
  /** As Fastify writes it: `/children/:number`. */
  abstract readonly path: string;
  /** Costs more than a page to make, so fewer a minute are allowed. */
  readonly costly: boolean = false;
  /** What it says comes from the law and from councils, and is in English whatever language the frame around it is in. */
  readonly inEnglish: boolean = false;
  abstract show(visit: Visit): Answer | Promise<Answer>;
}

/** A page with one form. */
export abstract class FormPage extends Page {
  /** How many of its forms one address may send, where that is fewer than its pages. */
  readonly forms: { readonly most: number; readonly within: string } | undefined = undefined;
  abstract take(visit: Visit): Answer | Promise<Answer>;
}

export const page = (view: string, title: string, model: object = {}): Answer => ({ kind: 'PAGE', view, title, model });

/** The same page again, with what to put right above it. */
export const pageWithMistakes = (
  view: string,
  title: string,
  mistakes: readonly Mistake[],
  model: object,
  status = 422,
): Answer => ({
  kind: 'PAGE',
  view,
  title,
  status,
  model: { ...model, mistakes },
});

export const goTo = (to: string, journey?: Journey): Answer => ({ kind: 'GO', to, journey });
