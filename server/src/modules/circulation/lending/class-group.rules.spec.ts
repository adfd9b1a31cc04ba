import { toClassGroup } from './class-group.rules';

test('a class number belongs to its main class, and Islam has one of its own', () => {
  expect(
    ['813.5', '2X4.3', '2x1', '297', ' 005.133 ', '', 'FIK', null].map((number) => toClassGroup(number)),
  ).toEqual(['8', '2X', '2X', '2', '0', null, null, null]);
});
