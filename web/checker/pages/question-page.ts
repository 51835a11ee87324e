import { nothingWhereContradicting } from '../asking/asking.ts';
import { pageBefore, walked, type Journey } from '../keeping/journey.ts';
import { languageOf, wordsIn } from '../languages/languages.ts';
import { nameOf } from '../questions/child-names.ts';
import { codeChoices } from '../questions/codes.ts';
import { isOfCategory } from '../questions/council-category.ts';
import { controlFor, fieldOf } from '../questions/control.ts';
import { topicOf } from '../questions/conversation.ts';
import { writtenAnswer, type Written } from '../questions/form-answers.ts';
import { questionWords } from '../questions/question-words.ts';
import { isNotKnown, placeWithSlug, toldTo, withTold, type Asked } from '../questions/subjects.ts';
import { childNumbered, pathOf, whereNext, beforeTheQuestions } from '../questions/where-next.ts';
import { contradiction } from '../questions/contradictions.ts';
import { FormPage, goTo, page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

const FIELD = 'answer';

/** One question about the person themselves. */
export class QuestionPage extends FormPage {
  readonly path: string = '/questions/:slug';

  async show(visit: Visit): Promise<Answer> {
    const asked = this.asked(visit);
    if (!asked) return goTo('/next');
    return page('question.njk', this.#title(visit, asked), await this.#model(visit, asked));
  }

  async take(visit: Visit): Promise<Answer> {
    const asked = this.asked(visit);
    if (!asked) return goTo('/next');
    const written = writtenAnswer(asked.place.fact, FIELD, visit.form, await codesFor(visit, asked));
    if (written.kind === 'MISTAKE')
      return this.#again(visit, asked, written, visit.t(`mistakes.${written.says}`, written.values));
    const told = withTold(visit.journey, asked, written.kind === 'TOLD' ? written.value : undefined);
    const wrong = contradiction(visit.journey, told, visit.today);
    if (wrong) return this.#again(visit, asked, written, visit.t(`contradictions.${wrong}`));
    return visit.changing ? goTo('/answers', told) : this.#onwards(visit, asked, told);
  }

  /** The question of this address; undefined for one that the person is not asked. */
  protected asked({ journey, params }: Visit): Asked | undefined {
    const place = placeWithSlug(journey, params['slug'] ?? '', false);
    // What the council calls them is asked on a page of its own.
    return journey.who && place && !isOfCategory(place.fact) ? { place } : undefined;
  }

  async #onwards({ asking, today }: Visit, asked: Asked, told: Journey): Promise<Answer> {
    const journey = walked(told, pathOf(told, asked));
    const before = beforeTheQuestions(journey);
    if (before) return goTo(before, journey);
    const { open, decided, undecided } = await asking.soFar(journey, today);
    return goTo(whereNext(journey, open, asked), { ...journey, progress: { decided, undecided } });
  }

  async #again(visit: Visit, asked: Asked, written: Written, says: string): Promise<Answer> {
    const mistakes: Mistake[] = [{ field: fieldOf(FIELD, written), says }];
    return pageWithMistakes('question.njk', this.#title(visit, asked), mistakes, await this.#model(visit, asked, says));
  }

  /** The council whose checker this is stands chosen for whoever has not said which is theirs. */
  #offered({ brand, journey }: Visit, asked: Asked): string | undefined {
    const asksForCouncil = ['carer.council', 'careLeaver.council'].includes(asked.place.fact.code);
    return asksForCouncil && !isNotKnown(journey, asked) ? brand.council : undefined;
  }

  #title({ language }: Visit, { place }: Asked): string {
    return questionWords(place.fact, language).question;
  }

  async #model(visit: Visit, asked: Asked, mistake?: string) {
    const { journey, language, t, asking, today, form } = visit;
    const { fact } = asked.place;
    const [councils, progress] = await Promise.all([
      fact.type === 'CODE' ? asking.councils() : [],
      beforeTheQuestions(journey)
        ? undefined
        : (journey.progress ?? asking.soFar(journey, today).catch(nothingWhereContradicting)),
    ]);
    const words = questionWords(fact, language);
    // All of a question is in one language, what stands above it too.
    const say = words.lang === language.code ? t : wordsIn(languageOf(words.lang));
    const topic = say(`topics.${topicOf(fact.code)}`);
    const name = nameOf(journey, asked.ref, say);
    const control = controlFor({
      fact,
      name: FIELD,
      language,
      t,
      councils,
      caption: name ? `${capital(name)} – ${topic}` : topic,
      told: toldTo(journey, asked) ?? this.#offered(visit, asked),
      notKnown: isNotKnown(journey, asked),
      form: mistake === undefined ? undefined : form,
      mistake,
    });
    return {
      control,
      unsure: control.unsure ? FIELD : undefined,
      why: words.why,
      progress: progress && progressShown(progress),
      back: visit.changing ? '/answers' : (pageBefore(journey, pathOf(journey, asked)) ?? '/who'),
    };
  }
}

/** One question about one of the children. */
export class ChildQuestionPage extends QuestionPage {
  override readonly path: string = '/children/:number/questions/:slug';

  protected override asked({ journey, params }: Visit): Asked | undefined {
    const place = placeWithSlug(journey, params['slug'] ?? '', true);
    const child = childNumbered(journey, params['number']);
    return place && child && { place, ref: child.ref };
  }
}

async function codesFor({ asking, t, language }: Visit, { place }: Asked): Promise<ReadonlySet<string>> {
  if (place.fact.type !== 'CODE') return new Set();
  return new Set(codeChoices(place.fact, { councils: await asking.councils(), t, language }).map(({ code }) => code));
}

/** How far along: how many answers are clear, and a mark for each of them. */
function progressShown({ decided, undecided }: NonNullable<Journey['progress']>) {
  const total = decided + undecided;
  return { decided, total, marks: Array.from({ length: total }, (_, index) => index < decided) };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
