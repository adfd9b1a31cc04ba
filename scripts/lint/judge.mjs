import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { run } from '../lib/processes.mjs';
import { fromRoot, installedProgram } from '../lib/project.mjs';
import { makeScratchFolder } from '../lib/scratch.mjs';

const configuration = ['.oxlintrc.json', 'scripts/lint'];
const compilerOptions = {
  strict: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  jsx: 'preserve',
  noEmit: true,
};

/**
 * Judges samples by the configuration of this project, all in one run, and gives for each `{ file, code }`
 * what is wrong with it. The configuration is copied beside them, since the folders it names begin where it
 * stands.
 */
export async function judge(samples) {
  const folder = makeScratchFolder('pustaka-lint-');
  try {
    for (const path of configuration) cpSync(fromRoot(path), join(folder, path), { recursive: true });
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['server', 'web-*'] }),
    );
    const paths = putDown(samples, folder);
    const { output } = await run(installedProgram('oxlint'), [
      '--format=json',
      '-c',
      join(folder, '.oxlintrc.json'),
      folder,
    ]);
    const { diagnostics } = JSON.parse(output);
    return paths.map((path) =>
      diagnostics
        .filter(({ filename }) => filename.endsWith(`/${path}`))
        .map(({ code, message }) => `${code ?? 'linter'}: ${message}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A second sample of the same file stands beside the first, so that it is in the same folder and ends alike.
function putDown(samples, folder) {
  const taken = new Set();
  return samples.map(({ file, code }, index) => {
    const path = taken.has(file) ? file.replace(/[^/]+$/, `${index}-$&`) : file;
    taken.add(file);
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), code);
    return path;
  });
}
