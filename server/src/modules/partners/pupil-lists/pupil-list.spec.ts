import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { writeWorkbook } from '../../../platform/spreadsheet/write-workbook';
import { withoutOtherSchools } from './pupil-list.rules';
import { readPupilList, writeRejectedRows } from './read-pupil-list';

const CLASS = { className: '4B', mostPupils: 120 };

const read = async (source: { text?: string; workbook?: string }, wanted = CLASS) => {
  const result = await readPupilList(source, wanted);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
};

test('names alone are numbered in their order, with or without a number before each', async () => {
  const plain = await read({ text: 'Aisyah\nBagus Pratama\n\nCitra' });
  const numbered = await read({ text: '1. Aisyah\n3) Bagus\nCitra' });
  const table = await read({ text: '1\tAisyah\n2\tBagus' });

  expect(plain.pupils).toEqual([
    { number: 1, name: 'Aisyah' },
    { number: 2, name: 'Bagus Pratama' },
    { number: 3, name: 'Citra' },
  ]);
  expect(numbered.pupils.map(({ number, name }) => `${number} ${name}`)).toEqual([
    '1 Aisyah',
    '3 Bagus',
    '4 Citra',
  ]);
  expect(table.pupils).toEqual([
    { number: 1, name: 'Aisyah' },
    { number: 2, name: 'Bagus' },
  ]);
});

test('an export of Dapodik is read below its head, and of the class alone', async () => {
  const text = [
    'Daftar Peserta Didik,,,,,,',
    'SDN Contoh,,,,,,',
    'No,Nama,NIPD,JK,NISN,Data Ayah,Rombel Saat Ini',
    ',,,,,Nama,',
    '1,Aisyah,11,P,0098765432,Budi,Kelas 4 B',
    '2,Bagus,12,L,98765433,Cahyo,4A',
    '3,Citra,13,P,0098765434,Dedi,4 b',
  ].join('\n');

  const list = await read({ text });

  expect(list.pupils).toEqual([
    { number: 1, name: 'Aisyah' },
    { number: 2, name: 'Citra' },
  ]);
  expect([list.otherClassCount, list.rejected]).toEqual([1, []]);
});

test('each row that names no pupil comes back with its reason, and the good rows are kept', async () => {
  const text = [
    'No;Nama Lengkap;NISN;Kelas',
    '1;Aisyah;0098765432;4B',
    '2;;0098765433;4B',
    '3;Bagus;0098765432;4B',
    '4;Citra;12;4B',
    '1;=HYPERLINK("x");0098765436;4B',
  ].join('\n');

  const list = await read({ text });

  expect(list.pupils).toEqual([{ number: 1, name: 'Aisyah' }]);
  expect(list.rejected.map(({ row, reasons }) => [row, reasons.map(({ EN }) => EN)])).toEqual([
    [3, ['There is no name.']],
    [4, ['This NISN stands in another row.']],
    [5, ['A NISN has 10 digits.']],
    [6, ['The number 1 of the register is taken.']],
  ]);
  const csv = writeRejectedRows(list, 'ID');
  expect(csv).toContain('"No","Nama Lengkap","NISN","Kelas","Alasan"');
  expect(csv).toContain(`"'=HYPERLINK`);
});

test('rows of another school, or with a number that is none, come back and the others are kept', async () => {
  const text = [
    'No;Nama;NPSN',
    '1;Aisyah;20519000',
    '2;Bagus;20519001',
    '3;Citra;2051',
    '4;Dewi;',
    '5;Eka;-',
  ].join('\n');

  const list = await read({ text });
  const own = withoutOtherSchools(list, '20519000');
  const unnumbered = withoutOtherSchools(list, null);

  expect(own.pupils.map(({ name }) => name)).toEqual(['Aisyah', 'Dewi', 'Eka']);
  expect(own.rejected.map(({ row, reasons }) => [row, reasons.map(({ EN }) => EN)])).toEqual([
    [3, ['The NPSN 20519001 is not that of this school.']],
    [4, [expect.stringContaining('An NPSN has 8 digits')]],
  ]);
  expect(unnumbered.pupils.map(({ name }) => name)).toEqual(['Aisyah', 'Bagus', 'Dewi', 'Eka']);
});

test('a workbook of EMIS is read like a list of text', async () => {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeWorkbook(stream, [
    {
      name: 'Siswa',
      notes: ['Madrasah Contoh'],
      columns: [
        { heading: 'No', kind: 'number' },
        { heading: 'Nama Lengkap' },
        { heading: 'NISN' },
        { heading: 'Tingkat - Rombel' },
      ],
      rows: [
        [1, 'Aisyah', '0098765432', '4-B'],
        [2, 'Bagus', '0098765433', '4-A'],
      ],
    },
  ]);

  const list = await read({ workbook: (await bytes).toString('base64') });

  expect([list.pupils, list.otherClassCount]).toEqual([[{ number: 1, name: 'Aisyah' }], 1]);
});

