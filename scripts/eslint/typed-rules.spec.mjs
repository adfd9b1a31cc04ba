import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { run } from '../lib/processes.mjs';
import { fromRoot, installedProgram } from '../lib/project.mjs';
import { makeScratchFolder } from '../lib/scratch.mjs';

const declarations = 'declare function send(): Promise<void>;\ndeclare const kind: "CARD" | "COPY";\ndeclare const names: string[];\n';
const breaches = {
  'await-thenable': 'export async function one() { await names; }',
  'no-floating-promises': 'send();\nexport {};',
  'no-misused-promises': 'names.forEach(async (name) => { await send(); console.log(name); });\nexport {};',
  'only-throw-error': 'export function one() { throw "no card"; }',
  'return-await': 'export async function one() { try { return send(); } catch { return undefined; } }',
  'switch-exhaustiveness-check': 'export function one() { switch (kind) { case "CARD": return 1; } return 2; }',
};
const wellDone = `export async function one() { await send(); void send(); switch (kind) { case "CARD": return 1; default: return 2; } }
export const opened = names.map(async () => { try { return await send(); } catch (error) { throw new Error("no card", { cause: error }); } });`;

test('each rule that needs types is broken by what breaks it, and by nothing else', async () => {
  const folder = makeScratchFolder('pustaka-typed-rules-');
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, target: 'ES2022', lib: ['ES2022', 'DOM'], noEmit: true }, include: ['*.ts'] }));
    for (const [name, code] of Object.entries({ ...breaches, 'well-done': wellDone })) writeFileSync(join(folder, `${name}.ts`), declarations + code);

    const { output } = await run(installedProgram('oxlint'), ['--type-aware', '--format=json', '-c', fromRoot('.oxlintrc.json'), folder]);

    const found = JSON.parse(output).diagnostics.map(({ code, filename }) => `${code} in ${filename.split('/').at(-1)}`).sort();
    assert.deepEqual(found, Object.keys(breaches).map((rule) => `typescript(${rule}) in ${rule}.ts`).sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
