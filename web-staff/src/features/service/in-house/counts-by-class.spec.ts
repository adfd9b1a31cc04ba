import { countsByClass } from './counts-by-class';

test('readings are added up by class, the most read first and what has no class last', () => {
  const row = (day: string, classGroup: string | null, count: number) => ({
    day,
    classGroup,
    count,
    className: classGroup === null ? null : { text: `Kelas ${classGroup}` },
  });

  expect(
    countsByClass(
      [
        row('2026-11-23', null, 9),
        row('2026-11-23', '8', 2),
        row('2026-11-24', '8', 3),
        row('2026-11-24', '2X', 6),
      ],
      '2026-11-24',
    ),
  ).toEqual([
    { group: '2X', name: 'Kelas 2X', today: 6, total: 6 },
    { group: '8', name: 'Kelas 8', today: 3, total: 5 },
    { group: null, name: null, today: 0, total: 9 },
  ]);
});
