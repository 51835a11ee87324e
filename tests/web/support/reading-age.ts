import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Names that the law or an office has given and that nobody can put more simply. A reader takes each for one thing, so
 * each counts as one short word.
 */
const LEGAL_NAMES = [
  'special guardianship support services',
  'special guardianship support',
  'special guardianship order',
  'special guardianship',
  'special guardians?',
  'kinship local offer',
  'child arrangements order',
  'child arrangements',
  'residence order',
  'supervision order',
  'interim care order',
  'care proceedings',
  'parental responsibility',
  'child protection plan',
  'family group (conference|decision making|meeting)',
  'education, health and care plan',
  'Education, health and care plan',
  'Universal Credit',
  'Income Support',
  'Income-based Jobseeker’s Allowance',
  'Jobseeker’s Allowance',
  '(Income-related )?Employment and Support Allowance',
  'Pension Credit',
  'Housing Benefit',
  'Disability Living Allowance',
  'Armed Forces Independence Payment',
  'Carer’s Allowance',
  "Guardian's Allowance",
  'Guardian’s Allowance',
  'National Insurance',
  'Adoption and Special Guardianship Support Fund',
  'Local Government and Social Care Ombudsman',
  'Equality Advisory and Support Service',
  'Independent Review of Children’s Social Care',
  'Web Content Accessibility Guidelines',
  'First Hearing Dispute Resolution Appointment',
  'First-tier Tribunal',
  'judicial review',
  'mandatory reconsideration',
  'designated teacher',
  'civil partners?',
  'legal aid',
  'Legal Aid Agency',
  'Kinship Zone',
  'Pupil Premium( Plus)?',
  'State Pension age',
  'Ombudsman',
  'JavaScript',
];
const NAMES = new RegExp(`\\b(?:${LEGAL_NAMES.join('|')})`, 'gi');

/**
 * The school year of the United States by Flesch and Kincaid, in which a text can be read: grade 6 is read at 11.
 * Several sentences are measured together, since one short sentence says little.
 */
export function grade(text: string): number {
  const plain = text.replaceAll(NAMES, 'law').replaceAll(/\([^)]*\)/g, '');
  const sentences = plain.split(/[.!?:;\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = plain.match(/[\p{L}\d’'£,.-]*[\p{L}\d]/gu) ?? [];
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: Math.max(1, sentences.length), word: Math.max(1, words.length), syllable: spoken });
}
