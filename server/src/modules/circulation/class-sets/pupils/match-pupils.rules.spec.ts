import { matchPupils } from './match-pupils.rules';

const KNOWN = [
  { id: 'a', number: 1, name: 'Ayu Lestari' },
  { id: 'b', number: 2, name: 'Budi' },
  { id: 'c', number: 3, name: 'Citra' },
];
const listOf = (...names: string[]) => names.map((name, index) => ({ number: index + 1, name }));
const match = (names: readonly string[], keepsUnlisted = false) =>
  matchPupils(KNOWN, listOf(...names), { keepsUnlisted });

describe('who is who on a new list', () => {
  test('whoever keeps a name keeps the copy, though everybody behind a new pupil gets another number', () => {
    const { kept, added, gone, renamed } = match(['Ayu Lestari', 'Bagas', 'BUDI', 'Citra']);

    expect(kept.map(({ id, number }) => `${id}${number}`)).toEqual(['a1', 'b3', 'c4']);
    expect([added, gone, renamed]).toEqual([[{ number: 2, name: 'Bagas' }], [], []]);
  });

  test('another name under the same number is told', () => {
    const { kept, renamed } = match(['Ayu Lestari', 'Budi Santoso', 'Citra']);

    expect(kept).toContainEqual({ id: 'b', number: 2, name: 'Budi Santoso' });
    expect(renamed).toEqual([{ number: 2, before: 'Budi', after: 'Budi Santoso' }]);
  });

  test('an erased name is found by its number, and nothing is told', () => {
    const { kept, renamed } = matchPupils([{ id: 'x', number: 1, name: null }], listOf('Ayu'), {
      keepsUnlisted: false,
    });

    expect([kept, renamed]).toEqual([[{ id: 'x', number: 1, name: 'Ayu' }], []]);
  });

  test('two pupils of one name are told apart by their numbers', () => {
    const twins = [
      { id: 'x', number: 1, name: 'Dwi' },
      { id: 'y', number: 2, name: 'Dwi' },
    ];

    const { kept } = matchPupils(twins, listOf('Dwi', 'Dwi'), { keepsUnlisted: false });

    expect(kept.map(({ id, number }) => `${id}${number}`)).toEqual(['x1', 'y2']);
  });

  test('while rows are not clear nobody goes, and whoever lost a number stands behind the others', () => {
    const { kept, gone } = match(['Bagas', 'Ayu Lestari', 'Budi'], true);

    expect(gone).toEqual([]);
    expect(kept.map(({ id, number }) => `${id}${number}`)).toEqual(['a2', 'b3', 'c4']);
    expect(match(['Bagas', 'Ayu Lestari', 'Budi']).gone).toEqual(['c']);
  });
});
