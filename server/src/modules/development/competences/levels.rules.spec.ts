import { combineLevels, countCompetences } from './levels.rules';

const AT = new Date('2026-09-14T03:00:00Z');
const assessed = (competenceId: string, kind: 'SELF' | 'LEAD', level: number) => ({
  staffId: 'stf_1',
  competenceId,
  kind,
  level,
  assessedBy: kind === 'SELF' ? 'stf_1' : 'stf_2',
  assessedAt: AT,
});

test('the level of the lead counts, also below what somebody says of themselves', () => {
  const levels = combineLevels(
    [
      { competenceId: 'a', level: 2 },
      { competenceId: 'b', level: 1 },
    ],
    [assessed('a', 'SELF', 2), assessed('a', 'LEAD', 1), assessed('c', 'LEAD', 3)],
  );

  expect(
    levels.map(({ competenceId, required, level, selfLevel, isGap }) => [
      competenceId,
      required,
      level,
      selfLevel,
      isGap,
    ]),
  ).toEqual([
    ['a', 2, 1, 2, true],
    ['b', 1, null, null, true],
    ['c', 0, 3, null, false],
  ]);
  expect(levels[0]).toMatchObject({ assessedBy: 'stf_2', assessedAt: AT });
});

const person = (isGap: boolean) => [
  {
    competenceId: 'a',
    required: 2,
    level: isGap ? 1 : 2,
    selfLevel: null,
    assessedBy: null,
    assessedAt: null,
    isGap,
  },
];
const team = (met: number, unmet: number) => [
  ...Array.from({ length: met }, () => person(false)),
  ...Array.from({ length: unmet }, () => person(true)),
];

test.each([
  { met: 4, unmet: 0, isExact: false, told: [null, null] },
  { met: 6, unmet: 0, isExact: false, told: [6, 6] },
  { met: 6, unmet: 2, isExact: false, told: [8, null] },
  { met: 3, unmet: 6, isExact: false, told: [9, null] },
  { met: 5, unmet: 5, isExact: false, told: [10, 5] },
  { met: 6, unmet: 2, isExact: true, told: [8, 6] },
])('$met who have it and $unmet who lack it, exact: $isExact', ({ met, unmet, isExact, told }) => {
  const [count] = countCompetences(team(met, unmet), { isExact });

  expect([count?.needed, count?.met]).toEqual(told);
});
