import { CombinedGraphQLErrors } from '@apollo/client/errors';

import { describeFault } from './faults';

function refusal(extensions: Record<string, unknown>) {
  return new CombinedGraphQLErrors({ errors: [{ message: 'refused', extensions }] });
}

test('an expired session is told apart from a missing right', () => {
  expect(describeFault(refusal({ code: 'UNAUTHENTICATED' })).kind).toBe('unauthenticated');
  expect(describeFault(refusal({ code: 'FORBIDDEN' })).kind).toBe('forbidden');
});

test('a limit carries the seconds to wait', () => {
  expect(describeFault(refusal({ code: 'RATE_LIMITED', retryAfterSeconds: 30 }))).toEqual({
    kind: 'rateLimited',
    requestId: null,
    retryAfterSeconds: 30,
  });
});

test('a search index that is being built is told apart from a limit', () => {
  expect(
    describeFault(refusal({ code: 'RATE_LIMITED', reason: 'SEARCH_INDEX_BUILDING', retryAfterSeconds: 5 })),
  ).toEqual({
    kind: 'indexBuilding',
    requestId: null,
    retryAfterSeconds: 5,
  });
});

test('a library whose database is gone counts as out of reach, so that work waits and is sent again', () => {
  expect(describeFault(refusal({ code: 'UNAVAILABLE', retryAfterSeconds: 5 }))).toEqual({
    kind: 'offline',
    requestId: null,
    retryAfterSeconds: 5,
  });
});

test('an internal error keeps the request id for support', () => {
  expect(describeFault(refusal({ code: 'INTERNAL_SERVER_ERROR', requestId: 'req_7' }))).toEqual({
    kind: 'server',
    requestId: 'req_7',
    retryAfterSeconds: null,
  });
});

test("a request without any answer is offline, any other error is the server's", () => {
  expect(describeFault(new TypeError('Failed to fetch')).kind).toBe('offline');
  expect(describeFault(new DOMException('signal timed out', 'TimeoutError')).kind).toBe('offline');
  expect(describeFault(new Error('boom')).kind).toBe('server');
});

test('a text with a character that nobody sees asks to type it anew, not to wait', () => {
  expect(describeFault(refusal({ code: 'BAD_USER_INPUT', reason: 'CONTROL_CHARACTER' })).kind).toBe(
    'controlCharacter',
  );
});

test('an operation that a newer contract no longer answers asks to load the page again', () => {
  expect(describeFault(refusal({ code: 'GRAPHQL_VALIDATION_FAILED' })).kind).toBe('outdated');
  expect(describeFault(refusal({ code: 'OPERATION_NOT_ALLOWED' })).kind).toBe('outdated');
});
