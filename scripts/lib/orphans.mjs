import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

import { fromRoot } from './project.mjs';

/** Is the variable that everything a test run starts inherits, so that it can be found and ended. */
const mark = 'PUSTAKA_TEST_RUN';

/**
 * Marks all that this process starts from now on, and starts a watchman who ends it when this process is
 * gone, in whatever way; gives the mark. Where there is no /proc, only process groups are ended.
 */
export function markChildren() {
  const run = `${process.pid}-${randomUUID()}`;
  // The watchman has no mark, or it would end itself.
  const watchman = spawn(process.execPath, [fromRoot('scripts/lib/watchman.mjs'), run], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchman.unref();
  watchman.stdin.unref?.();
  process.env[mark] = run;
  return run;
}

/** Ends at once every process that carries a mark beginning so, and tells how many there were. */
export function endMarked(run) {
  const found = processIds().filter((pid) => pid !== process.pid && markOf(pid)?.startsWith(run));
  for (const pid of found) kill(pid);
  return found.length;
}

/** Ends what runs left behind whose first process is gone; tells how many processes there were. */
export function endOrphans() {
  const orphans = processIds().filter((pid) => {
    const run = markOf(pid);
    return run !== undefined && run !== process.env[mark] && !exists(Number(run.split('-')[0]));
  });
  for (const pid of orphans) kill(pid);
  return orphans.length;
}

/** Describes a process so that another one with its number later is not taken for it. */
export function noteOf(pid) {
  return `${pid} ${startOf(pid)}`;
}

/** Tells whether the process of a note still runs. */
export function isRunning(note) {
  const [pid, start] = note.split(' ');
  return Boolean(pid) && exists(Number(pid)) && startOf(Number(pid)) === start;
}

function processIds() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function markOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .find((line) => line.startsWith(`${mark}=`))
      ?.slice(mark.length + 1);
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return undefined;
  }
}

// The 22nd field counts from the start of the machine; the name before it may hold spaces and brackets.
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return 'unknown';
  }
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
