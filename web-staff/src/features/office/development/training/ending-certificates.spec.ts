import { listEnding } from './ending-certificates';

const certificate = (id: string, kind: string, validUntil: string | null) => ({ id, kind, validUntil });

test('lists what ends within a year, the first first, but not what was renewed', () => {
  const team = [
    {
      staff: { id: 'a', name: 'B. P.' },
      certificates: [
        certificate('1', 'P3K', '2026-11-30'),
        certificate('2', 'SIM A', '2027-01-14'),
        certificate('3', 'sim a', '2032-01-14'),
        certificate('4', 'Isyarat', null),
      ],
    },
    { staff: { id: 'b', name: 'R. A.' }, certificates: [certificate('5', 'Uji', '2026-03-31')] },
  ];

  expect(listEnding(team, '2026-11-24').map(({ id }) => id)).toEqual(['5', '1']);
});
