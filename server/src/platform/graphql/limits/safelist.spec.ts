import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

import { readSafelist } from './safelist';

test('every version can be asked by id; by name the newest of the portal is meant, even where the back office uses the name too', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pustaka-safelist-'));
  const write = (
    file: string,
    operations: readonly (readonly [id: string, name: string, body: string])[],
  ): void =>
    writeFileSync(
      path.join(folder, file),
      JSON.stringify({ operations: operations.map(([id, name, body]) => ({ id, name, body })) }),
    );
  write('web-patron.json', [
    ['a', 'EventPage', 'portal, old'],
    ['b', 'EventPage', 'portal, new'],
  ]);
  write('web-staff.json', [
    ['c', 'EventPage', 'back office'],
    ['d', 'Audit', 'audit'],
  ]);

  const { textOf, byName, size } = readSafelist(folder);

  expect(['a', 'b', 'c'].map(textOf)).toEqual(['portal, old', 'portal, new', 'back office']);
  expect([byName('EventPage'), byName('Audit'), byName('Missing')]).toEqual([
    'portal, new',
    'audit',
    undefined,
  ]);
  expect(size).toBe(4);
});
