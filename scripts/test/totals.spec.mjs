import assert from 'node:assert/strict';
import { test } from 'node:test';

import { jestOutcome, nodeTestOutcome } from './outcomes.mjs';
import { exitCodeFor, lastLine, runSteps } from './runner.mjs';

const outcome = (passed, failed, skipped) => ({ passed, failed, skipped, output: '' });
const step = (name, result) => ({ name, run: async () => result });
const quiet = { print: () => {} };

test('the totals are the sums of every step', async () => {
  const sums = await runSteps(
    [step('a', outcome(10, 0, 1)), step('b', outcome(5, 2, 0)), step('c', outcome(1, 0, 0))],
    quiet,
  );

  assert.equal(lastLine(sums), '16 passed, 2 failed, 1 skipped');
});

test('a step that still waits for something lets others go first, and runs also when that failed', async () => {
  const order = [];
  const noted = (name, needs) => ({
    name,
    needs,
    run: async () => {
      order.push(name);
      return outcome(1, 0, 0);
    },
  });
  const [late, never] = [
    new Promise((resolve) => setTimeout(resolve, 50)),
    new Promise((_, reject) => setTimeout(() => reject(new Error('no build')), 20)),
  ];

  const sums = await runSteps(
    [
      noted('late', [late]),
      noted('failed', [never, Promise.resolve()]),
      noted('free'),
      noted('free too', []),
    ],
    { ...quiet, lanes: 2 },
  );

  assert.deepEqual(order, ['free', 'free too', 'failed', 'late']);
  assert.equal(sums.passed, 4);
});

test('a step that breaks down counts as one failure', async () => {
  const sums = await runSteps(
    [{ name: 'a', run: () => Promise.reject(new Error('no build')) }, step('b', outcome(1, 0, 0))],
    quiet,
  );

  assert.deepEqual(sums, { passed: 1, failed: 1, skipped: 0 });
});

test('a test file that cannot run counts as a failure', () => {
  const numbers = {
    numPassedTests: 3,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  };

  assert.deepEqual(jestOutcome(numbers, 1, ''), outcome(3, 1, 3));
});

test('a Jest that fails as a whole counts as a failure', () => {
  const numbers = {
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  };

  assert.deepEqual(jestOutcome(numbers, 1, ''), outcome(0, 1, 0));
});

test('the summary of the test runner of Node is read, a crash included', () => {
  assert.deepEqual(nodeTestOutcome('# pass 7\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 0\n', 1), {
    ...outcome(7, 2, 2),
    output: '# pass 7\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 0\n',
  });
  assert.equal(nodeTestOutcome('Segmentation fault', 139).failed, 1);
});

test('the exit code tells of failures always and of skips only where nothing may be skipped', () => {
  assert.equal(exitCodeFor(outcome(9, 0, 0), true), 0);
  assert.equal(exitCodeFor(outcome(9, 1, 0), false), 1);
  assert.equal(exitCodeFor(outcome(9, 0, 1), false), 0);
  assert.equal(exitCodeFor(outcome(9, 0, 1), true), 1);
  assert.equal(exitCodeFor(outcome(0, 0, 0), false), 1);
});
