import { seededRandom } from '../../../../shared/seeded-random';
import { addCells, listGroups, listServices, mergeBreakdowns } from './breakdown.rules';
import type { Cell } from './breakdown.rules';
import type { Answer, Answers } from './skm-index.rules';
import { addSheets, elementIndexes, ELEMENTS, indexOf } from './skm-index.rules';
import { SERVICES, SHEET_SEXES } from '../skm.terms';

const ANSWERS: readonly [Answer, Answer, Answer, Answer] = [1, 2, 3, 4];

function sheets(seed: number, count: number): Cell[] {
  const chance = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const answers = Object.fromEntries(
      ELEMENTS.map((element) => [element, chance.isIn(0.05) ? null : chance.pick(ANSWERS)]),
    ) as Answers;
    return {
      service: chance.pick([SERVICES[0] ?? 'LENDING', SERVICES[1] ?? 'READING']),
      values: {
        SEX: chance.isIn(0.3) ? null : chance.pick([SHEET_SEXES[0], SHEET_SEXES[1]]),
        AGE: null,
        EDUCATION: chance.isIn(0.02) ? 'S3' : 'SMA',
        OCCUPATION: null,
      },
      totals: addSheets([answers]),
    };
  });
}

describe('what sheets add up to', () => {
  test.each([1, 2, 3, 4, 5])('does not depend on the order of sheets (chance %d)', (seed) => {
    const some = sheets(seed, 60);
    const shuffled = [...some].sort((one, other) => one.totals.sums.U1 - other.totals.sums.U1);

    expect(addCells(shuffled)).toEqual(addCells(some));
    expect(addCells([...some].reverse())).toEqual(addCells(some));
  });

  test.each([1, 2, 3])('is the same for two periods merged and for all their sheets (chance %d)', (seed) => {
    const [one, other] = [sheets(seed, 37), sheets(seed + 100, 53)];

    const merged = mergeBreakdowns(addCells(one), addCells(other));

    expect(merged).toEqual(addCells([...one, ...other]));
    expect(indexOf(merged.all)).toEqual(indexOf(addCells([...one, ...other]).all));
  });

  test.each([1, 2, 3])('gives an index that does not depend on the order of elements (chance %d)', (seed) => {
    const { all } = addCells(sheets(seed, 40));
    const turned = {
      ...all,
      sums: Object.fromEntries(
        ELEMENTS.map((element, at) => [element, all.sums[ELEMENTS[(at + 4) % ELEMENTS.length] ?? 'U1']]),
      ) as typeof all.sums,
    };

    expect(indexOf(turned)).toEqual(indexOf(all));
    expect(
      elementIndexes(turned)
        .map(({ hundredths }) => hundredths)
        .sort(),
    ).toEqual(
      elementIndexes(all)
        .map(({ hundredths }) => hundredths)
        .sort(),
    );
  });

  test('hides a group of too few, and another from which it could be worked out', () => {
    const breakdown = addCells(sheets(7, 80));

    const education = listGroups(breakdown, 5).filter(({ kind }) => kind === 'EDUCATION');

    expect(breakdown.groups.EDUCATION['S3']?.complete ?? 0).toBeLessThan(5);
    expect(education.every(({ totals }) => totals === null)).toBe(true);
    expect(listServices(breakdown, 10).every(({ totals }) => (totals?.complete ?? 0) >= 10)).toBe(true);
  });
});
