import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

const same = <const Values extends readonly string[]>(...values: Values) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in Values[number]]: K };

export const LegalAidLevel = same('CONTROLLED', 'CERTIFICATED');
registerEnumType(LegalAidLevel, {
  name: 'LegalAidLevel',
  description: 'The level of legal aid. Each has its own limits.',
  valuesConfig: {
    CONTROLLED: { description: 'Advice and help outside court. The solicitor decides; there is never a contribution.' },
    CERTIFICATED: { description: 'Preparing a case and a lawyer in court. The Legal Aid Agency decides.' },
  },
});

export const MeansReading = same('LAW', 'ENGINE');
registerEnumType(MeansReading, {
  name: 'MeansReading',
  description: 'Which reading to take where the regulations and the Ministry of Justice’s own means test differ.',
  valuesConfig: {
    LAW: { description: 'That of the regulations.' },
    ENGINE: { description: 'That of the Ministry’s engine, to compare with it.' },
  },
});

export const LegalMatter = same('OTHER', 'IMMIGRATION_TRIBUNAL', 'ASYLUM_TRIBUNAL');
registerEnumType(LegalMatter, {
  name: 'LegalMatter',
  description: 'The kind of case, as far as the limits differ by it. A case about a child is OTHER.',
});

export const MeansOutcome = same('ELIGIBLE', 'CONTRIBUTION_REQUIRED', 'PARTIALLY_ELIGIBLE', 'INELIGIBLE');
registerEnumType(MeansOutcome, {
  name: 'MeansOutcome',
  description: 'What the means test comes to.',
  valuesConfig: {
    ELIGIBLE: { description: 'Passed, with nothing to pay.' },
    CONTRIBUTION_REQUIRED: { description: 'Passed, with a contribution.' },
    PARTIALLY_ELIGIBLE: { description: 'Passed for some of several proceedings.' },
    INELIGIBLE: { description: 'A limit is exceeded.' },
  },
});

export const MeansLimit = same('GROSS', 'DISPOSABLE', 'CAPITAL');
registerEnumType(MeansLimit, { name: 'MeansLimit', description: 'A limit of the means test.' });

export const WaiverStatus = same('STANDS', 'NOT_VERIFIED');
registerEnumType(WaiverStatus, {
  name: 'WaiverStatus',
  description: 'How sure it is that contributions need not be paid on the day.',
  valuesConfig: {
    STANDS: { description: 'The Legal Aid Agency said so.' },
    NOT_VERIFIED: {
      description: 'It was said to hold until further notice, and we could not confirm that it still does.',
    },
  },
});
