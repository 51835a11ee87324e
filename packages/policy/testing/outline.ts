import type { Citation } from '../citation.ts';
import type { Condition } from '../conditions/condition.ts';
import { POLICIES, type AwardRule, type Entitlement, type NextStep, type Route } from '../entitlements/entitlement.ts';

/**
 * What an entitlement is made of, in lines for a test to hold: its routes by policy, and for each what it gives, on which
 * provisions it rests, whom it sends people to. Not its sentences, which other tests read, nor whether it decides rightly.
 */
export function outlineOf(entitlement: Entitlement): readonly string[] {
  const { code, kind, per, routes, otherwise, challenge } = entitlement;
  const all = new Set(POLICIES.flatMap((policy) => routes[policy]));
  return [
    `${code}: ${kind}, PER ${per}`,
    ...POLICIES.map((policy) => `${policy}: ${routes[policy].map((route) => route.code).join(', ') || 'nothing'}`),
    ...[...all].flatMap(linesOf),
    `otherwise: ${steps(otherwise.nextSteps)} ${provisions(otherwise.cite)}`,
    `challenge: ${challenge.map(({ says, within, cite }) => `${spoken(says)}${within ? `${within} ` : ''}${provisions(cite)}`).join(', ')}`,
  ];
}

function linesOf(route: Route): string[] {
  const { code, gives, status, when, award, alongside, nextSteps, notes } = route;
  return [
    `${code}: ${gives} by ${status.code}, ${provisions(citedIn(when))}`,
    ...(award ? [`  award: ${awardIn(award)}`] : []),
    ...(alongside ? [`  alongside: ${alongside.map((says) => spoken(says) || 'said').length}`] : []),
    ...(notes ? [`  notes: ${notes.map(({ says, cite }) => spoken(says) + provisions(cite)).join(', ')}`] : []),
    `  then: ${steps(nextSteps)}`,
  ];
}

function awardIn(award: AwardRule): string {
  if (award.kind === 'PROVIDED') return `PROVIDED ${spoken(award.what)}`.trim();
  if (award.kind === 'COUNCIL_AMOUNT') return `COUNCIL_AMOUNT ${award.every} ${spoken(award.what)}`.trim();
  const { every, measure, amount, startUnpublished, heldBy } = award;
  const of = amount.dated.map((dated) => dated.code).join(', ');
  return `MONEY ${every} ${measure} of ${of}${startUnpublished ? ', start unpublished' : ''}${heldBy ? `, held by ${heldBy}` : ''}`;
}

const citedIn = (condition: Condition): readonly Citation[] => {
  const parts = condition.kind === 'test' ? [] : condition.kind === 'not' ? [condition.part] : condition.parts;
  return [...condition.cite, ...parts.flatMap(citedIn)];
};

const steps = (list: readonly NextStep[]): string =>
  list.map(({ says, who, cite }) => spoken(says) + who + (cite ? ` ${provisions(cite)}` : '')).join('; ') || 'nobody';

/** Nothing where something is said: what is said is read elsewhere. */
const spoken = (says: string): string => (says ? '' : 'SAYS NOTHING ');

/** The provisions, each once and how often it is cited: `[s9, s23C ×2]`. */
function provisions(cited: readonly Citation[]): string {
  const times = new Map<string, number>();
  for (const one of cited) {
    const provision = canBeLookedUp(one) ? one.provision : `NOWHERE TO LOOK UP ${one.provision}`;
    times.set(provision, (times.get(provision) ?? 0) + 1);
  }
  const said = [...times].map(([provision, count]) => (count > 1 ? `${provision} ×${count}` : provision));
  return `[${said.join(', ')}]`;
}

const canBeLookedUp = ({ instrument, url, checkedOn }: Citation): boolean =>
  instrument !== '' &&
  /^https?:\/\/\S+$/.test(url) &&
  !url.endsWith('legislation.gov.uk/') &&
  /^\d{4}-\d\d-\d\d$/.test(checkedOn);
