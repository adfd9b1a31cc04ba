import assert from 'node:assert/strict';
import { test } from 'node:test';

import { chooseSteps, readOptions } from './options.mjs';

test('words choose steps, paths choose spec files', () => {
  assert.deepEqual(readOptions(['--only=lint:']), {
    words: 'lint:',
    files: [],
    repeat: 1,
    loops: 0,
    at: undefined,
  });
  assert.deepEqual(
    readOptions([
      '--only=e2e/staff/desk.spec.ts,scripts/test/options.spec.mjs',
      '--repeat=5',
      '--under-load=2',
      '--at=2026-12-26T10:00+07:00',
    ]),
    {
      words: undefined,
      files: ['e2e/staff/desk.spec.ts', 'scripts/test/options.spec.mjs'],
      repeat: 5,
      loops: 2,
      at: new Date('2026-12-26T03:00:00Z'),
    },
  );
});

for (const [args, reason] of [
  [['--onyl=lint'], /What is --onyl=lint\?/],
  [['--only=e2e/nowhere.spec.ts'], /There is no e2e\/nowhere\.spec\.ts/],
  [['--repeat=5'], /need spec files/],
  [['--only=lint', '--repeat=5'], /need spec files/],
  [['--under-load=many'], /--under-load is a number from 1/],
  [['--only=e2e/staff/desk.spec.ts', '--repeat=0'], /--repeat is a number from 1/],
  [['--only=e2e/staff/desk.spec.ts', '--at=2026-12-26'], /a moment with its offset/],
])
  test(`refuses ${args.join(' ')} and says what there is`, () => {
    assert.throws(() => readOptions(args), reason);
    assert.throws(() => readOptions(args), /--only=<words>/);
  });

test('words that no step knows are refused with the names there are', () => {
  const steps = [{ name: 'lint: code' }, { name: 'docs: paths lead somewhere' }];
  assert.deepEqual(chooseSteps(steps, 'docs:'), [steps[1]]);
  assert.deepEqual(chooseSteps(steps, undefined), steps);
  assert.throws(() => chooseSteps(steps, 'lint:,docs:'), /No step is called “lint:,docs:”.+\n {2}lint: code/);
});
