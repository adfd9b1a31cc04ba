import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generateCatalogue, generateTitle } from './generate-catalogue';
import { buildSearchFloor } from './search-floor';

test('the floor finds titles by title words and ISBN', () => {
  const directory = mkdtempSync(join(tmpdir(), 'floor-'));
  const floor = buildSearchFloor(join(directory, 'floor.sqlite'), generateCatalogue(200));
  const { title, isbn } = generateTitle(11);

  expect(floor.search(title.toLowerCase())).toContain(11);
  if (isbn) expect(floor.search(isbn)).toEqual([11]);

  floor.close();
  rmSync(directory, { recursive: true });
});
