import { InputValidator } from '../../../../platform/validation/input-validator';
import type { Answers } from '../definition/definition.terms';
import { readDefinition } from '../definition/read-definition';
import { GENERAL_DEFINITION } from '../testing/definitions';
import type { TalliedSheet } from './tally.rules';
import { mergeQuestions, SheetTally } from './tally.rules';

const DEFINITION = readDefinition(new InputValidator([]), GENERAL_DEFINITION, []);

const times = (count: number, answers: Answers, more: Partial<TalliedSheet> = {}): TalliedSheet[] =>
  Array.from({ length: count }, () => ({ registrationId: null, wave: null, answers, ...more }));

function resultsOf(...sheets: readonly TalliedSheet[]) {
  const tally = new SheetTally(mergeQuestions([DEFINITION]));
  for (const sheet of sheets) tally.add(sheet);
  const results = tally.toResults();
  return { ...results, of: (key: string) => results.questions.find((question) => question.key === key) };
}

test('sheets of one party are those of one, and the largest wave says how many people answered', () => {
  const mark = { mark: 5 };
  const wave = (name: 'BEFORE' | 'AFTER', count: number) => times(count, mark, { wave: name });

  expect(resultsOf(...times(5, mark, { registrationId: 'reg_1' })).isTooFew).toBe(true);
  expect(resultsOf(...wave('BEFORE', 4), ...wave('AFTER', 4)).isTooFew).toBe(true);
  expect(resultsOf(...wave('BEFORE', 5), ...wave('AFTER', 4)).isTooFew).toBe(false);

  const parties = [1, 2, 3, 4, 5].flatMap((party) => times(1, mark, { registrationId: `reg_${party}` }));
  const loud = times(5, { mark: 1 }, { registrationId: 'reg_1' });
  expect(resultsOf(...parties).of('mark')).toMatchObject({ average: 5, answeredCount: 5 });
  const { sheetCount, of } = resultsOf(...parties, ...loud);
  expect(sheetCount).toBe(10);
  expect(of('mark')?.groups.map(({ count }) => count)).toEqual([null, 0, 0, 0, null]);
});

test('an average is hidden with any of its groups, and none could be worked out from it', () => {
  const mark = (value: number, count: number) => times(count, { mark: value });

  expect(resultsOf(...mark(2, 6), ...mark(4, 5)).of('mark')).toMatchObject({ average: 2.91 });
  expect(resultsOf(...mark(2, 6), ...mark(4, 5), ...mark(5, 1)).of('mark')).toMatchObject({ average: null });
});

test('an option that all but a few ticked is hidden too', () => {
  const groups = (...sheets: readonly TalliedSheet[]) =>
    resultsOf(...sheets)
      .of('why')
      ?.groups.map(({ count }) => count);
  const both = times(7, { comes: 'yes', why: ['read', 'work'] });
  const read = (count: number) => times(count, { comes: 'yes', why: ['read'] });

  expect(groups(...both)).toEqual([7, 7]);
  expect(groups(...both, ...read(5))).toEqual([12, 7]);
  expect(groups(...both, ...read(4))).toEqual([11, null]);
});

test('an option that the newest version has no more stands with its answers, and hides with the others', () => {
  const older = DEFINITION;
  const newer = {
    ...older,
    sections: older.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.key === 'comes'
          ? { ...question, options: question.options.filter(({ key }) => key !== 'no') }
          : question,
      ),
    })),
  };
  const tally = new SheetTally(mergeQuestions([newer, older]));
  const options = older.sections
    .flatMap(({ questions }) => questions)
    .find(({ key }) => key === 'comes')?.options;
  const sheets = [...times(9, { comes: 'yes' }), ...times(7, { comes: 'no' })];
  for (const sheet of sheets) tally.add(sheet);
  const [question] = tally.toResults().questions;

  expect(options?.map(({ key }) => key)).toEqual(['yes', 'no']);
  expect(question).toMatchObject({
    answeredCount: 16,
    groups: [
      { key: 'yes', count: 9 },
      { key: 'no', count: 7 },
    ],
  });
});

test('what one of the parts hides is hidden in the sum, its average too', () => {
  const mark = (value: number, count: number) => times(count, { mark: value });
  const [first, second, both] = [1, 2, 3].map(() => new SheetTally(mergeQuestions([DEFINITION])));
  const add = (tally: SheetTally | undefined, sheets: readonly TalliedSheet[]) => {
    for (const sheet of sheets) for (const one of [tally, both]) one?.add(sheet);
  };
  add(first, [...mark(5, 20), ...mark(4, 9), ...mark(3, 8)]);
  add(second, [...mark(5, 10), ...mark(4, 6), ...mark(3, 2)]);
  const told = (parts: readonly (SheetTally | undefined)[]) =>
    both?.toResults(parts.filter((part) => part !== undefined)).questions.find(({ key }) => key === 'mark');

  expect(told([])?.groups.map(({ count }) => count)).toEqual([0, 0, 10, 15, 30]);
  expect(told([first, second])?.groups.map(({ count }) => count)).toEqual([0, 0, null, null, 30]);
  expect(told([first, second])?.average).toBeNull();
});
