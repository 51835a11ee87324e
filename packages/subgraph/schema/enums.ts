import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

const same = <const Values extends readonly string[]>(...values: Values) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in Values[number]]: K };

/** Names are GraphQL's, values the policy kit's. */
export const Policy = { ENGLAND: 'england', REVIEW_2022: 'review-2022' } as const;
registerEnumType(Policy, {
  name: 'Policy',
  description: 'The law that an answer is given under. Every answer names it.',
  valuesConfig: {
    ENGLAND: { description: 'The law and statutory guidance in force in England on the date asked about.' },
    REVIEW_2022: {
      description:
        "The law in force, and what the Independent Review of Children's Social Care recommended in 2022. Where the Review is silent, the law stands.",
    },
  },
});

export const Outcome = same('ENTITLED', 'COUNCIL_DECIDES', 'NOT_ENTITLED', 'MORE_INFORMATION_NEEDED');
registerEnumType(Outcome, {
  name: 'Outcome',
  description: 'What was decided.',
  valuesConfig: {
    ENTITLED: { description: 'The conditions are met and somebody must provide it.' },
    COUNCIL_DECIDES: { description: 'The council, or another body, may provide it but need not.' },
    NOT_ENTITLED: { description: 'A condition is not met. The reasons say which.' },
    MORE_INFORMATION_NEEDED: {
      description: 'The answer turns on something nobody has said yet. The questions say what.',
    },
  },
});

export const YesNo = same('YES', 'NO', 'NOT_KNOWN');
registerEnumType(YesNo, {
  name: 'YesNo',
  description: 'An answer to a yes-or-no question.',
  valuesConfig: { NOT_KNOWN: { description: 'Nobody knows, or nobody has said. The same as leaving it out.' } },
});

export const Met = same('YES', 'NO', 'NOT_KNOWN');
registerEnumType(Met, { name: 'Met', description: 'Whether a condition holds.' });

export const ProvisionStatus = same(
  'IN_FORCE',
  'GUIDANCE',
  'PILOT',
  'ENACTED_NOT_COMMENCED',
  'ANNOUNCED',
  'RECOMMENDED',
);
registerEnumType(ProvisionStatus, {
  name: 'ProvisionStatus',
  description: 'How far a rule is law. Only the first three can lead to help today under the law in force.',
  valuesConfig: {
    IN_FORCE: { description: 'Law in force.' },
    GUIDANCE: { description: 'Statutory guidance, which a council must follow unless it has a good reason.' },
    PILOT: { description: 'Tried out in some councils.' },
    ENACTED_NOT_COMMENCED: { description: 'Passed by Parliament, and not yet started.' },
    ANNOUNCED: { description: 'Announced by the government, and not yet law.' },
    RECOMMENDED: { description: 'Recommended by the Independent Review, and not law.' },
  },
});

export const Every = same('WEEK', 'MONTH', 'YEAR', 'ONCE');
registerEnumType(Every, { name: 'Every', description: 'How often an amount is paid.' });

export const AwardKind = same('MONEY', 'PROVIDED', 'COUNCIL_AMOUNT');
registerEnumType(AwardKind, {
  name: 'AwardKind',
  description: 'What sort of thing is given.',
  valuesConfig: {
    MONEY: { description: 'Money, with a figure.' },
    PROVIDED: { description: 'Help, time or a right, without a figure.' },
    COUNCIL_AMOUNT: { description: "Money whose amount the council's own scheme sets." },
  },
});

export const AwardMeasure = same('EXACT', 'AT_LEAST', 'UP_TO', 'BENCHMARK');
registerEnumType(AwardMeasure, {
  name: 'AwardMeasure',
  description: 'How firm an amount is.',
  valuesConfig: {
    EXACT: { description: 'This is the amount.' },
    AT_LEAST: { description: 'The law sets only the least.' },
    UP_TO: { description: 'The law sets only the most.' },
    BENCHMARK: { description: 'The figure a council starts from. Never a promise.' },
  },
});

export const EntitlementKind = same('MONEY', 'HELP', 'TIME_OFF', 'RIGHT');
registerEnumType(EntitlementKind, { name: 'EntitlementKind', description: 'What sort of entitlement this is.' });

export const FactType = same('YES_NO', 'CHOICE', 'CODE', 'DATE', 'MONEY', 'COUNT');
registerEnumType(FactType, {
  name: 'FactType',
  description: 'How a question is answered.',
  valuesConfig: {
    YES_NO: { description: 'Yes, no or not known.' },
    CHOICE: { description: 'One of the answers listed.' },
    CODE: { description: "A code, such as a council's." },
    DATE: { description: 'A calendar day.' },
    MONEY: { description: 'Whole pence.' },
    COUNT: { description: 'A whole number.' },
  },
});

export const Reading = { READ: 'read', CHECK: 'check' } as const;
registerEnumType(Reading, {
  name: 'Reading',
  description: 'How closely we have compared our rule with its source.',
  valuesConfig: {
    READ: { description: 'We compared our rule with the words of the source.' },
    CHECK: { description: 'Widely stated, but a lawyer should still confirm it.' },
  },
});
