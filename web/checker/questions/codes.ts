import { PLACEMENT_CODES } from '@kith/circumstances';
import type { Fact } from '@kith/policy';

import type { Council } from '../asking/asking.ts';
import { translatedQuestion, type Language, type Words } from '../languages/languages.ts';

/** One code that a person can choose, by the words they know it by. Several names may stand for one code. */
export interface CodeChoice {
  readonly code: string;
  readonly says: string;
}

/** Facts about who houses people and collects council tax: a district where there is one, and not its county. */
const OF_HOUSING = new Set(['careLeaver.housingAuthority', 'careLeaver.carePeriod.district']);
const OF_PLACEMENT = 'careLeaver.carePeriod.placement';

/** Whether the code that a fact takes is one of the kinds of home; every other is of a council. */
export const isKindOfHome = (fact: Fact): boolean => fact.code === OF_PLACEMENT;

interface Spoken {
  readonly councils: readonly Council[];
  readonly t: Words;
  readonly language: Language;
}

/** What can be chosen as the answer to a fact that is a code, by name; most are councils with duties to children. */
export function codeChoices(fact: Fact, { councils, t, language }: Spoken): readonly CodeChoice[] {
  if (isKindOfHome(fact)) return kindsOfHome(language);
  const choices = OF_HOUSING.has(fact.code) ? councils.flatMap(housing(t)) : councils.flatMap(responsible(t));
  return choices.toSorted((one, other) => one.says.localeCompare(other.says, 'en-GB'));
}

/** Those that a council still records, in the language of the question. */
export function kindsOfHome(language: Language): readonly CodeChoice[] {
  const translated = translatedQuestion(language, OF_PLACEMENT)?.answers;
  return PLACEMENT_CODES.filter(({ to }) => to === undefined).map(({ code, says }) => ({
    code,
    says: translated?.[code] ?? says,
  }));
}

/** A county, and each of its districts by name, which gives the county. */
const responsible =
  (t: Words) =>
  ({ code, name, districts }: Council): CodeChoice[] => [
    { code, says: name },
    ...districts.map((district) => ({
      code,
      says: t('question.councilIn', { district: district.name, council: name }),
    })),
  ];

const housing =
  (t: Words) =>
  ({ code, name, districts }: Council): CodeChoice[] =>
    districts.length === 0
      ? [{ code, says: name }]
      : districts.map((district) => ({
          code: district.code,
          says: t('question.councilIn', { district: district.name, council: name }),
        }));
