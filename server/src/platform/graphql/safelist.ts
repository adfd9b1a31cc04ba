import * as fs from 'node:fs';
import * as path from 'node:path';

/** The operations the two apps may send by id, for every version of them that may still be open somewhere. */
export type Safelist = { readonly textOf: (id: string) => string | undefined; readonly byName: (name: string) => string | undefined; readonly size: number };

type Manifest = { readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[] };

/** Reads the manifests of the apps (`*.json`) from a folder; a later entry of the same name is the newer one. */
export function readSafelist(folder: string): Safelist {
  const texts = new Map<string, string>();
  const newest = new Map<string, string>();
  for (const file of manifests(folder)) {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Manifest;
    for (const { id, name, body } of manifest.operations) {
      texts.set(id, body);
      newest.set(name, body);
    }
  }
  return { textOf: (id) => texts.get(id), byName: (name) => newest.get(name), size: texts.size };
}

function manifests(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort() : [];
}
