import type { Fact } from '@kith/policy';

import type { Council } from '../asking/asking.ts';
import { languageOf, wordsIn, type Language, type Words } from '../languages/languages.ts';
import type { Visit } from '../pages/page.ts';
import { codeChoices, isCouncil, isKindOfHome, type CodeChoice } from './codes.ts';
import { NOT_KNOWN, text, type Written } from './form-answers.ts';
import { questionWords, type QuestionWords } from './question-words.ts';
import { escaped } from '../words/escaped.ts';

/** A fact as a form component: which one, and what its template takes. */
export interface Control {
  readonly kind: 'RADIOS' | 'DATE' | 'MONEY' | 'COUNT' | 'COUNCIL' | 'LIST';
  readonly params: object;
  /** The question cannot say "I do not know" by itself, so the form has a second button for it. */
  readonly unsure: boolean;
  /** What its words are really in: a question that is not translated stands in English, whole. */
  readonly wordsIn: Language;
}

type Component = Omit<Control, 'wordsIn'>;

export interface ControlAsked {
  readonly fact: Fact;
  /** The field of the form. */
  readonly name: string;
  readonly language: Language;
  readonly t: Words;
  readonly councils: readonly Council[];
  /** Above the question: whom it is about. */
  readonly caption?: string;
  /** What was told before, in the gateway's form. */
  readonly told?: unknown;
  readonly notKnown?: boolean;
  /** What was written a moment ago and could not be taken. */
  readonly form?: Visit['form'];
  readonly mistake?: string;
  /** One of several on a page: the page has a heading of its own. */
  readonly small?: boolean;
}

export function controlFor(asked: ControlAsked): Control {
  const words = questionWords(asked.fact, asked.language);
  const language = languageOf(words.lang);
  const inOneLanguage = language.code === asked.language.code ? asked : { ...asked, language, t: wordsIn(language) };
  return { ...componentFor(inOneLanguage, words), wordsIn: language };
}

function componentFor(asked: ControlAsked, words: QuestionWords): Component {
  switch (asked.fact.type) {
    case 'YES_NO':
      return radios(asked, words, { YES: asked.t('common.yes'), NO: asked.t('common.no') });
    case 'CHOICE':
      return asked.small && Object.keys(words.answers).length > MOST_RADIOS
        ? longChoice(asked, words)
        : radios(asked, words, words.answers);
    case 'DATE':
      return dateInput(asked, words);
    case 'CODE':
      return isCouncil(asked.fact) ? councilChooser(asked, words) : listChooser(asked, words);
    case 'MONEY':
      return { kind: 'MONEY', unsure: true, params: { ...input(asked, words, pounds), prefix: { text: '£' } } };
    case 'COUNT':
      return { kind: 'COUNT', unsure: true, params: input(asked, words, String) };
  }
}

/** The id of the part of a control that a mistake is about. */
export const fieldOf = (name: string, written: Written): string =>
  written.kind === 'MISTAKE' && written.part ? `${name}-${written.part}` : name;

const pounds = (pence: unknown): string => {
  const sum = Number(pence);
  return sum % 100 === 0 ? String(sum / 100) : (sum / 100).toFixed(2);
};

/** A question as heading of its page, with whom it is about above it. */
function heading({ caption, small }: ControlAsked, { question }: QuestionWords, size: 'legend' | 'label') {
  if (small) return { text: question, classes: `govuk-${size === 'legend' ? 'fieldset__legend' : 'label'}--s` };
  const above = caption ? `<span class="govuk-caption-l">${escaped(caption)}</span>` : '';
  return {
    html: `${above}${escaped(question)}`,
    isPageHeading: true,
    classes: size === 'legend' ? 'govuk-fieldset__legend--l' : 'govuk-label--l',
  };
}

const error = (asked: ControlAsked) => (asked.mistake ? { text: asked.mistake } : undefined);
const hint = (words: QuestionWords) => (words.hint ? { text: words.hint } : undefined);

