import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

import { root } from './project.mjs';

const running = new Set();

/**
 * Runs a program to its end and resolves to its exit code and everything it said; never rejects for a bad
 * exit. An urgent one, for which others wait, goes before them where that is allowed.
 */
export function run(
  command,
  args = [],
  { cwd = root, env = {}, show = false, isUrgent = false, timeoutSeconds } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      detached: true,
    });
    if (isUrgent) hurry(child);
    const output = [];
    const keep = (stream) => (chunk) => {
      output.push(chunk);
      if (show) stream.write(chunk);
    };
    const timer = timeoutSeconds && setTimeout(() => stop(child, 'SIGKILL'), timeoutSeconds * 1000);
    const end = (code, lastWords = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: stripVTControlCharacters(Buffer.concat(output).toString('utf8')) + lastWords });
    };
    running.add(child);
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => end(127, `${error.message}\n`));
    child.on('close', (code, signal) => end(code ?? 1, signal ? `\nended by ${signal}\n` : ''));
  });
}

function hurry({ pid }) {
  try {
    if (pid !== undefined) setPriority(pid, -10);
  } catch {
    // Only root may; it then takes its turn.
  }
}

/** Starts a program that keeps running; it is ended with this process at the latest. */
export function startInBackground(command, args, { cwd = root, env = {}, stdio = 'pipe' } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, detached: true });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Sends a signal to a program and to everything it started. */
export function stop(child, signal = 'SIGTERM') {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Stops a program and waits until it is gone; after `graceSeconds` it is killed. */
export async function stopAndWait(child, graceSeconds = 60) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  const timer = setTimeout(() => stop(child, 'SIGKILL'), graceSeconds * 1000);
  stop(child);
  await gone;
  clearTimeout(timer);
}

/** Ends every program this process started, for the way out. */
export function stopEverything(signal = 'SIGKILL') {
  for (const child of running) stop(child, signal);
}

/**
 * Makes Ctrl-C and SIGTERM end every child too, after the synchronous `cleanUp`; gives a function that undoes
 * it.
 */
export function endChildrenWithThisProcess(cleanUp = () => {}) {
  const onExit = () => {
    stopEverything();
    cleanUp();
  };
  const onSignal = {
    SIGINT: () => process.exit(130),
    SIGTERM: () => process.exit(143),
    SIGHUP: () => process.exit(129),
  };
  process.on('exit', onExit);
  for (const [signal, leave] of Object.entries(onSignal)) process.on(signal, leave);
  return () => {
    process.off('exit', onExit);
    for (const [signal, leave] of Object.entries(onSignal)) process.off(signal, leave);
  };
}
