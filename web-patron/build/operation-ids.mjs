import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MODULE = "virtual:operation-ids";
const manifest = fileURLToPath(new URL("../.manifest/persisted-query-manifest.json", import.meta.url));

/**
 * Gives the app the ids of its safelisted operations by name, as `virtual:operation-ids`, without their texts.
 * Without a manifest there are no ids and every operation travels as text.
 */
export function operationIds() {
  return {
    name: "operation-ids",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const operationIds = ${JSON.stringify(readIds())};` : undefined),
  };
}

function readIds() {
  if (!existsSync(manifest)) return {};
  const { operations } = JSON.parse(readFileSync(manifest, "utf8"));
  return Object.fromEntries(operations.map(({ name, id }) => [name, id]));
}
