/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';

import { useIdempotencyKeys } from './use-idempotency-keys';

test('the same request keeps its key until it is settled; another request gets another', () => {
  const { result } = renderHook(() => useIdempotencyKeys());
  const first = result.current.keyFor('a');

  expect(result.current.keyFor('a')).toBe(first);
  expect(result.current.keyFor('b')).not.toBe(first);
  result.current.settle();
  expect(result.current.keyFor('a')).not.toBe(first);
});

test('what makes something new keeps its key when it is edited after a lost answer', () => {
  const { result } = renderHook(() => useIdempotencyKeys({ isCreation: true }));
  const first = result.current.keyFor('a');

  expect(result.current.keyFor('b')).toBe(first);
  result.current.settle();
  expect(result.current.keyFor('b')).not.toBe(first);
});