function radios(asked: ControlAsked, words: QuestionWords, answers: Readonly<Record<string, string>>): Component {
  const { name, told, form, t } = asked;
  const chosen = form ? text(form, name) : asked.notKnown ? NOT_KNOWN : told;
  const items = Object.entries(answers).map(([value, label]) => ({ value, text: label, checked: value === chosen }));
  const unsure = { value: NOT_KNOWN, text: t('question.notKnown'), checked: chosen === NOT_KNOWN };
  return {
    kind: 'RADIOS',
    unsure: false,
    params: {
      idPrefix: name,
      name,
      classes: items.length === 2 && asked.fact.type === 'YES_NO' ? '' : undefined,
      fieldset: { legend: heading(asked, words, 'legend') },
      hint: hint(words),
      errorMessage: error(asked),
      items: [...items, { divider: t('question.or') }, unsure],
    },
  };
}

function dateInput(asked: ControlAsked, words: QuestionWords): Component {
  const { name, form, told, t, mistake } = asked;
  const [year, month, day] = typeof told === 'string' ? told.split('-').map((part) => String(Number(part))) : [];
  const parts = { day, month, year } as const;
  const example = t('question.dateHint');
  return {
    kind: 'DATE',
    unsure: true,
    params: {
      id: name,
      namePrefix: name,
      fieldset: { legend: heading(asked, words, 'legend') },
      hint: { text: words.hint ? `${words.hint} ${example}.` : example },
      errorMessage: error(asked),
      items: (['day', 'month', 'year'] as const).map((part) => ({
        name: part,
        label: t(`common.${part}`),
        value: form ? text(form, `${name}-${part}`) : parts[part],
        classes: `govuk-input--width-${part === 'year' ? 4 : 2}${mistake ? ' govuk-input--error' : ''}`,
      })),
    },
  };
}

function input(asked: ControlAsked, words: QuestionWords, shown: (told: unknown) => string) {
  const { name, form, told } = asked;
  return {
    id: name,
    name,
    label: heading(asked, words, 'label'),
    hint: hint(words),
    errorMessage: error(asked),
    inputmode: 'decimal',
    spellcheck: false,
    classes: 'govuk-input--width-10',
    value: form ? text(form, name) : told === undefined ? '' : shown(told),
  };
}

function listChooser(asked: ControlAsked, words: QuestionWords): Component {
  const pick = asked.t(isKindOfHome(asked.fact) ? 'question.homePick' : 'question.recordPick');
  return { kind: 'LIST', unsure: true, params: listOf(asked, words, codeChoices(asked.fact, asked), pick) };
}

/** Among other questions so many radio buttons would bury those below them. */
const MOST_RADIOS = 15;

function longChoice(asked: ControlAsked, words: QuestionWords): Component {
  const answers = Object.entries(words.answers).map(([code, says]) => ({ code, says }));
  const choices = [...answers, { code: NOT_KNOWN, says: asked.t('question.notKnown') }];
  return { kind: 'LIST', unsure: false, params: listOf(asked, words, choices, asked.t('question.pick')) };
}

function listOf(asked: ControlAsked, words: QuestionWords, choices: readonly CodeChoice[], pick: string) {
  const { name, form, told } = asked;
  const chosen = form ? text(form, name) : asked.notKnown ? NOT_KNOWN : told;
  const items = choices.map(({ code, says }) => ({ value: code, text: says, selected: code === chosen }));
  return {
    id: name,
    name,
    label: heading(asked, words, 'label'),
    hint: hint(words),
    errorMessage: error(asked),
    items: [{ value: '', text: pick }, ...items],
  };
}

function councilChooser(asked: ControlAsked, words: QuestionWords): Component {
  const { name, form, told, t } = asked;
  const chosen = form ? text(form, name) : told;
  const choices = codeChoices(asked.fact, asked);
  const named = choices.filter(({ code }) => code === chosen);
  // A county stands in the list by its own name and by its districts': its own is the shortest.
  const shown = named.toSorted((one, other) => one.says.length - other.says.length)[0];
  return {
    kind: 'COUNCIL',
    unsure: true,
    params: {
      id: name,
      name,
      label: heading(asked, words, 'label'),
      hint: { text: [words.hint, t('question.councilHelp')].filter(Boolean).join(' ') },
      errorMessage: error(asked),
      items: [
        { value: '', text: t('question.councilPick') },
        ...choices.map((choice) => ({ value: choice.code, text: choice.says, selected: choice === shown })),
      ],
      attributes: {
        'data-kith-councils': '',
        'data-none': t('question.councilNone'),
        'data-short': t('question.councilShort'),
        'data-results': t('question.councilResults'),
        'data-help': t('question.councilHelp'),
      },
    },
  };
}
