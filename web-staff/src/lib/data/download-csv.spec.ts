import { csvText } from './download-csv';

test('rows are quoted, end as spreadsheets expect, and begin with the mark of UTF-8', () => {
  expect(csvText([['Acara', 'Kata "Pasuruan"'], ['12']])).toBe(
    '\uFEFF"Acara","Kata ""Pasuruan"""\r\n"12"\r\n',
  );
});

test.each(['=1+1', '+62', '-1', '@SUM(A1)', '  =1+1', '\t=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'a cell that begins like a formula is text: %j',
  (cell) => expect(csvText([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`),
);

test('a sign within a cell stays as it is', () => {
  expect(csvText([['12-14', 'a=b']])).toBe('\uFEFF"12-14","a=b"\r\n');
});
