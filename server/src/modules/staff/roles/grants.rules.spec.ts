import type { Permission } from '../../../platform/auth/permission.terms';
import type { Grant } from './grants.rules';
import { ALL_BRANCHES, firstUngrantable, combineGrants } from './grants.rules';

const LEND = 'circulation.lend';
const MONEY = 'circulation.money';
const CITY = 'brn_city';
const VILLAGE = 'brn_village';

describe('rights from roles at branches', () => {
  test('a right given at all branches is not limited by the same right at one', () => {
    const { permissions, limitedTo } = combineGrants([
      { permissions: [LEND, MONEY], branchId: CITY },
      { permissions: [LEND], branchId: ALL_BRANCHES },
    ]);

    expect([
      [...permissions].sort(),
      [...limitedTo].map(([permission, branches]) => [permission, [...branches]]),
    ]).toEqual([[LEND, MONEY], [[MONEY, [CITY]]]]);
  });

  test('a right at two branches holds at both', () => {
    const { limitedTo } = combineGrants([
      { permissions: [LEND], branchId: CITY },
      { permissions: [LEND], branchId: VILLAGE },
    ]);

    expect([...(limitedTo.get(LEND) ?? [])]).toEqual([CITY, VILLAGE]);
  });

  test.each<[string, Grant[], Grant[], Permission | null]>([
    [
      'what one holds everywhere may be given anywhere',
      [{ permissions: [LEND], branchId: ALL_BRANCHES }],
      [{ permissions: [LEND], branchId: CITY }],
      null,
    ],
    [
      'what one holds at a branch may be given there',
      [{ permissions: [LEND], branchId: CITY }],
      [{ permissions: [LEND], branchId: CITY }],
      null,
    ],
    [
      '… not at another',
      [{ permissions: [LEND], branchId: CITY }],
      [{ permissions: [LEND], branchId: VILLAGE }],
      LEND,
    ],
    [
      '… and not everywhere',
      [{ permissions: [LEND], branchId: CITY }],
      [{ permissions: [LEND], branchId: ALL_BRANCHES }],
      LEND,
    ],
    [
      'what one does not hold may not be given',
      [{ permissions: [LEND], branchId: ALL_BRANCHES }],
      [{ permissions: [LEND, MONEY], branchId: CITY }],
      MONEY,
    ],
    ['who holds nothing gives nothing', [], [{ permissions: [LEND], branchId: CITY }], LEND],
  ])('%s', (_name, held, given, lacking) => {
    expect(firstUngrantable(combineGrants(held), given)).toBe(lacking);
  });
});
