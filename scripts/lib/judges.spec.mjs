import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { fromRoot } from './project.mjs';

/** Names who is missing where only some programs are on PATH. */
function missingWith(programs) {
  const folder = mkdtempSync(join(tmpdir(), 'pustaka-judges-'));
  try {
    for (const name of programs) writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 });
    const script = `import('${fromRoot('scripts/lib/judges.mjs')}').then(({ missingJudges }) => console.log(JSON.stringify(missingJudges())))`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { env: { PATH: folder }, encoding: 'utf8' });
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
