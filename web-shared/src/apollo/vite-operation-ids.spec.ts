import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { operationIdsPlugin } from "./vite-operation-ids";

test("the module lists the ids of the manifest by operation name", () => {
  const file = join(mkdtempSync(join(tmpdir(), "operation-ids-")), "manifest.json");
  writeFileSync(file, JSON.stringify({ operations: [{ id: "abc", name: "Viewer", type: "query", body: "query Viewer { a }" }] }));
  const plugin = operationIdsPlugin(file);

  expect(plugin.load(plugin.resolveId("virtual:operation-ids") ?? "")).toBe('export const operationIds = {"Viewer":"abc"};');
});

test("without a manifest the module is empty, and other modules are left alone", () => {
  const plugin = operationIdsPlugin("/nowhere/manifest.json");

  expect(plugin.load("\0virtual:operation-ids")).toBe("export const operationIds = {};");
  expect(plugin.resolveId("react")).toBeUndefined();
});
