import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Permission } from '../../../platform/auth/permission.terms';
import { listsOf } from '../../../platform/module';
import { LISTS_WITHOUT_FILES, mayReadList } from './may-read-list';

const SCREENS = path.resolve(__dirname, '../../../../../web-staff/src/features');
const [sqlite] = dialects;

describe('who may read a list of the back office', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
  });
  afterAll(() => library.stop());

  test('is declared for every list that a screen shows', () => {
    const declared = new Set([
      ...listsOf(library.house.modules).map(({ name }) => name),
      ...LISTS_WITHOUT_FILES.keys(),
    ]);
    const shown = readdirSync(SCREENS, { recursive: true })
      .map(String)
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
      .map((file) => readFileSync(path.join(SCREENS, file), 'utf8'))
      .filter((text) => text.includes('ListDefinition<'))
      .flatMap((text) => [...text.matchAll(/return \{\n\s+name: '(\w+)',/g)].map(([, name = '']) => name));

    expect(shown.length).toBeGreaterThan(15);
    expect(shown.filter((name) => !declared.has(name))).toEqual([]);
  });

  test('of messages is whoever may see members too: a colleague may have searched one', () => {
    const sources = listsOf(library.house.modules);
    const may = (...held: Permission[]) => mayReadList(sources, { permissions: new Set(held) }, 'messages');

    expect([may('messages.read', 'members.read'), may('messages.read'), may('members.read')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is nobody where nothing is declared', () => {
    const sources = listsOf(library.house.modules);
    const rights = { permissions: new Set(['surveys.read', 'members.read'] as const) };

    expect(
      ['surveys', 'members', 'accounts', 'nothing', 'constructor'].map((list) =>
        mayReadList(sources, rights, list),
      ),
    ).toEqual([true, true, false, false, false]);
  });
});
