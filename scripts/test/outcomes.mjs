import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { run } from '../lib/processes.mjs';
import { fromRoot, root } from '../lib/project.mjs';
import { jestFailures, slowTests } from './failures.mjs';

const longestStepSeconds = 75 * 60;

/**
 * Is what came of a step: how many passed, failed and were skipped, what it said, each failure with its file,
 * and for steps that run spec files how to run one of them alone.
 */
export function outcome(passed, failed, skipped, more = {}) {
  return { passed, failed, skipped, output: '', failures: [], ...more };
}

/** Gives an outcome in which one thing failed. */
export function failure(output) {
  return outcome(0, 1, 0, { output, failures: [{ name: 'failed as a whole', message: output }] });
}

/** Gives an outcome in which one thing could not be tried. */
export function skip(reason) {
  return outcome(0, 0, 1, { output: reason });
}

/** Runs a program that is one check: it passes when the program ends with 0. */
export async function checkBy(command, args, options = {}) {
  const { code, output } = await run(command, args, { timeoutSeconds: longestStepSeconds, ...options });
  return code === 0 ? outcome(1, 0, 0, { output }) : failure(output);
}

/** Runs a script of this project that is one check. */
export function checkByScript(script, args = [], options = {}) {
  return checkBy(process.execPath, [fromRoot(script), ...args], options);
}

/**
 * Runs Jest with one configuration and takes the numbers from its own report, which is kept in `folder` with
 * everything it said.
 */
export async function jest(config, { folder, env = {}, args = [] }) {
  const report = join(folder, 'report.json');
  const program = fromRoot('node_modules/jest/bin/jest.js');
  const options = ['-c', config, '--json', `--outputFile=${report}`, ...args];
  const { code, output } = await run(process.execPath, [program, ...options], {
    cwd: root,
    env: { ...env, TEST_RESULTS: folder },
    timeoutSeconds: longestStepSeconds,
  });
  const words = withoutReport(output);
  writeFileSync(join(folder, 'output.log'), words);
  return jestOutcome(readReport(report), code, words);
}

// A Jest that was killed leaves none, and one on a full disk a part of one.
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Turns Jest's numbers into ours: a file that could not run at all counts as one failure. */
export function jestOutcome(numbers, code, output) {
  if (!numbers) return failure(output);
  const failed = numbers.numFailedTests + numbers.numRuntimeErrorTestSuites;
  const skipped = numbers.numPendingTests + numbers.numTodoTests;
  const failures = jestFailures(numbers);
  // Jest can also fail as a whole, for example when it finds no test.
  if (failed === 0 && code !== 0) return { ...failure(output), passed: numbers.numPassedTests, skipped };
  return outcome(numbers.numPassedTests, failed, skipped, { output, failures, slow: slowTests(numbers) });
}

/** Runs files with Node's own test runner and takes the numbers from its summary. */
export async function nodeTest(files, { folder, env = {} }) {
  const list = join(folder, 'failures.jsonl');
  rmSync(list, { force: true });
  const args = [
    '--test',
    '--test-reporter=tap',
    '--test-reporter-destination=stdout',
    `--test-reporter=${fromRoot('scripts/test/failure-reporter.mjs')}`,
    `--test-reporter-destination=${list}`,
    ...files.map((file) => fromRoot(file)),
  ];
  const { code, output } = await run(process.execPath, args, {
    env: { ...env, TEST_RESULTS: folder },
    timeoutSeconds: longestStepSeconds,
  });
  writeFileSync(join(folder, 'output.log'), output);
  const failures = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  return nodeTestOutcome(
    output,
    code,
    failures.map((line) => JSON.parse(line)),
  );
}

/** Reads the summary at the end of a TAP report. */
export function nodeTestOutcome(output, code, failures = []) {
  const count = (word) => Number(output.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const numbers = [count('pass'), failed === 0 && code !== 0 ? 1 : failed, count('skipped') + count('todo')];
  const known = failures.length > 0 || numbers[1] === 0 ? failures : failure(output).failures;
  return outcome(...numbers, { output, failures: known });
}

// With --json the report also goes to standard output, as one long line nobody wants to read.
function withoutReport(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num'))
    .join('\n');
}
