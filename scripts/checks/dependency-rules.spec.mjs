import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { cruise } from 'dependency-cruiser';

import { fromRoot } from '../lib/project.mjs';

const rules = createRequire(import.meta.url)(fromRoot('.dependency-cruiser.cjs'));

/** Each line is an import nobody may write, with the rule that must refuse it. */
const forbidden = [
  [
    'no-upward-import-from-library',
    'server/src/modules/library/index.ts',
    'server/src/modules/catalogue/index.ts',
  ],
  [
    'no-upward-import-from-members-or-staff-or-catalogue',
    'server/src/modules/catalogue/index.ts',
    'server/src/modules/circulation/index.ts',
  ],
  [
    'no-upward-import-from-members-or-staff-or-catalogue',
    'server/src/modules/staff/index.ts',
    'server/src/modules/members/index.ts',
  ],
  [
    'no-upward-import-from-partners',
    'server/src/modules/partners/index.ts',
    'server/src/modules/circulation/index.ts',
  ],
  [
    'no-upward-import-from-eligibility',
    'server/src/modules/eligibility/index.ts',
    'server/src/modules/spaces/index.ts',
  ],
  [
    'no-upward-import-from-internet',
    'server/src/modules/internet/index.ts',
    'server/src/modules/circulation/index.ts',
  ],
  [
    'no-upward-import-from-spaces-or-visits',
    'server/src/modules/spaces/index.ts',
    'server/src/modules/programmes/index.ts',
  ],
  [
    'no-upward-import-from-circulation-or-programmes',
    'server/src/modules/circulation/index.ts',
    'server/src/modules/messages/index.ts',
  ],
  [
    'no-upward-import-from-business-or-community-or-volunteers-or-development-or-statements-or-privacy',
    'server/src/modules/business/index.ts',
    'server/src/modules/reporting/index.ts',
  ],
  [
    'no-upward-import-from-business-or-community-or-volunteers-or-development-or-statements-or-privacy',
    'server/src/modules/community/index.ts',
    'server/src/modules/business/index.ts',
  ],
  [
    'no-upward-import-from-consultations',
    'server/src/modules/consultations/index.ts',
    'server/src/modules/messages/index.ts',
  ],
  [
    'no-upward-import-from-guides',
    'server/src/modules/guides/index.ts',
    'server/src/modules/consultations/index.ts',
  ],
  [
    'no-upward-import-from-reporting',
    'server/src/modules/reporting/index.ts',
    'server/src/modules/messages/index.ts',
  ],
  [
    'module-by-its-door',
    'server/src/modules/circulation/loans/loans.queries.ts',
    'server/src/modules/catalogue/copies/copies.queries.ts',
  ],
  [
    'rules-are-pure',
    'server/src/modules/circulation/overdue/fine.rules.ts',
    'server/src/modules/circulation/loans/loans.queries.ts',
  ],
  ['rules-are-pure', 'server/src/modules/circulation/holds/queue.rules.ts', 'server/src/platform/config.ts'],
  [
    'rules-take-types-of-columns',
    'server/src/modules/circulation/loans/loan.terms.ts',
    'server/src/modules/circulation/loans/loan.columns.ts',
  ],
  ['rules-use-no-packages', 'server/src/modules/circulation/loans/loan.rules.ts', 'typeorm'],
  [
    'acts-know-no-graphql',
    'server/src/modules/circulation/renewals/renew.ts',
    'server/src/modules/circulation/loans/loan.type.ts',
  ],
  ['libs-know-nobody', 'server/src/libs/marc/leader.ts', 'server/src/platform/config.ts'],
  ['shared-knows-nobody', 'server/src/shared/text.ts', 'server/src/platform/config.ts'],
  ['platform-knows-no-library', 'server/src/platform/log.ts', 'server/src/modules/library/index.ts'],
  [
    'modules-know-no-app',
    'server/src/modules/library/branches/branches.queries.ts',
    'server/src/app/create-app.ts',
  ],
  ['type-graphql-in-its-rooms', 'server/src/modules/library/branches/open-branch.ts', 'type-graphql'],
  ['search-by-its-door', 'server/src/app/http.ts', 'server/src/platform/search/ranking.ts'],
  [
    'no-feature-to-feature',
    'web-patron/src/features/about/home/Home.tsx',
    'web-patron/src/features/catalogue/title/Title.tsx',
  ],
  [
    'features-know-no-app',
    'web-patron/src/features/catalogue/title/Page.tsx',
    'web-patron/src/app/router.tsx',
  ],
  [
    'lib-knows-no-feature',
    'web-patron/src/lib/session.ts',
    'web-patron/src/features/catalogue/title/Title.tsx',
  ],
  ['no-app-to-app', 'web-patron/src/app/Layout.tsx', 'web-staff/src/app/Shell.tsx'],
  ['shared-web-knows-no-app', 'web-shared/src/theme.ts', 'web-patron/src/app/router.tsx'],
  ['web-knows-no-server', 'web-patron/src/lib/search.ts', 'server/src/shared/clock.ts'],
  ['server-knows-no-web', 'server/src/app/pages.ts', 'web-patron/src/app/paths.ts'],
  ['no-unresolved', 'server/src/app/worker.ts', 'server/src/app/nowhere.ts'],
  ['no-cycles', 'server/src/app/egg.ts', 'server/src/app/hen.ts'],
];

