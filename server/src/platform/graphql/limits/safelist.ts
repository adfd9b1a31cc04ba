import * as fs from 'node:fs';
import * as path from 'node:path';

/** The operations the two apps may send by id, for every version of them that may still be open somewhere. */
export type Safelist = {
  readonly textOf: (id: string) => string | undefined;
  readonly byName: (name: string) => string | undefined;
  readonly size: number;
};

type Manifest = {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
};

/**
 * Reads the manifests of the apps (`*.json`) from a folder. Within one app a later entry of the same name is
 * the newer one; where both apps use a name, `byName` means the portal's, whose pages the server writes.
 */
export function readSafelist(folder: string): Safelist {
  const texts = new Map<string, string>();
  const newest = new Map<string, string>();
  for (const file of manifests(folder)) {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Manifest;
    const ofApp = new Map(manifest.operations.map(({ name, body }) => [name, body]));
    for (const { id, body } of manifest.operations) texts.set(id, body);
    for (const [name, body] of ofApp) if (!newest.has(name)) newest.set(name, body);
  }
  return { textOf: (id) => texts.get(id), byName: (name) => newest.get(name), size: texts.size };
}

function manifests(folder: string): string[] {
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
    : [];
}
