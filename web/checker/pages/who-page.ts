import { emptyJourney, isAboutCareLeaver, walked, type Who } from '../keeping/journey.ts';
import { text } from '../questions/form-answers.ts';
import { FormPage, goTo, page, pageWithMistakes, type Visit } from './page.ts';

/** Who is asking. Somebody who helps another is asked whom on a page of its own. */
export class WhoPage extends FormPage {
  readonly path = '/who';

  show(visit: Visit) {
    const { who } = visit.journey;
    return page('choice.njk', visit.t('who.title'), {
      radios: radios(visit, who?.startsWith('HELPING') ? 'HELPING' : who),
    });
  }

  take(visit: Visit) {
    const chosen = text(visit.form, 'who');
    if (chosen === 'HELPING') return goTo('/who/helping', walked(visit.journey, this.path));
    if (chosen === 'CARER' || chosen === 'THINKING' || chosen === 'CARE_LEAVER') {
      return goTo(visit.changing ? '/answers' : '/next', walked(beginAs(visit, chosen), this.path));
    }
    const says = visit.t('mistakes.chooseWho');
    return pageWithMistakes('choice.njk', visit.t('who.title'), [{ field: 'who', says }], {
      radios: radios(visit, undefined, says),
    });
  }
}

export class WhomPage extends FormPage {
  readonly path = '/who/helping';

  show(visit: Visit) {
    return page('choice.njk', visit.t('helping.title'), { radios: whom(visit) });
  }

  take(visit: Visit) {
    const chosen = text(visit.form, 'whom');
    if (chosen === 'CARER' || chosen === 'CARE_LEAVER') {
      return goTo(visit.changing ? '/answers' : '/next', walked(beginAs(visit, `HELPING_${chosen}`), this.path));
    }
    const says = visit.t('mistakes.choose');
    return pageWithMistakes('choice.njk', visit.t('helping.title'), [{ field: 'whom', says }], {
      radios: whom(visit, says),
    });
  }
}

/** A carer's answers mean nothing for a care leaver: whoever changes from one to the other starts afresh. */
function beginAs({ journey }: Visit, who: Who) {
  const begun = { ...journey, who };
  const same = journey.who === undefined || isAboutCareLeaver(journey) === isAboutCareLeaver(begun);
  return same ? begun : { ...emptyJourney, who };
}

function radios({ t }: Visit, chosen: string | undefined, mistake?: string) {
  return {
    idPrefix: 'who',
    name: 'who',
    fieldset: { legend: { text: t('who.title'), isPageHeading: true, classes: 'govuk-fieldset__legend--l' } },
    hint: { text: t('who.why') },
    errorMessage: mistake ? { text: mistake } : undefined,
    items: ['CARER', 'THINKING', 'CARE_LEAVER', 'HELPING'].map((value) => ({
      value,
      text: t(`who.${value}`),
      hint: { text: t(`who.${value}Hint`) },
      checked: value === chosen,
    })),
  };
}

function whom({ t, journey }: Visit, mistake?: string) {
  return {
    idPrefix: 'whom',
    name: 'whom',
    fieldset: { legend: { text: t('helping.title'), isPageHeading: true, classes: 'govuk-fieldset__legend--l' } },
    errorMessage: mistake ? { text: mistake } : undefined,
    items: ['CARER', 'CARE_LEAVER'].map((value) => ({
      value,
      text: t(`helping.${value}`),
      checked: journey.who === `HELPING_${value}`,
    })),
  };
}
