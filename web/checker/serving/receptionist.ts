import type { FastifyReply, FastifyRequest } from 'fastify';
import type nunjucks from 'nunjucks';

import type { Asking } from '../asking/asking.ts';
import { cookiesOf, journeyFrom, noCookies, type CookieValues } from '../keeping/journey-cookies.ts';
import type { Sealer } from '../keeping/sealed.ts';
import { landlordCookie, landlordIn, type LandlordVisit } from '../landlords/landlord-visit.ts';
import { LANGUAGES, languageOf, wordsIn, type Language } from '../languages/languages.ts';
import type { Mailer } from '../mailing/mailer.ts';
import type { Answer, Mistake, Visit } from '../pages/page.ts';
import type { CheckerSettings } from '../settings.ts';

interface Desk {
  readonly settings: CheckerSettings;
  readonly asking: Asking;
  readonly today: () => string;
  readonly templates: nunjucks.Environment;
  /** Of the assets. */
  readonly version: string;
  readonly cookies: Sealer;
  readonly landlords: Sealer;
  readonly files: Sealer;
  readonly mailer: Mailer | undefined;
}

type PageAnswer = Extract<Answer, { kind: 'PAGE' }>;

const TOOLS = [
  { href: '/answers', key: 'frame.answers' },
  { href: '/results', key: 'frame.soFar' },
  { href: '/save', key: 'frame.save' },
] as const;

/** Pages that a person reaches before there is anything to hide. */
const OPEN_PAGES: ReadonlySet<string> = new Set(['/', '/accessibility', '/privacy']);

/** Turns a request into a visit, and a page's answer into a reply. */
export class Receptionist {
  readonly #desk: Desk;
  readonly #names: { readonly journey: string; readonly language: string; readonly landlord: string };

  constructor(desk: Desk) {
    this.#desk = desk;
    const prefix = desk.settings.https ? '__Host-' : '';
    this.#names = { journey: `${prefix}kith`, language: `${prefix}kith-language`, landlord: `${prefix}kith-landlord` };
  }

  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    handle: (visit: Visit) => Answer | Promise<Answer>,
    language: Language = this.#readerOf(request),
  ) {
    const visit = this.visit(request, language);
    const answer = await handle(visit);
    switch (answer.kind) {
      case 'PAGE':
        return this.show(request, reply, visit, answer);
      case 'FILE':
        return reply
          .header('content-disposition', `attachment; filename="${answer.name}"`)
          .type(answer.type)
          .send(answer.bytes);
      case 'GO': {
        if (answer.forget)
          this.#keep(reply, noCookies(this.#names.journey)).header('clear-site-data', '"cache", "storage"');
        else if (answer.journey) this.#keep(reply, cookiesOf(answer.journey, this.#names.journey, this.#desk.cookies));
        if (answer.landlord) this.#keepLandlord(reply, answer.landlord);
        if (answer.language) void reply.setCookie(this.#names.language, answer.language, this.#cookie());
        return reply.redirect(answer.to, 303);
      }
    }
  }

  visit(request: FastifyRequest, language: Language = this.#readerOf(request)): Visit {
    const { settings, asking, today, files, cookies, landlords, mailer } = this.#desk;
    return {
      journey: journeyFrom(request.cookies ?? {}, this.#names.journey, cookies),
      landlord: landlordIn(request.cookies?.[this.#names.landlord], landlords, today()),
      language,
      t: wordsIn(language),
      asking,
      brand: settings.brand,
      files,
      mailer,
      today: today(),
      params: (request.params ?? {}) as Record<string, string>,
      form: ((request.method === 'POST' ? request.body : request.query) ?? {}) as Visit['form'],
      changing: Object.hasOwn(request.query ?? {}, 'change'),
    };
  }

  /** Sends a page in the frame that all share. */
  show(request: FastifyRequest, reply: FastifyReply, visit: Visit, { view, title, status, model }: PageAnswer) {
    const { t, language: main, journey, brand } = visit;
    const language = this.#readerOf(request);
    const words = wordsIn(language);
    const path = request.url.split('?')[0]!;
    const shown = model as { mistakes?: readonly Mistake[] };
    const html = this.#desk.templates.render(view, {
      ...model,
      title,
      t,
      main,
      words,
      language,
      languages: LANGUAGES,
      brand,
      version: this.#desk.version,
      here: safeAddress(request.url),
      csrf: reply.generateCsrf?.(),
      underWay: journey.who !== undefined,
      helping: journey.who?.startsWith('HELPING') ?? false,
      exits: !OPEN_PAGES.has(path) || journey.who !== undefined,
      tools: TOOLS.map(({ href, key }) => ({ href, text: words(key), here: href === path })),
      mistakes: shown.mistakes?.map(({ field, says }) => ({ href: `#${field}`, text: says })),
    });
    return reply
      .code(status ?? 200)
      .type('text/html; charset=utf-8')
      .send(html);
  }

  /** The language that the person reads the pages in. */
  #readerOf(request: FastifyRequest): Language {
    return languageOf(request.cookies?.[this.#names.language]);
  }

  #keep(reply: FastifyReply, values: CookieValues): FastifyReply {
    for (const [name, value] of values) {
      if (value === undefined) void reply.clearCookie(name, this.#cookie());
      else void reply.setCookie(name, value, this.#cookie());
    }
    return reply;
  }

  /** Sent from our own pages only, and forgotten with the browser's window. */
  #keepLandlord(reply: FastifyReply, landlord: LandlordVisit | 'FORGET'): void {
    const options = { ...this.#cookie(), sameSite: 'strict' } as const;
    if (landlord === 'FORGET') void reply.clearCookie(this.#names.landlord, options);
    else {
      const value = landlordCookie(this.#desk.landlords, landlord, this.#desk.today());
      void reply.setCookie(this.#names.landlord, value, options);
    }
  }

  /** Without an age: the browser forgets it when it is closed, and never before. */
  #cookie() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.#desk.settings.https } as const;
  }
}

/** The address as the page links to itself: its path, and `?change` where that is what the person is doing. */
const safeAddress = (url: string): string => {
  const [path, query] = url.split('?');
  return query === undefined || !/^change\b/.test(query) ? path! : `${path}?change`;
};
