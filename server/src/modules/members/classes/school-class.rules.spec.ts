import { nextClass } from './school-class.rules';

const after = (schoolClass: string, lastGrade = 12): string => {
  const next = nextClass(schoolClass, lastGrade);
  return next.kind === 'MOVES' ? next.to : next.kind;
};

test('a class moves up by one, its group stays', () => {
  expect(
    ['1', '4B', '7 A', '9-2', '10 IPS 1', 'VII', 'VIIA', 'viii.b', 'XI IPA 2', 'IX A'].map((one) =>
      after(one),
    ),
  ).toEqual(['2', '5B', '8 A', '10-2', '11 IPS 1', 'VIII', 'VIIIA', 'IX.b', 'XII IPA 2', 'X A']);
});

test('the last grade of the school leaves it', () => {
  expect([after('6A', 6), after('5A', 6), after('IX', 9), after('XII IPA 2'), after('7A', 6)]).toEqual([
    'LEAVES',
    '6A',
    'LEAVES',
    'LEAVES',
    'LEAVES',
  ]);
});

test('what is no class of a school year is left for people to read', () => {
  expect(['IPA 2', 'TK B', '13', '0', '2026', 'XIIIA', ''].map((one) => after(one))).toEqual(
    Array.from({ length: 7 }, () => 'UNREADABLE'),
  );
});
