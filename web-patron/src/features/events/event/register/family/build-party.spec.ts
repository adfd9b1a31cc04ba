import { firstChoice, decideFit } from './build-party';
import type { Candidate } from './build-party';

const story = { ageFrom: 5, ageTo: 10, isForChildren: true };
const anyAge = { ageFrom: null, ageTo: null, isForChildren: true };
const forAdults = { ageFrom: null, ageTo: null, isForChildren: false };
const day = '2026-12-05';
const family: readonly Candidate[] = [
  { id: 'mother', name: 'Siti', birthDate: '1990-03-01', isSelf: true },
  { id: 'raka', name: 'Raka', birthDate: '2018-12-05', isSelf: false },
  { id: 'kirana', name: 'Kirana', birthDate: '2020-06-01', isSelf: false },
  { id: 'bagas', name: 'Bagas', birthDate: '2021-12-06', isSelf: false },
  { id: 'intan', name: 'Intan', birthDate: '2013-02-01', isSelf: false },
];
const choose = (
  event: Parameters<typeof decideFit>[0],
  {
    most = 6,
    left = 30,
    registered = [],
  }: { most?: number; left?: number | null; registered?: readonly string[] } = {},
) => [
  ...firstChoice(family, {
    event,
    most,
    left,
    registered: new Set(registered),
    fits: new Map(family.map(({ id, birthDate }) => [id, decideFit(event, birthDate, day)])),
  }),
];

test('age counts on the day of the session, not today', () => {
  expect([decideFit(story, '2018-12-05', day).age, decideFit(story, '2018-12-06', day).age]).toEqual([8, 7]);
});

test('whoever is too old comes along; whoever is too young cannot take part', () => {
  expect(family.map(({ birthDate }) => decideFit(story, birthDate, day).kind)).toEqual([
    'comesAlong',
    'takesPart',
    'takesPart',
    'tooYoung',
    'comesAlong',
  ]);
  expect(decideFit(story, null, day).kind).toBe('comesAlong');
});

test('without an age rule everybody takes part; to what is for children an adult comes along', () => {
  expect(decideFit(forAdults, null, day)).toEqual({ kind: 'takesPart', age: null });
  expect(family.map(({ birthDate }) => decideFit(anyAge, birthDate, day).kind)).toEqual([
    'comesAlong',
    'takesPart',
    'takesPart',
    'takesPart',
    'takesPart',
  ]);
});

test('of what is for children only the children whose age fits are chosen, with the grown-up along and never more than one registration may bring', () => {
  expect([choose(story), choose(story, { most: 1 }), choose(story, { most: 2 }), choose(anyAge)]).toEqual([
    ['mother', 'raka', 'kirana'],
    ['raka'],
    ['raka', 'kirana'],
    ['mother', 'raka', 'kirana', 'bagas'],
  ]);
});

test('of what is for adults only oneself is chosen', () => {
  expect([choose(forAdults), choose({ ageFrom: 40, ageTo: null, isForChildren: false })]).toEqual([
    ['mother'],
    [],
  ]);
});

test('who is registered already is not chosen again', () => {
  expect([
    choose(story, { registered: ['Raka'] }),
    choose(story, { registered: ['Raka', 'Kirana'] }),
    choose(forAdults, { registered: ['Siti'] }),
    choose(story, { registered: ['Siti'] }),
  ]).toEqual([['mother', 'kirana'], [], [], ['raka', 'kirana']]);
});

test('whoever has no children with a card comes along with those who are typed in', () => {
  const alone = family.filter(({ isSelf }) => isSelf);
  const first = (event: Parameters<typeof decideFit>[0], left: number | null) => [
    ...firstChoice(alone, {
      event,
      most: 6,
      left,
      registered: new Set(),
      fits: new Map(alone.map(({ id, birthDate }) => [id, decideFit(event, birthDate, day)])),
    }),
  ];

  expect([first(story, 30), first(story, 5), first(forAdults, 30)]).toEqual([['mother'], [], ['mother']]);
});

test('where places are scarce or all taken nobody is chosen', () => {
  expect([
    choose(story, { left: 5 }),
    choose(story, { left: 0 }),
    choose(story, { left: 6 }),
    choose(story, { left: null }),
    choose(forAdults, { left: 0 }),
  ]).toEqual([[], [], ['mother', 'raka', 'kirana'], ['mother', 'raka', 'kirana'], []]);
});
