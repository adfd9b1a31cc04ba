import { partPeople, toBreachField } from './breach-values';

test('cards and ids are told apart, whatever stands between them', () => {
  expect(partPeople('PP-26-000001, mbr_01ABC\n\n PP-26-000002;')).toEqual({
    cardNumbers: ['PP-26-000001', 'PP-26-000002'],
    memberIds: ['mbr_01ABC'],
  });
  expect(partPeople(' \n')).toEqual({ cardNumbers: [], memberIds: [] });
});

test('a refusal is said beside its field', () => {
  expect(toBreachField(['changes', 'event', 'indonesian'])).toBe('event.indonesian');
  expect(toBreachField(['version'])).toBeUndefined();
});
