import * as fc from 'fast-check';

import type { Answer, Answers } from './skm-index.rules';
import {
  addSheets,
  elementIndexes,
  ELEMENTS,
  indexOf,
  mergeTotals,
  weakestElements,
} from './skm-index.rules';

const sheet = (answers: readonly (number | null)[]): Answers =>
  Object.fromEntries(ELEMENTS.map((element, place) => [element, answers[place] ?? null])) as Answers;
const alike = (answer: number): Answers => sheet(Array<number>(9).fill(answer));
/** 29 sheets with the published counts of fours, threes and twos by element. */
const published = (): Answers[] => {
  const counts = [
    [18, 11, 0],
    [14, 15, 0],
    [15, 12, 2],
    [29, 0, 0],
    [15, 14, 0],
    [18, 11, 0],
    [19, 10, 0],
    [18, 11, 0],
    [28, 1, 0],
  ] as const;
  const columns = counts.map(([fours, threes, twos]) => [
    ...Array<number>(fours).fill(4),
    ...Array<number>(threes).fill(3),
    ...Array<number>(twos).fill(2),
  ]);
  return Array.from({ length: 29 }, (_, row) => sheet(columns.map((column) => column[row] ?? null)));
};

describe('the index of satisfaction (Permenpan RB 14/2017)', () => {
  test('the published example of 29 people is 91.48 with the exact weight and 90.56 with 0.11', () => {
    const totals = addSheets(published());

    expect([indexOf(totals), indexOf(totals, 'PRINTED')]).toEqual([
      { hundredths: 9_148, grade: 'A' },
      { hundredths: 9_056, grade: 'A' },
    ]);
    expect(elementIndexes(totals).map(({ meanTenThousandths }) => meanTenThousandths)).toEqual([
      36_207, 34_828, 34_483, 40_000, 35_172, 36_207, 36_552, 36_207, 39_655,
    ]);
    expect(weakestElements(totals, 3).map(({ element }) => element)).toEqual(['U3', 'U2', 'U5']);
  });

  test.each([
    [1, 2_500, 'D', 2_475],
    [2, 5_000, 'D', 4_950],
    [3, 7_500, 'C', 7_425],
    [4, 10_000, 'A', 9_900],
  ])('answers of %s alone are %s hundredths, %s', (answer, hundredths, grade, printed) => {
    const totals = addSheets([alike(answer)]);

    expect(indexOf(totals)).toEqual({ hundredths, grade });
    expect(indexOf(totals, 'PRINTED')?.hundredths).toBe(printed);
  });

  test('values at the edges are rounded half up and get the quality of what is printed', () => {
    const ofSum = (sum: number, complete: number) =>
      indexOf({
        complete,
        incomplete: 0,
        sums: { U1: sum, U2: 0, U3: 0, U4: 0, U5: 0, U6: 0, U7: 0, U8: 0, U9: 0 },
      });

    expect([ofSum(28, 1), ofSum(110, 4), ofSum(111, 4)]).toEqual([
      { hundredths: 7_778, grade: 'B' },
      { hundredths: 7_639, grade: 'C' },
      { hundredths: 7_708, grade: 'B' },
    ]);
    // 64.995, 76.605 and 88.305 exactly, which binary fractions cannot hold.
    expect([
      ofSum(46_796_400, 2_000_000),
      ofSum(55_155_600, 2_000_000),
      ofSum(63_579_600, 2_000_000),
    ]).toEqual([
      { hundredths: 6_500, grade: 'C' },
      { hundredths: 7_661, grade: 'B' },
      { hundredths: 8_831, grade: 'A' },
    ]);
  });

  test('nobody who answered is no data, not a bad result; an incomplete sheet counts in no element', () => {
    const incomplete = sheet([4, 4, 4, 4, 4, 4, 4, 4, null]);

    expect([indexOf(addSheets([])), elementIndexes(addSheets([incomplete]))]).toEqual([null, []]);
    expect(addSheets([incomplete, alike(3)])).toMatchObject({
      complete: 1,
      incomplete: 1,
      sums: { U1: 3, U9: 3 },
    });
  });

  const answer = fc.constantFrom<Answer | null>(1, 2, 3, 4, 4, 4, null);
  const sheets = fc.array(fc.array(answer, { minLength: 9, maxLength: 9 }).map(sheet), { maxLength: 40 });

  test('the order of sheets changes nothing, and periods that are added equal sheets that are counted', () => {
    fc.assert(
      fc.property(sheets, sheets, (one, other) => {
        const together = addSheets([...one, ...other]);
        expect(addSheets([...other, ...one].reverse())).toEqual(together);
        expect(mergeTotals(addSheets(one), addSheets(other))).toEqual(together);
      }),
    );
  });

  test('which element was answered how does not change the index of the same answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 4, 3, 2, 1, 4], { minLength: 9 }), (answers) => {
        expect(indexOf(addSheets([sheet(answers)]))).toEqual(
          indexOf(addSheets([sheet([1, 2, 3, 4, 4, 3, 2, 1, 4])])),
        );
      }),
    );
  });
});