/** Closes the circle of one line above; a circle is reported once. */
const theWayBack = ['server/src/app/hen.ts', 'server/src/app/egg.ts'];

/** Are imports that have to stay possible. */
const allowed = [
  ['server/src/app/main.ts', 'server/src/modules/reporting/index.ts'],
  ['server/src/modules/reporting/loans.queries.ts', 'server/src/modules/circulation/index.ts'],
  ['server/src/modules/business/guides/guide.graphql.ts', 'server/src/modules/business/guides/read-guide.ts'],
  ['server/src/modules/business/guides/read-guide.ts', 'server/src/modules/business/guides/guide.rules.ts'],
  ['server/src/modules/business/guides/guide.rules.ts', 'server/src/shared/clock.ts'],
  ['server/src/modules/business/guides/guide.type.ts', 'type-graphql'],
  ['server/src/modules/business/guides/guides.queries.ts', 'server/src/platform/search/index.ts'],
  ['web-staff/src/features/collection/title/Form.tsx', 'web-shared/src/format.ts'],
];

describe('the dependency rules', () => {
  let folder;
  let violations;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pustaka-rules-'));
    const imports = [...forbidden.map(([, from, to]) => [from, to]), ...allowed, theWayBack];
    for (const path of new Set(imports.flat().filter(isFile)))
      write(
        folder,
        path,
        imports.filter(([from]) => from === path).map(([, to]) => to),
      );
    for (const name of ['typeorm', 'type-graphql']) installPackage(folder, name);
    const { output } = await cruise(['server/src', 'web-shared/src', 'web-patron/src', 'web-staff/src'], {
      ...rules.options,
      ruleSet: { forbidden: rules.forbidden },
      validate: true,
      baseDir: folder,
    });
    violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [rule, from, to] of forbidden) {
    test(`${rule}: ${from} may not import ${to}`, () => {
      const found = violations.filter((violation) => violation.rule === rule && violation.from === from);

      assert.equal(
        found.length,
        1,
        JSON.stringify(violations.filter((violation) => violation.from === from)),
      );
    });
  }

  for (const [from, to] of allowed) {
    test(`${from} may import ${to}`, () => {
      assert.deepEqual(
        violations.filter((violation) => violation.from === from),
        [],
      );
    });
  }

  test('every rule is proved here', () => {
    const proved = new Set(forbidden.map(([rule]) => rule));

    assert.deepEqual(
      rules.forbidden.map(({ name }) => name).filter((name) => !proved.has(name)),
      ['no-unlisted-package'],
    );
  });
});

function isFile(target) {
  return target.includes('/') && !target.endsWith('nowhere.ts');
}

function write(folder, path, targets) {
  const lines = targets.map(
    (target, index) =>
      `import { x as x${index} } from '${target.includes('/') ? relativeTo(path, target) : target}';\nexport const y${index} = x${index};`,
  );
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${lines.join('\n')}\nexport const x = 1;\n`);
}

function relativeTo(from, to) {
  return `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/, '')}`;
}

function installPackage(folder, name) {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  writeFileSync(
    join(folder, 'node_modules', name, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  );
  writeFileSync(join(folder, 'node_modules', name, 'index.js'), 'exports.x = 1;\n');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'fixture', dependencies: { typeorm: '1.0.0', 'type-graphql': '1.0.0' } }),
  );
}
