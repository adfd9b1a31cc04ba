import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { listMissingValidators, findValidatorPythons } from './validators.mjs';
import { fromRoot } from './project.mjs';

/** Names who is missing where only some programs are on PATH. */
function missingWith(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-judges-'));
  try {
    for (const name of programs) writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 });
    const script = `import('${fromRoot('scripts/lib/validators.mjs')}').then(({ listMissingValidators }) => console.log(JSON.stringify(listMissingValidators())))`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      env: { PATH: folder },
      encoding: 'utf8',
    });
    return JSON.parse(stdout).filter((name) => name !== 'feedparser' && name !== 'icalendar');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('judges who are not on PATH are named, so that a run can say what it skips', () => {
  assert.deepEqual(missingWith([]), ['zbarimg', 'pdftotext', 'pdftoppm']);
  assert.deepEqual(missingWith(['zbarimg', 'pdftoppm']), ['pdftotext']);
  assert.deepEqual(missingWith(['zbarimg', 'pdftotext', 'pdftoppm']), []);
});

/** Makes programs that, as Python does, end well only when they are asked to import a module they know. */
function withPythons(modules, work) {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-pythons-'));
  try {
    const pythons = modules.map((known, place) => {
      const file = join(folder, `python-${place}`);
      writeFileSync(file, `#!/bin/sh\ncase " ${known} " in *" \${2#import } "*) exit 0;; esac\nexit 1\n`, {
        mode: 0o755,
      });
      return file;
    });
    return work(pythons);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('each judge who is a module is asked in the Python that knows it, though another knows the other', () => {
  withPythons(['icalendar', 'feedparser'], ([first, second]) => {
    assert.deepEqual(findValidatorPythons([first, second]), {
      FEEDPARSER_PYTHON: second,
      ICALENDAR_PYTHON: first,
    });
    assert.deepEqual(findValidatorPythons([first]), { FEEDPARSER_PYTHON: '', ICALENDAR_PYTHON: first });
  });
});

test('a judge whose module no Python knows is named', () => {
  const missing = (pythons) =>
    listMissingValidators(pythons).filter((name) => name === 'feedparser' || name === 'icalendar');

  withPythons(['icalendar', 'feedparser icalendar'], ([one, both]) => {
    assert.deepEqual(
      [missing([]), missing([one]), missing([one, both])],
      [['feedparser', 'icalendar'], ['feedparser'], []],
    );
  });
});
