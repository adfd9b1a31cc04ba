import { compileRowFactory } from './row-factory';

test('an object has its keys in order, whatever they are called', () => {
  const shape = compileRowFactory(['b', 'a', '1', 'two words', `it's "quoted"`, '\u2028']);

  const made = shape([1, null, 'one', undefined, [], 'line']);

  expect(made).toEqual({
    1: 'one',
    b: 1,
    a: null,
    'two words': undefined,
    [`it's "quoted"`]: [],
    '\u2028': 'line',
  });
  expect(Object.keys(made)).toEqual(['1', 'b', 'a', 'two words', `it's "quoted"`, '\u2028']);
});

test('a key named like the prototype is a key', () => {
  const made = compileRowFactory(['__proto__', 'id'])([{ isAdmin: true }, 'x']);

  expect(Object.entries(made)).toEqual([
    ['__proto__', { isAdmin: true }],
    ['id', 'x'],
  ]);
  expect(made['isAdmin']).toBeUndefined();
});
