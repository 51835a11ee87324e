import { expect, test } from '@jest/globals';

import { job, partner, paying, person, receiving, savings, tested, vehicle } from '../../testing/household.ts';

const ours = {
  incomes: receiving(100_000, 'CHILD_BENEFIT'),
  jobs: [job(50_000)],
  outgoings: paying({ rentOrMortgagePence: 40_000, maintenancePence: 5000 }),
  savings: savings(200_000),
  otherAssets: savings(30_000),
  vehicles: [vehicle(2_000_000)],
};

test('the lines of capital say whose savings, valuables and vehicles they are', () => {
  const { capital } = tested({ client: person(ours), partner: partner(ours) });
  expect(capital.lines.map(({ says }) => says)).toEqual([
    'Your savings',
    'Your investments and valuables',
    'Your vehicles, as far as they count',
    "Your partner's savings",
    "Your partner's investments and valuables",
    "Your partner's vehicles, as far as they count",
  ]);
});

test('every line of a sum says what it is and where that comes from', () => {
  const incomes = [...receiving(100_000, 'CHILD_BENEFIT'), ...receiving(7000, 'DISABILITY_BENEFIT')];
  const { gross, disposable, capital } = tested({ client: person({ ...ours, incomes }), partner: partner(ours) });
  const lines = [...gross.lines, ...disposable.lines, ...capital.lines];
  expect(lines.length).toBeGreaterThan(12);
  for (const { says, cite } of lines) {
    expect(says).toMatch(/^[A-Z].*\w/);
    expect([says, cite.length > 0]).toEqual([says, true]);
    for (const { url } of cite) expect(url).toMatch(/^https:\/\/./);
  }
});
