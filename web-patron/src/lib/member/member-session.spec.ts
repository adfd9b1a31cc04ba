import { toMemberSession } from './member-session';

const SITI = { viewer: { member: { id: 'mbr_1' } } };
const NOBODY = { viewer: { member: null } };
const answered = { error: undefined, isSomebody: true };

test('whoever is signed in waits for an answer that has come and cannot be read yet, and is not sent to sign in', () => {
  expect(toMemberSession(undefined, answered)).toEqual({ kind: 'loading' });
  expect(toMemberSession(NOBODY, answered)).toEqual({ kind: 'loading' });
  expect(toMemberSession(SITI, answered)).toEqual({ kind: 'here', answer: SITI });
});

test('what was seen before is shown until the library answers, and nobody is nobody only by its word', () => {
  expect(toMemberSession(SITI, null)).toEqual({ kind: 'here', answer: SITI });
  expect(toMemberSession(NOBODY, null)).toEqual({ kind: 'loading' });
  expect(toMemberSession(NOBODY, { error: undefined, isSomebody: false })).toEqual({ kind: 'nobody' });
  expect(toMemberSession(undefined, { error: undefined, isSomebody: false })).toEqual({ kind: 'nobody' });
});

test('a failure is told with its reason, whatever was seen before', () => {
  const error = new Error('down');
  expect(toMemberSession(SITI, { error, isSomebody: false })).toEqual({ kind: 'failed', error });
});
