import { judgeCase, parseRelevanceCases, relevanceReport } from './relevance-cases';

const HEADER = 'id\tquery\tmust_find\twithin\tmust_rank_first\tmust_not_above\tphenomenon\tnote';
const [known] = parseRelevanceCases(`${HEADER}\nR1\tbumi manusia\tA B\t2\tA\tX\tknown item\t\n`);
if (!known) throw new Error('One case was written above');

test('reads cases, quoted cells and "all"', () => {
  const cases = parseRelevanceCases(`${HEADER}\r\nR1\tdee\tA\tall\t\t\t"pen name ""Dee"""\t\r\n`);

  expect(cases).toEqual([
    {
      id: 'R1',
      query: 'dee',
      mustFind: ['A'],
      within: 'all',
      mustRankFirst: [],
      mustNotAbove: [],
      phenomenon: 'pen name "Dee"',
    },
  ]);
});

test.each([
  ['R1\t\tA\t5\t\t\t\t', 'Line 2'],
  ['R1\tdee\tA\tmany\t\t\t\t', 'Line 2'],
  ['R1\tdee\t\t5\t\t\t\t', 'Line 2'],
])('refuses %j and names the line', (line, message) => {
  expect(() => parseRelevanceCases(`${HEADER}\n${line}`)).toThrow(message);
});

test('refuses a table without the columns', () => {
  expect(() => parseRelevanceCases('id\tquery\n')).toThrow('must_find');
});

test.each<[string, string[][], string[]]>([
  ['a right result', [['A'], ['B'], ['X']], []],
  ['records inside one card', [['A', 'B'], ['X']], []],
  ['a record that is missing', [['A']], ['B is not found']],
  ['a record too far down', [['A'], ['C'], ['B']], ['B is at 3, not within 2']],
  ['another record first', [['B'], ['A']], ['A is at 2, not first']],
  [
    'a record that may not stand above',
    [['A'], ['X'], ['B']],
    ['B is at 3, not within 2', 'X stands at 2, above the last expected at 3'],
  ],
])('judges %s', (_, cards, problems) => {
  expect(judgeCase(known, cards).problems).toEqual(problems);
});

test('reports failures and the score', () => {
  const reports = [judgeCase(known, [['A'], ['B']]), judgeCase(known, [['A']])];

  expect(relevanceReport(reports)).toBe('R1 "bumi manusia" (known item): B is not found\n1/2');
});
