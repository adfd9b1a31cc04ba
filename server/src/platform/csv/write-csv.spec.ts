import { formatCsv } from './write-csv';

test('cells are quoted, and none of them begins like a formula', () => {
  const cells = ['Siti', 'kata "ya"', '=1+1', ' =HYPERLINK("x")', '+62812', '-1', '@SUM(A1)', '\t=1', 'a=b'];

  expect(formatCsv([cells, ['dua']])).toBe(
    `\uFEFF"Siti","kata ""ya""","'=1+1","' =HYPERLINK(""x"")","'+62812","'-1","'@SUM(A1)","'\t=1","a=b"\r\n"dua"\r\n`,
  );
});
