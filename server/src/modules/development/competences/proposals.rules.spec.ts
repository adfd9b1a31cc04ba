import { proposeCourses } from './proposals.rules';

const course = (id: string, startsOn: string | null) => ({ id, startsOn });
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).join(' ');

test('proposes what is still to come, the next first, and else what there is', () => {
  const past = [course('old', '2024-03-01'), course('late', '2026-11-23')];

  expect(
    ids(proposeCourses([...past, course('far', '2027-02-09'), course('today', '2026-11-24')], '2026-11-24')),
  ).toBe('today far');
  expect(ids(proposeCourses([...past, course('any', null)], '2026-11-24'))).toBe('any late old');
  expect(proposeCourses([], '2026-11-24')).toEqual([]);
});
