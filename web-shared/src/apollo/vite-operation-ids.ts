import { existsSync, readFileSync } from 'node:fs';

const REQUESTED = 'virtual:operation-ids';
const RESOLVED = `\0${REQUESTED}`;
const DOCUMENT = /^export const (\w+)Document = /gm;

type Manifest = { readonly operations: readonly { readonly id: string; readonly name: string }[] };

/**
 * Gives an app the ids of its safelisted operations as the module `virtual:operation-ids`: an empty list, to
 * which each generated document adds its own when it is loaded, so that a page carries no ids but those of
 * its parts. Without a manifest (development before the first build) nothing is added and every operation
 * travels as text.
 */
export function operationIdsPlugin(manifestFile: string) {
  let ids: Readonly<Record<string, string>> | undefined;
  return {
    name: 'library-operation-ids',
    resolveId: (id: string) => (id === REQUESTED ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? 'export const operationIds = {};' : undefined),
    transform(code: string, id: string) {
      if (!id.endsWith('.generated.ts')) return undefined;
      ids ??= readIds(manifestFile);
      const additions = idsIn(code, ids);
      return additions.length === 0
        ? undefined
        : {
            code: `import { operationIds } from "${REQUESTED}";\n${code}\n${additions.join('\n')}\n`,
            map: null,
          };
    },
  };
}

function idsIn(code: string, ids: Readonly<Record<string, string>>): readonly string[] {
  const names = [...code.matchAll(DOCUMENT)].map(([, name = '']) => name);
  return names
    .filter((name) => name in ids)
    .map((name) => `operationIds[${JSON.stringify(name)}] = ${JSON.stringify(ids[name])};`);
}

function readIds(manifestFile: string): Readonly<Record<string, string>> {
  if (!existsSync(manifestFile)) return {};
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return Object.fromEntries(manifest.operations.map(({ name, id }) => [name, id]));
}
