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

const OF_RECORD = 'careLeaver.councilCategory.source';
/** Where a young person can have read what the council calls them. The words for each stand under `category`. */
const RECORDS = ['LETTER', 'PATHWAY_PLAN', 'ADVISER', 'OTHER'] as const;

export const isKindOfHome = (fact: Fact): boolean => fact.code === OF_PLACEMENT;
/** Whether the code that a fact takes is that of a council, of which there are too many to read through. */
export const isCouncil = (fact: Fact): boolean => !isKindOfHome(fact) && fact.code !== OF_RECORD;

interface Spoken {
  readonly councils: readonly Council[];
  readonly t: Words;
  readonly language: Language;
}

/** What can be chosen as the answer to a fact that is a code, by name; most are councils with duties to children. */
export function codeChoices(fact: Fact, { councils, t, language }: Spoken): readonly CodeChoice[] {
  if (isKindOfHome(fact)) return kindsOfHome(language);
  if (fact.code === OF_RECORD) return RECORDS.map((code) => ({ code, says: t(`category.${code}`) }));
  const choices = OF_HOUSING.has(fact.code) ? councils.flatMap(housing(t)) : councils.flatMap(responsible(t));
  return choices.toSorted((one, other) => one.says.localeCompare(other.says, 'en-GB'));
}

/** Those that a council still records, in the language of the question. */
function kindsOfHome(language: Language): readonly CodeChoice[] {
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
