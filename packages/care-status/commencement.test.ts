import { describe, expect, it } from '@jest/globals';
import { careLeaverCouncil } from '@kith/circumstances';
import { compile, day, type Parameter } from '@kith/policy';
import { parametersFrom } from '@kith/policy/load';

import { careLeaverRules, commencementOf, statusesIn } from './index.ts';
import { cite, exampleHelp, exampleRoute } from './testing/example-help.ts';
import { decidingBy, relevantInFull } from './testing/index.ts';

const provisions = parametersFrom(new URL('./testing/provisions.yml', import.meta.url));

const BOROUGH = 'E09000002';
const ELSEWHERE = 'E09000003';

describe('a provision that starts on a day', () => {
  const commenced = (code: string) => {
    const commencement = commencementOf(provisions, code);
    const started = commencement.startedAt(careLeaverCouncil, 'It has started here', cite);
    const help = exampleHelp('HELP', started);
    const england = [exampleRoute('NOW', started, commencement.status)];
    const decide = decidingBy(careLeaverRules({ entitlements: [{ ...help, routes: { ...help.routes, england } }] }));
    return (asOf: string, council: string | null = BOROUGH) =>
      decide({ ...relevantInFull, council }, 'HELP', { asOf }).determination;
  };
  const outcome = (code: string, asOf: string, council?: string | null) => commenced(code)(asOf, council).outcome;

  it('gives nothing before, and starts everywhere where no areas are named', () => {
    expect(outcome('everywhere', '2026-03-31')).toBe('NOT_ENTITLED');
    expect(outcome('everywhere', '2026-04-01')).toBe('ENTITLED');
    expect(outcome('everywhere', '2026-04-01', null)).toBe('ENTITLED');
  });

  it('starts area by area: in those named, and elsewhere later', () => {
    expect(outcome('by-area', '2026-04-01')).toBe('ENTITLED');
    expect(outcome('by-area', '2026-04-01', ELSEWHERE)).toBe('NOT_ENTITLED');
    expect(outcome('by-area', '2026-04-01', null)).toBe('MORE_INFORMATION_NEEDED');
    expect(outcome('by-area', '2027-04-01', ELSEWHERE)).toBe('ENTITLED');
  });

  it('is said in the reasons, with the sources of the rule and of the day', () => {
    const { because, sources } = commenced('by-area')('2026-04-01', ELSEWHERE);
    expect(
      because.map(({ says, met, cite: cited }) => [says, met, ...cited.map(({ provision }) => provision)]),
    ).toEqual([
      ['It has started here', 'NO'],
      ['It is not limited to some areas', 'NO', 'a test'],
      ['It has started in this area', 'NO', 'a test'],
    ]);
    expect(sources.map(({ instrument, provision }) => `${instrument} ${provision}`)).toEqual([
      'Children Act 1989 a test',
      'Example Act 2020 s1',
    ]);
  });

  it('has its status, its areas and whether it is everywhere as three parameters with the same days', () => {
    const commencement = commencementOf(provisions, 'by-area');
    const { status } = commencement;
    const [everywhere, areas] = compile(
      exampleHelp('HELP', commencement.startedAt(careLeaverCouncil, 'Started')),
      'england',
    ).dated.filter(({ code }) => code.startsWith('by-area')) as Parameter<unknown>[];
    expect([everywhere, areas].map((one) => [one!.code, ...one!.values.map(({ value }) => value)])).toEqual([
      ['by-area-everywhere', true, false, true],
      ['by-area-areas', [], ['E09000002', 'E09000004'], []],
    ]);
    expect(status).toMatchObject({ code: 'by-area-status', title: 'A duty that starts area by area' });
    expect(status.values.map(({ from, value }) => [from, value])).toEqual([
      [day('2026-01-01'), 'ENACTED_NOT_COMMENCED'],
      [day('2026-04-01'), 'IN_FORCE'],
      [day('2027-04-01'), 'IN_FORCE'],
    ]);
  });

  it.each(['no-areas', 'not-an-area', 'longer-code', 'more-before-the-code', 'no-such-status', 'something-else'])(
    'is refused where it is written down wrong: %s',
    (code) => {
      expect(() => commencementOf(provisions, code)).toThrow(code);
    },
  );
});

describe('the status of a provision', () => {
  it.each(['IN_FORCE', 'GUIDANCE', 'PILOT', 'ENACTED_NOT_COMMENCED', 'ANNOUNCED', 'RECOMMENDED'])(
    'may be %s',
    (value) => {
      const statusOf = statusesIn(provisions);
      expect(statusOf(value.toLowerCase().replaceAll('_', '-')).values.map((entry) => entry.value)).toEqual([value]);
    },
  );

  it('is nothing else', () => {
    expect(() => statusesIn(provisions)('repealed')).toThrow('repealed');
  });
});
