import { pickGiven, pickPresent } from './pick-given';

const VALUES: { readonly a?: number | null; readonly b?: number | null; readonly c?: number | null } = {
  a: 0,
  b: null,
};

test('takes what was given, null included', () => {
  expect(pickGiven(VALUES, ['a', 'b', 'c'])).toEqual({ a: 0, b: null });
  expect(Object.keys(pickGiven({ ...VALUES, c: undefined }, ['a', 'b', 'c']))).toEqual(['a', 'b']);
});

test('takes what has a value', () => {
  expect(Object.keys(pickPresent(VALUES, ['a', 'b', 'c']))).toEqual(['a']);
});
