import { childrenComplete } from '@kith/circumstances';

import { pageBefore, walked, type ChildTold, type Journey } from '../keeping/journey.ts';
import { childName } from '../questions/child-names.ts';
import { contradiction } from '../questions/contradictions.ts';
import { controlFor, fieldOf } from '../questions/control.ts';
import { text, writtenAnswer } from '../questions/form-answers.ts';
import { placeOf, toldTo, withTold, type Asked } from '../questions/subjects.ts';
import { childNumbered } from '../questions/where-next.ts';
import { dayInWords } from '../words/days.ts';
import { FormPage, goTo, page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

/** As the gateway bounds its list of children. */
export const MOST_CHILDREN = 20;
const LONGEST_NAME = 40;
const BORN = 'born';
/** What a child is called towards the gateway: no name leaves this service. */
const REFS = 'abcdefghijklmnopqrst'.split('');

const complete: Asked = { place: placeOf(childrenComplete.code)! };
const bornOf = (ref: string): Asked => ({ place: placeOf('child.dateOfBirth')!, ref });

/** The children told of so far, and whether there is another. */
export class ChildrenPage extends FormPage {
  readonly path = '/children';

  show(visit: Visit): Answer {
    if (visit.journey.children.length === 0) return goTo('/children/new');
    return page('children.njk', visit.t('children.title'), this.#model(visit));
  }

  take(visit: Visit): Answer {
    const { journey, t } = visit;
    const another = text(visit.form, 'another');
    if (another === 'YES') return goTo('/children/new', walked(withTold(journey, complete, 'NO'), this.path));
    if (another === 'NO')
      return goTo(visit.changing ? '/answers' : '/next', walked(withTold(journey, complete, 'YES'), this.path));
    const says = t('mistakes.chooseAnother');
    return pageWithMistakes(
      'children.njk',
      t('children.title'),
      [{ field: 'another', says }],
      this.#model(visit, says),
    );
  }

  #model(visit: Visit, mistake?: string) {
    const { journey, t, language } = visit;
    const told = toldTo(journey, complete);
    return {
      children: journey.children.map((child, index) => {
        const born = toldTo(journey, bornOf(child.ref));
        return {
          number: index + 1,
          name: childName(journey, child, t),
          born:
            typeof born === 'string'
              ? t('children.bornOn', { date: dayInWords(born, language) })
              : t('children.bornNotKnown'),
        };
      }),
      full: journey.children.length >= MOST_CHILDREN ? t('children.most', { most: MOST_CHILDREN }) : undefined,
      mistake,
      lastSaid: told === 'YES' ? 'NO' : undefined,
      back: pageBefore(journey, this.path) ?? '/who',
    };
  }
}

/** One child: a name for the pages, and the date of birth. */
abstract class ChildPage extends FormPage {
  protected abstract child(visit: Visit): ChildTold | undefined;
  protected abstract title(visit: Visit, child: ChildTold): string;

  show(visit: Visit): Answer {
    const child = this.child(visit);
    return child ? page('child.njk', this.title(visit, child), this.#model(visit, child)) : goTo('/children');
  }

  take(visit: Visit): Answer {
    const child = this.child(visit);
    if (!child) return goTo('/children');
    const { journey, form, t } = visit;
    const name = text(form, 'name');
    const born = writtenAnswer(bornOf(child.ref).place.fact, BORN, form, new Set());
    const mistakes: Mistake[] = [];
    if (name.length > LONGEST_NAME) mistakes.push({ field: 'name', says: t('mistakes.nameLong') });
    if (born.kind === 'MISTAKE') mistakes.push({ field: fieldOf(BORN, born), says: t(`mistakes.${born.says}`) });
    const kept = withChild(journey, { ref: child.ref, ...(name ? { name } : {}) });
    const told =
      born.kind === 'MISTAKE' ? kept : withTold(kept, bornOf(child.ref), born.kind === 'TOLD' ? born.value : undefined);
    const wrong = mistakes.length === 0 ? contradiction(journey, told, visit.today) : undefined;
    if (wrong) mistakes.push({ field: `${BORN}-day`, says: t(`contradictions.${wrong}`) });
    if (mistakes.length > 0)
      return pageWithMistakes('child.njk', this.title(visit, child), mistakes, this.#model(visit, child, mistakes));
    return goTo(visit.changing ? '/answers' : '/children', told);
  }

  #model({ journey, form, t, language }: Visit, child: ChildTold, mistakes: readonly Mistake[] = []) {
    const wrong = (field: string) => mistakes.find((mistake) => mistake.field.startsWith(field))?.says;
    const again = mistakes.length > 0;
    return {
      name: again ? text(form, 'name') : child.name,
      nameMistake: wrong('name'),
      control: controlFor({
        fact: bornOf(child.ref).place.fact,
        name: BORN,
        language,
        t,
        councils: [],
        small: true,
        told: toldTo(journey, bornOf(child.ref)),
        form: again ? form : undefined,
        mistake: wrong(BORN),
      }),
      unsure: BORN,
      back: journey.children.length > 0 ? '/children' : (pageBefore(journey, '/children') ?? '/who'),
    };
  }
}

export class NewChildPage extends ChildPage {
  readonly path = '/children/new';

  protected child({ journey }: Visit): ChildTold | undefined {
    const used = new Set(journey.children.map(({ ref }) => ref));
    const ref = REFS.find((letter) => !used.has(letter));
    return ref && journey.children.length < MOST_CHILDREN ? { ref } : undefined;
  }

  protected title({ journey, t }: Visit): string {
    return t(journey.children.length === 0 ? 'children.firstTitle' : 'children.nextTitle');
  }
}

export class EditChildPage extends ChildPage {
  readonly path = '/children/:number';

  protected child({ journey, params }: Visit): ChildTold | undefined {
    return childNumbered(journey, params['number']);
  }

  protected title({ journey, t }: Visit, child: ChildTold): string {
    return t('children.editTitle', { child: childName(journey, child, t) });
  }
}

export class RemoveChildPage extends FormPage {
  readonly path = '/children/:number/remove';

  show({ journey, params, t }: Visit): Answer {
    const child = childNumbered(journey, params['number']);
    if (!child) return goTo('/children');
    const title = t('children.removeTitle', { child: childName(journey, child, t) });
    return page('confirm.njk', title, {
      says: t('children.removeSays'),
      button: t('children.remove'),
      cancel: '/children',
    });
  }

  take({ journey, params }: Visit): Answer {
    const child = childNumbered(journey, params['number']);
    return goTo('/children', child ? withoutChild(journey, child.ref) : undefined);
  }
}

function withChild(journey: Journey, child: ChildTold): Journey {
  const known = journey.children.some(({ ref }) => ref === child.ref);
  const children = known
    ? journey.children.map((each) => (each.ref === child.ref ? child : each))
    : [...journey.children, child];
  return { ...journey, children, progress: undefined };
}

/** Everything about the child goes, and so do the addresses on the trail, whose numbers would be another child's. */
function withoutChild(journey: Journey, gone: string): Journey {
  const { [gone]: _, ...ofChild } = journey.ofChild;
  return {
    ...journey,
    progress: undefined,
    ofChild,
    children: journey.children.filter(({ ref }) => ref !== gone),
    notKnown: journey.notKnown.filter((key) => !key.endsWith(`@${gone}`)),
    trail: journey.trail.filter((path) => !path.startsWith('/children/')),
  };
}
