import * as fc from 'fast-check';

import { collected, inPieces } from '../../libs/marc/testing/make-marc';
import type { CsvFault, CsvRow } from './read-csv-rows';
import { readCsvRows } from './read-csv-rows';

async function rows(content: string | Buffer, delimiter?: string): Promise<readonly (CsvRow | CsvFault)[]> {
  return collected(readCsvRows(inPieces(Buffer.from(content), 5), delimiter));
}

const cellsOf = (read: readonly (CsvRow | CsvFault)[]): readonly unknown[] =>
  read.map((row) => ('reason' in row ? `! ${row.cell}: ${row.reason}` : row.cells));

describe('reading rows of CSV', () => {
  test('quotes hold delimiters, line ends and doubled quotes', async () => {
    expect(cellsOf(await rows('a,"b, ""c""\nd",e\r\n"","x"\n'))).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['', 'x'],
    ]);
  });

  test('rows know their number and the byte they start at', async () => {
    const read = await rows('judul,tahun\nRônggeng,1982\n\nKita,2000');

    expect(read.map(({ position }) => position)).toEqual([
      { row: 1, byte: 0 },
      { row: 2, byte: 12 },
      { row: 4, byte: 28 },
    ]);
  });

  test('a row with broken quotes is reported, the rows around it are kept', async () => {
    expect(cellsOf(await rows('a,b\n1,"x" y\n2,z\n3,"open\n4,"w",\n5,v\n'))).toEqual([
      ['a', 'b'],
      '! 2: text follows a closing quote; quotes inside a cell must be doubled',
      ['2', 'z'],
      '! 2: text follows a closing quote; quotes inside a cell must be doubled',
      ['4', 'w', ''],
      ['5', 'v'],
    ]);
    expect(cellsOf(await rows('a,b\n1,"never closed\n2,z\n'))).toEqual([
      ['a', 'b'],
      '! 2: a quote is opened and never closed',
      ['2', 'z'],
    ]);
  });

  test.each([
    [';', 'a;b\n1,5;c'],
    ['\t', 'a\tb\n1,5\tc'],
    ['|', 'a|b\n1,5|c'],
  ])('the delimiter %j is found from the first line', async (_, content) => {
    expect(cellsOf(await rows(content))).toEqual([
      ['a', 'b'],
      ['1,5', 'c'],
    ]);
  });

  test('UTF-8 with a mark, UTF-16 and Windows-1252 are read alike', async () => {
    const content = 'judul\nRônggeng – “satu”\n';

    expect(cellsOf(await rows(`\uFEFF${content}`))[1]).toEqual(['Rônggeng – “satu”']);
    expect(cellsOf(await rows(Buffer.from(`\uFEFF${content}`, 'utf16le')))[1]).toEqual(['Rônggeng – “satu”']);
    const [, row] = await rows(Buffer.from('judul\nR\xf4nggeng \x96 \x93satu\x94\n', 'latin1'));
    expect(row).toEqual({
      position: { row: 2, byte: 6 },
      cells: ['Rônggeng – “satu”'],
      warnings: ['The row is not UTF-8; it was read as Windows-1252.'],
    });
  });

  test('any table survives being written and read', async () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\x20-\x7e\n]/g, '"'));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

    await fc.assert(
      fc.asyncProperty(table, async (written) => {
        const content = written
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
          .join('\n');

        expect(cellsOf(await rows(content, ','))).toEqual(written);
      }),
    );
  });
});
