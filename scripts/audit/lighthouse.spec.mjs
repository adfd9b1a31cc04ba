import assert from 'node:assert/strict';
import { test } from 'node:test';

import { median } from './lighthouse.mjs';

test('the median of five is the third, in any order, and of two the lower', () => {
  assert.equal(median([100, 91, 97, 95, 99]), 97);
  assert.equal(median([9, 7]), 7);
});
