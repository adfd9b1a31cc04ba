import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fromRoot } from '../lib/project.mjs';
import { jestOutcome, nodeTestOutcome, outcome } from './outcomes.mjs';
import { exitCodeFor, runSteps } from './runner.mjs';

const step = (name, result) => ({ name, run: async () => result });
const quiet = { print: () => {} };

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

  const outcomes = await runSteps(
    [
      noted('late', [late]),
      noted('failed', [never, Promise.resolve()]),
      noted('free'),
      noted('free too', []),
    ],
    { ...quiet, lanes: 2 },
  );

  assert.deepEqual(order, ['free', 'free too', 'failed', 'late']);
  assert.equal(outcomes.length, 4);
});

test('a step that breaks down counts as one failure, named in the outcome', async () => {
  const [broken, fine] = await runSteps(
    [{ name: 'a', run: () => Promise.reject(new Error('no build')) }, step('b', outcome(1, 0, 0))],
    { ...quiet, lanes: 1 },
  );

  assert.equal(broken.failed, 1);
  assert.match(broken.failures[0].name, /^a: /);
  assert.match(broken.failures[0].message, /no build/);
  assert.equal(fine.passed, 1);
});

const numbers = (passed, runtimeErrors, testResults = []) => ({
  numPassedTests: passed,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: runtimeErrors,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults,
});

test('a test file that cannot run counts as a failure, by its name', () => {
  const broken = {
    name: fromRoot('server/a.spec.ts'),
    status: 'failed',
    message: 'no such module',
    assertionResults: [],
  };

  const { passed, failed, skipped, failures } = jestOutcome(numbers(3, 1, [broken]), 1, '');

  assert.deepEqual([passed, failed, skipped], [3, 1, 3]);
  assert.deepEqual(failures, [
    { file: 'server/a.spec.ts', name: 'the file could not run', message: 'no such module' },
  ]);
});

test('a Jest that fails as a whole, or leaves no report, counts as a failure', () => {
  assert.equal(jestOutcome(numbers(0, 0), 1, 'no tests found').failed, 1);
  assert.equal(jestOutcome(undefined, 1, 'ended by SIGKILL').failures[0].message, 'ended by SIGKILL');
});

test('the summary of the test runner of Node is read, a crash included', () => {
  const { passed, failed, skipped } = nodeTestOutcome(
    '# pass 7\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 0\n',
    1,
  );

  assert.deepEqual([passed, failed, skipped], [7, 2, 2]);
  assert.equal(nodeTestOutcome('Segmentation fault', 139).failed, 1);
});

test('the exit code tells of failures always and of skips only where nothing may be skipped', () => {
  assert.equal(exitCodeFor(outcome(9, 0, 0), true), 0);
  assert.equal(exitCodeFor(outcome(9, 1, 0), false), 1);
  assert.equal(exitCodeFor(outcome(9, 0, 1), false), 0);
  assert.equal(exitCodeFor(outcome(9, 0, 1), true), 1);
  assert.equal(exitCodeFor(outcome(0, 0, 0), false), 1);
});
