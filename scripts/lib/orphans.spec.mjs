import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { endOrphans, isRunning, noteOf } from './orphans.mjs';
import { fromRoot } from './project.mjs';

const skip = !existsSync('/proc/self/environ') && 'there is no /proc here';
const forever = 'setInterval(() => {}, 1000)';

test('a process is known by its number and its beginning', { skip }, () => {
  const [pid, start] = noteOf(process.pid).split(' ');

  assert.equal(isRunning(`${pid} ${start}`), true);
  assert.equal(isRunning(`${pid} ${Number(start) - 1}`), false);
  assert.equal(isRunning(''), false);
});

test('what a run started ends with it, also when that is killed', { skip }, async () => {
  const words = JSON.stringify(fromRoot('scripts/lib/orphans.mjs'));
  const program = `
    import { spawn } from 'node:child_process';
    import { markChildren } from ${words};
    markChildren();
    const options = { detached: true, stdio: 'ignore' };
    console.log(spawn(process.execPath, ['-e', ${JSON.stringify(forever)}], options).pid);
    ${forever};`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const note = noteOf(Number(line));
  assert.equal(isRunning(note), true);

  parent.kill('SIGKILL');

  for (let tries = 0; isRunning(note) && tries < 300; tries += 1) await wait(100);
  assert.equal(isRunning(note), false);
});

test('a run ends what one before it left behind, and nothing else', { skip }, async () => {
  const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
  const start = (run) =>
    spawn(process.execPath, ['-e', forever], { env: { PUSTAKA_TEST_RUN: run }, stdio: 'ignore' });
  const left = start(`${gone}-earlier`);
  const other = start(`${process.pid}-another`);
  await wait(200);

  const ended = once(left, 'exit');
  endOrphans();

  await ended;
  assert.equal(other.exitCode ?? other.signalCode, null);
  other.kill('SIGKILL');
});
