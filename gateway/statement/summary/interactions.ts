import { instrument, type Citation } from '@kith/policy';
import type { DecidedInFull, DecidedRoute } from '../decided.ts';
import { betweenAnswers } from './between-answers.ts';
import { childrenAct } from './instruments.ts';
import type { Interaction } from './interaction.ts';

interface BetweenRoutes {
  readonly code: string;
  /** Routes of one determination, by their codes. */
  readonly routes: readonly [string, string];
  readonly says: string;
  readonly sources: readonly Citation[];
}

const guardianship = instrument(
  'Special Guardianship Regulations 2005',
  'https://www.legislation.gov.uk/uksi/2005/1109',
  '2026-11-21',
);
const kinshipPilot = instrument(
  'Kinship, financial allowances pilot',
  'https://kinship.org.uk/support-and-advice/advice-and-information/financial-allowances-pilot',
  '2026-11-21',
);

export const BETWEEN_ROUTES: readonly BetweenRoutes[] = [
  {
    code: 'ZONE_AND_GUARDIANSHIP_SUPPORT',
    routes: ['KINSHIP_ZONE', 'SPECIAL_GUARDIANSHIP_SUPPORT'],
    says:
      'A Kinship Zone allowance and special guardianship support may both be open to you for this child. ' +
      'Nobody has published whether both can be paid, so we show both and count only the higher.',
    sources: [
      kinshipPilot.check(
        'Who can claim',
        'Confirm how a Kinship Zone allowance and special guardianship support for one child bear on each other.',
      ),
      guardianship.read('reg 6'),
    ],
  },
  {
    code: 'FOSTERING_AND_GUARDIANSHIP_SUPPORT',
    routes: ['KINSHIP_FOSTERING', 'SPECIAL_GUARDIANSHIP_SUPPORT'],
    says:
      'You never get a fostering allowance and special guardianship support for the same child at the same time: ' +
      'fostering ends when the order is made. We count only the higher.',
    sources: [
      guardianship.read('reg 6'),
      childrenAct.check(
        's91(5A)',
        'Confirm that a special guardianship order discharges the care order, so that fostering payments end with it.',
      ),
    ],
  },
];

export const interactionsOf = (determinations: readonly DecidedInFull[]): readonly Interaction[] => [
  ...betweenRoutes(determinations),
  ...betweenAnswers(determinations),
];

const betweenRoutes = (determinations: readonly DecidedInFull[]): readonly Interaction[] =>
  BETWEEN_ROUTES.flatMap(({ code, routes, says, sources }) => {
    const refs = determinations.filter((determination) => bothOpen(determination, routes)).map(({ ref }) => ref);
    return refs.length > 0 ? [{ code, says, refs, sources }] : [];
  });

/** One is met and the other at least not ruled out: before that, a warning about the pair would be noise. */
function bothOpen(determination: DecidedInFull, codes: readonly [string, string]): boolean {
  const pair = codes.map((code) => determination.routes.find((route) => route.code === code));
  return pair.every((route) => isOpen(route)) && pair.some((route) => route?.met === 'YES');
}

const isOpen = (route: DecidedRoute | undefined): boolean =>
  route !== undefined && route.gives != null && route.met !== 'NO';
