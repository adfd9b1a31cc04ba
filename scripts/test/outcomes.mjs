import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../lib/processes.mjs';
import { fromRoot, root } from '../lib/project.mjs';

const longestStepSeconds = 75 * 60;

/** Gives an outcome in which one thing failed. */
export function failure(output) {
  return { passed: 0, failed: 1, skipped: 0, output };
}

/** Gives an outcome in which one thing could not be tried. */
export function skip(reason) {
  return { passed: 0, failed: 0, skipped: 1, output: reason };
}

/** Runs a program that is one check: it passes when the program ends with 0. */
export async function checkBy(command, args, options = {}) {
  const { code, output } = await run(command, args, { timeoutSeconds: longestStepSeconds, ...options });
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : failure(output);
}

/** Runs a script of this project that is one check. */
export function checkByScript(script, args = [], options = {}) {
  return checkBy(process.execPath, [fromRoot(script), ...args], options);
}

/** Runs Jest with one configuration and takes the numbers from its own report. */
export async function jest(config, env = {}, extraArgs = []) {
  const report = join(tmpdir(), `pustaka-jest-${randomUUID()}.json`);
  const args = [
    fromRoot('node_modules/jest/bin/jest.js'),
    '-c',
    config,
    '--json',
    `--outputFile=${report}`,
    ...extraArgs,
  ];
  const { code, output } = await run(process.execPath, args, {
    cwd: root,
    env,
    timeoutSeconds: longestStepSeconds,
  });
  if (!existsSync(report)) return failure(output);
  const numbers = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return jestOutcome(numbers, code, withoutReport(output));
}

/** Turns Jest's numbers into ours: a file that could not run at all counts as one failure. */
export function jestOutcome(numbers, code, output) {
  const failed = numbers.numFailedTests + numbers.numRuntimeErrorTestSuites;
  const skipped = numbers.numPendingTests + numbers.numTodoTests;
  // Jest can also fail as a whole, for example when it finds no test.
  return { passed: numbers.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped, output };
}

/** Runs files with Node's own test runner and takes the numbers from its summary. */
export async function nodeTest(files, env = {}) {
  const args = ['--test', '--test-reporter=tap', ...files.map((file) => fromRoot(file))];
  const { code, output } = await run(process.execPath, args, { env, timeoutSeconds: longestStepSeconds });
  return nodeTestOutcome(output, code);
}

/** Reads the summary at the end of a TAP report. */
export function nodeTestOutcome(output, code) {
  const count = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    passed: count('pass'),
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: count('skipped') + count('todo'),
    output,
  };
}

// With --json the report also goes to standard output, as one long line nobody wants to read.
function withoutReport(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');
}
