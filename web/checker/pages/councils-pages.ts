import type { Council } from '../asking/asking.ts';
import { offersShown } from '../councils/offers-shown.ts';
import { text } from '../questions/form-answers.ts';
import { goTo, page, Page, type Answer, type Visit } from './page.ts';

/** Every council by name, with a box to look for one: a district's name finds its county. */
export class CouncilsPage extends Page {
  readonly path = '/councils';

  async show({ asking, t, form }: Visit): Promise<Answer> {
    const councils = await asking.councils();
    const wanted = text(form, 'name').slice(0, 80);
    const found = wanted ? councils.filter((council) => isCalled(council, wanted)) : councils;
    if (wanted && found.length === 1) return goTo(`/councils/${found[0]!.code}`);
    return page('councils.njk', t('councils.title'), { councils: found, wanted, back: '/' });
  }
}

function isCalled({ name, districts }: Council, wanted: string): boolean {
  const looked = wanted.toLocaleLowerCase('en-GB');
  return [name, ...districts.map((district) => district.name)].some((each) =>
    each.toLocaleLowerCase('en-GB').includes(looked),
  );
}

/** In place of the code: the council that the person named. Which one that is stands in no address. */
const MINE = 'mine';

/** What one council offers to kinship carers and to care leavers. */
export class CouncilPage extends Page {
  readonly path = '/councils/:code';
  override readonly inEnglish = true;

  async show({ asking, t, params, journey }: Visit): Promise<Answer> {
    const mine = params['code'] === MINE;
    const wanted = mine ? journey.own['council'] : params['code'];
    const council = (await asking.councils()).find(({ code }) => code === wanted);
    if (!council) return goTo('/councils');
    const offers = offersShown(await asking.localOffers(council.code), council.name, t);
    const back = mine ? '/results' : '/councils';
    return page('council.njk', t('offers.title', { council: council.name }), { council, offers, back });
  }
}
