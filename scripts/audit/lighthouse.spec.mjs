import assert from 'node:assert/strict';
import { test } from 'node:test';

import { retryMeasurement, median } from './lighthouse.mjs';

test('the median of five is the third, in any order, and of two the lower', () => {
  assert.equal(median([100, 91, 97, 95, 99]), 97);
  assert.equal(median([9, 7]), 7);
});

test('a look at which the browser failed is tried again, and given up after four', async () => {
  const failing = (times) => {
    let left = times;
    return async () => {
      if (left-- > 0) throw new Error('NO_NAVSTART');
      return 'a report';
    };
  };
  assert.equal(await retryMeasurement(failing(3)), 'a report');
  assert.equal(await retryMeasurement(failing(4)), null);
});
