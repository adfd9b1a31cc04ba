import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { operationIdsPlugin } from './vite-operation-ids';

const DOCUMENT = 'export const ViewerDocument = {"kind":"Document"};';

test('a generated document adds the id of its operation to the list, which begins empty', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'operation-ids-')), 'manifest.json');
  writeFileSync(
    file,
    JSON.stringify({
      operations: [
        { id: 'abc', name: 'Viewer', type: 'query', body: 'query Viewer { a }' },
        { id: 'def', name: 'Other', type: 'query', body: 'query Other { a }' },
      ],
    }),
  );
  const plugin = operationIdsPlugin(file);

  expect(plugin.load(plugin.resolveId('virtual:operation-ids') ?? '')).toBe(
    'export const operationIds = {};',
  );
  expect(plugin.transform(DOCUMENT, '/app/Viewer.generated.ts')).toEqual({
    code: `import { operationIds } from "virtual:operation-ids";\n${DOCUMENT}\noperationIds["Viewer"] = "abc";\n`,
    map: null,
  });
});

test('fragments, operations the manifest does not know and other files stay as they are', () => {
  const plugin = operationIdsPlugin('/nowhere/manifest.json');

  expect(plugin.transform('export const PartFragmentDoc = {};', '/app/Part.generated.ts')).toBeUndefined();
  expect(plugin.transform(DOCUMENT, '/app/Viewer.generated.ts')).toBeUndefined();
  expect(plugin.transform(DOCUMENT, '/app/Viewer.ts')).toBeUndefined();
  expect(plugin.resolveId('react')).toBeUndefined();
});
