import { ALL_BRANCHES, firstUngrantable, combineGrants } from './grants.rules';

const CITY = 'brn_city';
const VILLAGE = 'brn_village';

describe('rights from roles at branches', () => {
  test('a right given at all branches is not limited by the same right at one', () => {
    const { permissions, limitedTo } = combineGrants([
      { permissions: ['desk', 'money'], branchId: CITY },
      { permissions: ['desk'], branchId: ALL_BRANCHES },
    ]);

    expect([
      [...permissions].sort(),
      [...limitedTo].map(([permission, branches]) => [permission, [...branches]]),
    ]).toEqual([['desk', 'money'], [['money', [CITY]]]]);
  });

  test('a right at two branches holds at both', () => {
    const { limitedTo } = combineGrants([
      { permissions: ['desk'], branchId: CITY },
      { permissions: ['desk'], branchId: VILLAGE },
    ]);

    expect([...(limitedTo.get('desk') ?? [])]).toEqual([CITY, VILLAGE]);
  });

  test.each([
    [
      'what one holds everywhere may be given anywhere',
      [{ permissions: ['desk'], branchId: ALL_BRANCHES }],
      [{ permissions: ['desk'], branchId: CITY }],
      null,
    ],
    [
      'what one holds at a branch may be given there',
      [{ permissions: ['desk'], branchId: CITY }],
      [{ permissions: ['desk'], branchId: CITY }],
      null,
    ],
    [
      '… not at another',
      [{ permissions: ['desk'], branchId: CITY }],
      [{ permissions: ['desk'], branchId: VILLAGE }],
      'desk',
    ],
    [
      '… and not everywhere',
      [{ permissions: ['desk'], branchId: CITY }],
      [{ permissions: ['desk'], branchId: ALL_BRANCHES }],
      'desk',
    ],
    [
      'what one does not hold may not be given',
      [{ permissions: ['desk'], branchId: ALL_BRANCHES }],
      [{ permissions: ['desk', 'money'], branchId: CITY }],
      'money',
    ],
    ['who holds nothing gives nothing', [], [{ permissions: ['desk'], branchId: CITY }], 'desk'],
  ])('%s', (_name, held, given, lacking) => {
    expect(firstUngrantable(combineGrants(held), given)).toBe(lacking);
  });
});