test.each([
  ['nothing', {}, 'REQUIRED'],
  ['a head without rows', { text: 'No;Nama' }, 'REQUIRED'],
  ['a text that is no list but too long', { text: 'a'.repeat(70_000) }, 'TOO_LONG'],
  [
    'a file that is no workbook',
    { workbook: Buffer.from('PK nothing').toString('base64') },
    'UNSUPPORTED_FILE',
  ],
  ['a workbook that is too large', { workbook: Buffer.alloc(80_000).toString('base64') }, 'TOO_LONG'],
])('%s is refused', async (_, source, code) => {
  const result = await readPupilList(source, CLASS);

  expect(result.ok ? [] : result.refusals.map((refusal) => refusal.code)).toEqual([code]);
});

test('only clear words and signs of yes are the consent of a guardian; an empty cell says nothing', async () => {
  const cells = [
    'Ya',
    'y',
    'YES',
    'ada',
    'setuju',
    'V',
    '✓',
    '✔',
    '✔️',
    '1',
    '-',
    '—',
    '✗',
    'x',
    'belum',
    '?',
    '',
  ];
  const rows = cells.map((cell, index) => `${index + 1};Murid ${index + 1};${cell}`);

  const list = await read({ text: ['No;Nama;Persetujuan', ...rows].join('\n') });

  const answers = cells.map((cell, index) => [cell, list.rows.get(index + 1)?.hasConsent]);
  expect(answers).toEqual([
    ...cells.slice(0, 10).map((cell) => [cell, true]),
    ...cells.slice(10, -1).map((cell) => [cell, false]),
    ['', null],
  ]);
});
test('a heading of thirty thousand cells does not make the rejected rows as wide', async () => {
  const list = await read({ text: `No,Nama${','.repeat(30_000)}\n${'1,\n'.repeat(500)}` });

  expect([list.rejected.length, list.headings.length]).toEqual([500, 100]);
  expect(writeRejectedRows(list, 'ID').length).toBeLessThan(300_000);
});

test('a long cell of a rejected row is given back cut', async () => {
  const list = await read({ text: `No;Nama;Catatan\n1;;${'x'.repeat(5_000)}` });

  expect(list.rejected[0]?.cells[2]).toHaveLength(200);
});

test.each([
  ['never closed', 'Nama\n"Ani\nBudi\nCici', 2, '"Ani'],
  ['followed by text', 'Nama\nBudi\n"Ani"x\nCici', 3, '"Ani"x'],
])('a row whose quote is %s comes back with its number and what it holds', async (_, text, row, cell) => {
  const list = await read({ text });

  expect(list.pupils.map(({ name }) => name)).toEqual(['Budi', 'Cici']);
  expect(list.rejected.map((one) => [one.row, one.cells, one.reasons[0]?.EN])).toEqual([
    [row, [cell], expect.stringContaining('The quotes of cell 1')],
  ]);
});

test('a list of other classes is refused with their names, where the list stands', async () => {
  const text = 'Nama;Kelas\nAisyah;4A\nBagus;Kelas 5 C\n"Citra;4A';
  const result = await readPupilList({ text }, CLASS);

  expect(result.ok ? [] : result.refusals).toMatchObject([
    {
      code: 'INVALID',
      field: ['text'],
      message: { ID: expect.stringContaining('4A, Kelas 5 C'), EN: expect.stringContaining('of class 4B') },
    },
  ]);
});

test('a class column without any class is no class column, and a class of other letters is told apart', async () => {
  const empty = await read({ text: 'Nama;Kelas\nAisyah;\nBagus;' });
  const jawi = await read(
    { text: 'Nama;Kelas\nAisyah;\u0627\nBagus;\u0628' },
    { className: '\u0628', mostPupils: 120 },
  );

  expect([empty.pupils.length, jawi.pupils.map(({ name }) => name)]).toEqual([2, ['Bagus']]);
});

test('a list of more rows than a list may have is refused and not cut, as a text and as a workbook', async () => {
  const names = Array.from({ length: 2_001 }, (_, index) => `Siswa ${index}`);
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeWorkbook(stream, [
    { name: 'Siswa', columns: [{ heading: 'Nama' }], rows: names.map((name) => [name]) },
  ]);

  const text = await readPupilList({ text: names.join('\n') }, CLASS);
  const workbook = await readPupilList({ workbook: (await bytes).toString('base64') }, CLASS);
  const whole = await read({ text: names.slice(1).join('\n') });

  expect(text.ok ? [] : text.refusals).toMatchObject([{ code: 'TOO_LONG', field: ['text'] }]);
  expect(workbook.ok ? [] : workbook.refusals).toMatchObject([{ code: 'TOO_LONG', field: ['workbook'] }]);
  expect(whole.pupils.length + whole.rejected.length).toBe(2_000);
});
