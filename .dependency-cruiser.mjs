// Which part of the house may import which. A path ending in .test.ts may also import what tests need.
const TEST = '\\.test\\.ts$';

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolved',
      comment:
        'Every import is of something that is there. What a browser runs names the addresses it is served under.',
      severity: 'error',
      from: { pathNot: '^web/[^/]+/browser/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cross-subgraph',
      comment: 'Subgraphs meet in the gateway, by their schemas, and nowhere else.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'packages-import-no-app',
      comment: 'Packages are what the rest stands on.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(subgraphs|gateway|schema|web|tests|bench|docs|examples)/' },
    },
    {
      name: 'subgraphs-know-no-gateway',
      comment: 'Any router can stand in front of a subgraph.',
      severity: 'error',
      from: { path: '^subgraphs/' },
      to: { path: '^(gateway|schema|web|tests|bench|docs|examples)/' },
    },
    {
      name: 'web-goes-through-the-gateway',
      comment: 'What the pages can do, a council portal can do.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(subgraphs|gateway)/' },
    },
    {
      name: 'records-below-graphql',
      comment: 'Rooms import downwards only: graphql, then records, then rules.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/records/' },
      to: { path: '^subgraphs/[^/]+/(graphql/|subgraph\\.ts$)' },
    },
    {
      name: 'rules-are-law-alone',
      comment: 'No input or output, no framework and no clock in the law. Valibot says what shape a parameter has.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/rules/', pathNot: TEST },
      to: {
        pathNot: ['^subgraphs/$1/rules/', '^packages/(policy|circumstances|care-status)/', 'node_modules/valibot/'],
      },
    },
    {
      name: 'rules-below-the-other-rooms',
      comment: 'A test of a rule needs neither records nor a schema.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/rules/' },
      to: { path: '^subgraphs/[^/]+/(graphql/|records/|subgraph\\.ts$)' },
    },
    {
      name: 'policy-reads-files-in-one-place',
      comment: 'The policy kit is pure but for the reading of parameters.',
      severity: 'error',
      from: { path: '^packages/policy/', pathNot: ['^packages/policy/load/', TEST] },
      to: { path: '^(node:)?(fs|net|http|https|child_process|worker_threads)(/|$)' },
    },
    {
      name: 'nothing-imports-a-test',
      comment: 'What two tests share has a file of its own.',
      severity: 'error',
      from: {},
      to: { path: TEST },
    },
  ],
  options: {
    // TypeScript 7 has no interface for it yet.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
