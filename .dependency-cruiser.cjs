/**
 * Who may import whom: app → modules → platform → shared on the server, app → features → lib in the web apps.
 */

// Modules from the bottom up; a module imports only from earlier floors, and only another module's door.
const floors = [
  ['library'],
  ['members', 'staff', 'catalogue'],
  ['partners'],
  ['eligibility'],
  ['spaces', 'visits'],
  ['internet'],
  ['circulation', 'programmes'],
  ['business', 'community', 'volunteers', 'development', 'statements', 'privacy'],
  ['guides'],
  ['consultations'],
  ['reporting'],
  ['messages'],
];
const specs = '(\\.spec\\.[mc]?[jt]sx?$|/testing/)';
const modules = '^server/src/modules';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** One rule per floor: what stands beside or above it is out of reach. */
const upwardRules = floors
  .map((floor, index) => {
    const above = floors.slice(index + 1).flat();
    const beside = floor.filter(() => floor.length > 1);
    const reach = [...above, ...beside];
    return forbid(
      `no-upward-import-from-${floor.join('-or-')}`,
      'A module imports only from floors below it; what a higher one must learn it reads itself (notification queries, outbox).',
      { path: `${modules}/(${floor.join('|')})/`, pathNot: specs },
      { path: `${modules}/(${reach.join('|')})/`, pathNot: `${modules}/$1/` },
    );
  })
  .filter((rule) => !rule.to.path.endsWith('()/'));

/** Layers stand as suffixes inside a feature: what each of them must not know. */
const graphqlFiles = '\\.(graphql|type)\\.ts$';
const layerRules = [
  forbid(
    'rules-are-pure',
    'Rules and terms decide on what they are given: they import shared/, libraries, validation, the words of their module and each other.',
    { path: `${modules}/.+\\.(rules|terms)\\.ts$`, pathNot: specs },
    {
      path: '^server/src/',
      pathNot: [
        '^server/src/(shared|libs|platform/validation)/',
        // The types of a message and a refusal, and sentences by their keys.
        '^server/src/platform/graphql/errors/user-error\\.ts$',
        '^server/src/platform/i18n/',
        `${modules}/[^/]+/words/`,
        // The types of the columns they decide on; the next rule sees to it that it is no more.
        '\\.columns\\.ts$',
        '\\.(rules|terms)\\.ts$',
        // It has nothing but rules behind its door.
        `${modules}/eligibility/index\\.ts$`,
        `${modules}/catalogue/(shared|names|classification|copies)/[a-z-]+\\.ts$`,
      ],
    },
  ),
  forbid(
    'rules-take-types-of-columns',
    'Rules and terms know the types of columns, and not how they are kept.',
    { path: `${modules}/.+\\.(rules|terms)\\.ts$`, pathNot: specs },
    { path: '\\.columns\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'rules-use-no-packages',
    'Rules and terms import no package.',
    { path: `${modules}/.+\\.(rules|terms)\\.ts$`, pathNot: specs },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
      // isbn3 is arithmetic on digits: no input, no output, no state.
      pathNot: 'node_modules/isbn3/',
    },
  ),
  forbid(
    'acts-know-no-graphql',
    'Only resolvers, types and the door of a module know how it is asked over GraphQL.',
    {
      path: `${modules}/`,
      pathNot: [specs, graphqlFiles, `${modules}/[^/]+/index\\.ts$`, '-module\\.ts$'],
    },
    { path: `${modules}/([^/]+)/.+${graphqlFiles}` },
  ),
  forbid(
    'libs-know-nobody',
    'Libraries for formats and pictures know words every domain uses, and no library.',
    { path: '^server/src/libs/', pathNot: specs },
    { path: '^server/src/', pathNot: '^server/src/(libs|shared)/' },
  ),
];

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other, if only by their types, are one idea or three.',
      {},
      { circular: true },
    ),
    forbid(
      'no-unlisted-package',
      'A package that is used is a package that is listed.',
      { pathNot: [specs, '/codegen/'] },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '\\.d\\.ts$' },
    ),
    forbid(
      'no-unresolved',
      'An import leads somewhere.',
      { pathNot: '\\.generated\\.ts$' },
      { couldNotResolve: true, pathNot: '^virtual:|\\?url$' },
    ),
    forbid(
      'shared-knows-nobody',
      'shared/ holds words every domain uses; it knows none of them.',
      { path: '^server/src/shared/', pathNot: specs },
      { path: '^server/src/', pathNot: '^server/src/shared/' },
    ),
    forbid(
      'platform-knows-no-library',
      'platform/ knows technology and no library.',
      { path: '^server/src/platform/', pathNot: specs },
      { path: '^server/src/(app|modules|cli|migrations|bench|libs/artwork)/' },
    ),
    forbid(
      'modules-know-no-app',
      'Only the composition root knows every module.',
      { path: `${modules}/`, pathNot: specs },
      { path: '^server/src/(app|cli|migrations|bench)/' },
    ),
    forbid(
      'module-by-its-door',
      'Another module is reached only through its index.ts.',
      { path: `${modules}/([^/]+)/`, pathNot: specs },
      { path: `${modules}/[^/]+/`, pathNot: [`${modules}/$1/`, `${modules}/[^/]+/index\\.ts$`] },
    ),
    ...upwardRules,
    ...layerRules,
    forbid(
      'type-graphql-in-its-rooms',
      'type-graphql is a release candidate: it stays where it can be replaced.',
      {
        path: '^server/src/',
        pathNot: ['^server/src/platform/graphql/', '^server/src/app/', graphqlFiles, specs],
      },
      { path: 'node_modules/type-graphql/' },
    ),
    forbid(
      'search-by-its-door',
      'Nothing else knows how search works.',
      { path: '^(server/src/(?!platform/search/))', pathNot: specs },
      { path: '^server/src/platform/search/', pathNot: '^server/src/platform/search/index\\.ts$' },
    ),
    forbid(
      'no-feature-to-feature',
      'Features do not import features; app/ puts them together.',
      { path: '^(web-[a-z]+)/src/features/([^/]+/[^/]+)/', pathNot: [specs, '/features/[^/]+/words/'] },
      { path: '^$1/src/features/', pathNot: ['^$1/src/features/$2/', '/features/[^/]+/words/'] },
    ),
    forbid(
      'features-know-no-app',
      'app → features → lib, never back.',
      { path: '^(web-[a-z]+)/src/features/', pathNot: specs },
      { path: '^$1/src/(app/|main\\.tsx?$)' },
    ),
    forbid(
      'lib-knows-no-feature',
      'lib/ is used by features and knows none.',
      { path: '^(web-[a-z]+)/src/lib/', pathNot: specs },
      { path: '^$1/src/(app|features)/' },
    ),
    forbid(
      'no-app-to-app',
      'The two portals share only web-shared.',
      { path: '^(web-patron|web-staff)/' },
      { path: '^(web-patron|web-staff)/', pathNot: '^$1/' },
    ),
    forbid(
      'shared-web-knows-no-app',
      'web-shared is below both portals.',
      { path: '^web-shared/' },
      { path: '^web-(patron|staff)/' },
    ),
    forbid(
      'web-knows-no-server',
      'The web apps know the contract, not the server.',
      { path: '^web-' },
      { path: '^server/' },
    ),
    forbid('server-knows-no-web', 'The server knows no web app.', { path: '^server/' }, { path: '^web-' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '\\.(css|woff2|svg|json)$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
