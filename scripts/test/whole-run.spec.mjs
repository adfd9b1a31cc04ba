import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { root } from '../lib/project.mjs';
import { failure, jest, outcome } from './outcomes.mjs';
import { runWhole } from './whole-run.mjs';

// Each is a file of a real Jest. "At first" means: not when it runs again.
const specs = {
  'broken.spec.js': "test('adds up', () => { expect(1 + 1).toBe(3); });",
  'slow-at-first.spec.js': "test('comes in time', () => (again() ? undefined : new Promise(() => {})), 200);",
  'slow-at-first-too.spec.js':
    "test('comes in time', () => (again() ? undefined : new Promise(() => {})), 200);",
  'slow.spec.js': "test('comes in time', () => new Promise(() => {}), 200);",
  'wrong-at-first.spec.js': "test('counts', () => { expect(again() ? 2 : 3).toBe(2); });",
  'fault-behind-time-out.spec.js':
    "test('waits', () => { if (!again()) throw new Error('Timeout 30000ms exceeded.\\n\\nMeanwhile on the page:\\nstatus 500: /graphql'); });",
  'fine.spec.js': "test('is fine', () => {});",
};
const again = `const { existsSync, writeFileSync } = require('node:fs');
const again = () => { const was = existsSync(__filename + '.seen'); writeFileSync(__filename + '.seen', ''); return was; };
`;

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'pustaka-runner-'));
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('a whole run', () => {
  test('sums up every step in its last line', async () => {
    const { lines } = await gather([
      stepOf(outcome(10, 0, 1)),
      stepOf(outcome(5, 2, 0)),
      stepOf(outcome(1, 0, 0)),
    ]);

    assert.equal(lines.at(-1), '16 passed, 2 failed, 1 skipped');
  });

  test('names what fails twice in the lines above the last one, and is red', async () => {
    const { code, lines } = await runOf(['broken.spec.js', 'fine.spec.js']);

    assert.equal(code, 1);
    assert.equal(lines.at(-1), '1 passed, 1 failed, 0 skipped');
    const said = lines.slice(lines.indexOf('What failed:')).join('\n');
    assert.match(said, /broken\.spec\.js: adds up \(failed again alone\)/);
    assert.match(said, /Expected: 3/);
    assert.equal(lines.filter((line) => line.startsWith('●')).length, 1);
  });

  test('excuses a time-out at the first try in a file that may be late, and says so', async () => {
    const { code, lines } = await runOf(['slow-at-first.spec.js', 'fine.spec.js'], {
      late: ['slow-at-first.spec.js'],
    });

    assert.equal(code, 0);
    assert.equal(lines.at(-1), '2 passed, 0 failed, 0 skipped');
    assert.ok(lines.some((line) => line.startsWith('Unstable: 1 file,')));
    assert.ok(lines.some((line) => line.includes('slow-at-first.spec.js: comes in time')));
  });

  for (const [name, files, late] of [
    ['a time-out in a strict file', ['slow-at-first.spec.js'], []],
    ['a time-out that comes again', ['slow.spec.js'], ['slow.spec.js']],
    ['a wrong number', ['wrong-at-first.spec.js'], ['wrong-at-first.spec.js']],
    [
      'a time-out behind which the server failed',
      ['fault-behind-time-out.spec.js'],
      ['fault-behind-time-out.spec.js'],
    ],
    [
      'one fault beside what may be excused',
      ['broken.spec.js', 'slow-at-first.spec.js'],
      ['slow-at-first.spec.js'],
    ],
  ])
    test(`does not excuse ${name}`, async () => {
      const { code } = await runOf(files, { late });

      assert.equal(code, 1);
    });

  test('tells of what passed alone and is no delay', async () => {
    const { lines } = await runOf(['wrong-at-first.spec.js']);

    assert.ok(lines.some((line) => line.includes('counts (passed alone)')));
  });

  test('repeats nothing when more than five files failed', async () => {
    const failures = ['a', 'b', 'c', 'd', 'e', 'f'].map((file) => ({ file, name: 'x', message: 'y' }));
    const step = stepOf(outcome(0, 6, 0, { failures, repeat: () => assert.fail('repeated') }));

    const { code, lines } = await gather([step]);

    assert.equal(code, 1);
    assert.ok(lines.some((line) => line.startsWith('6 files failed')));
  });

  test('begins no repeat after minute 65', async () => {
    const failures = [{ file: 'a', name: 'x', message: 'Timeout 1ms exceeded' }];
    const step = stepOf(outcome(0, 1, 0, { failures, repeat: () => assert.fail('repeated') }));

    const { code } = await gather([step], { startedAt: Date.now() - 66 * 60_000, excusable: { a: 'late' } });

    assert.equal(code, 1);
  });

  test('excuses nothing when more than three files were late', async () => {
    const files = ['a', 'b', 'c', 'd'];
    const failures = files.map((file) => ({ file, name: 'x', message: 'Timeout 1ms exceeded' }));
    const step = stepOf(outcome(0, 4, 0, { failures, repeat: async () => outcome(1, 0, 0) }));

    const { code, lines } = await gather([step], {
      excusable: Object.fromEntries(files.map((file) => [file, 'late'])),
    });

    assert.equal(code, 1);
    assert.equal(lines.at(-1), '0 passed, 4 failed, 0 skipped');
  });

  test('prints at most 200 lines of what failed', async () => {
    const failures = Array.from({ length: 40 }, (_, place) => ({
      name: `${place}`,
      message: 'line\n'.repeat(30),
    }));

    const { lines } = await gather([stepOf(outcome(0, 40, 0, { failures }))]);

    const said = lines.slice(lines.indexOf('What failed:') + 1, -1);
    assert.ok(said.length <= 200);
    assert.match(said.at(-1), /and 28 more/);
  });

  test('ends when a cheap step is red', async () => {
    const cheap = (result) => ({ ...stepOf(result), isCheap: true });
    const { code, lines } = await gather([
      stepOf(outcome(100, 0, 0)),
      cheap(outcome(1, 0, 0)),
      cheap(failure('a line is too long')),
      { name: 'quiet', isQuiet: true, run: () => assert.fail('was run') },
    ]);

    assert.equal(code, 1);
    assert.ok(lines.includes('Red already: nothing else is run.'));
    assert.equal(lines.at(-1), '1 passed, 1 failed, 0 skipped');
  });

  test('lists what used more than half of its limit', async () => {
    const slow = [{ file: 'a.spec.ts', name: 'is slow', duration: 61_000 }];

    const { lines } = await gather([stepOf(outcome(1, 0, 0, { slow }))]);

    assert.ok(lines.includes('  61 s  a.spec.ts: is slow'));
  });

  test('runs quiet steps alone, after all others', async () => {
    const order = [];
    const noted = (name, isQuiet) => ({
      name,
      isQuiet,
      run: async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`${name} ends`);
        return outcome(1, 0, 0);
      },
    });

    await gather([noted('quiet one', true), noted('quiet two', true), noted('loud', false)]);

    assert.deepEqual(order, [
      'loud begins',
      'loud ends',
      'quiet one begins',
      'quiet one ends',
      'quiet two begins',
      'quiet two ends',
    ]);
  });
});

function stepOf(result) {
  return { name: 'step', run: async () => result };
}

async function gather(steps, options = {}) {
  const said = [];
  const code = await runWhole(steps, { say: (text) => said.push(text), mayNotSkip: true, ...options });
  return { code, lines: said.join('\n').split('\n') };
}

async function runOf(names, { late = [] } = {}) {
  const place = mkdtempSync(join(folder, 'jest-'));
  for (const name of names) writeFileSync(join(place, name), again + specs[name]);
  const config = join(place, 'jest.config.cjs');
  writeFileSync(config, 'module.exports = { rootDir: __dirname, transform: {}, cache: false };');
  const results = join(place, 'results');
  mkdirSync(results);
  const run = (files) =>
    jest(config, { folder: results, args: ['--runInBand', '--runTestsByPath', ...files] });
  const step = {
    name: 'tests: of this spec',
    run: async () => ({
      ...(await run(names.map((name) => join(place, name)))),
      repeat: (file) => run([join(root, file)]),
    }),
  };
  const excusable = Object.fromEntries(
    late.map((name) => [relative(root, join(place, name)), 'may be late']),
  );
  return gather([step], { excusable });
}
