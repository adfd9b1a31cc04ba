import { existsSync, readFileSync } from "node:fs";

const REQUESTED = "virtual:operation-ids";
const RESOLVED = `\0${REQUESTED}`;

type Manifest = { readonly operations: readonly { readonly id: string; readonly name: string }[] };

/**
 * Gives an app the ids of its safelisted operations as the module `virtual:operation-ids`; without a manifest
 * (development before the first build) the module is empty and every operation travels as text.
 */
export function operationIdsPlugin(manifestFile: string) {
  return {
    name: "library-operation-ids",
    resolveId: (id: string) => (id === REQUESTED ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? `export const operationIds = ${JSON.stringify(readIds(manifestFile))};` : undefined),
  };
}

function readIds(manifestFile: string): Readonly<Record<string, string>> {
  if (!existsSync(manifestFile)) return {};
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  return Object.fromEntries(manifest.operations.map(({ name, id }) => [name, id]));
}
