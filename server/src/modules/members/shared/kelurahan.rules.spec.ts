import { KELURAHAN, kelurahanByCode, kelurahanByName } from './kelurahan.rules';

test('the city has 34 kelurahan in four districts of 8, 7, 6 and 13', () => {
  const counts = new Map<string, number>();
  for (const { district } of KELURAHAN) counts.set(district, (counts.get(district) ?? 0) + 1);

  expect([...counts]).toEqual([
    ['Gadingrejo', 8],
    ['Purworejo', 7],
    ['Bugul Kidul', 6],
    ['Panggungrejo', 13],
  ]);
  expect(new Set(KELURAHAN.map(({ code }) => code)).size).toBe(34);
});

test.each([
  ['Bugulkidul', '35.75.03.1009'],
  ['Bugul kidul', '35.75.03.1009'],
  ['Tapaan', '35.75.03.1003'],
  ['Tapa`an', '35.75.03.1003'],
  ["TAPA'AN", '35.75.03.1003'],
  ['Tambaan', '35.75.04.1002'],
  ['Pekucen', '35.75.04.1009'],
  ['Pertamanan', '35.75.04.1008'],
  ['Kandang Sapi', '35.75.04.1011'],
  ['Bugullor', '35.75.04.1010'],
  ['Kel. Sekargadung', '35.75.02.1011'],
  ['kelurahan gadingrejo', '35.75.01.1009'],
])('%s is understood', (name, code) => {
  expect(kelurahanByName(name)?.code).toBe(code);
});

test('codes are found with and without dots; other places are not found', () => {
  expect(kelurahanByCode('35.75.04.1013')?.name).toBe('Mandaranrejo');
  expect(kelurahanByCode('3575041013')?.name).toBe('Mandaranrejo');
  expect([kelurahanByCode('35.75.01.1008'), kelurahanByName('Rembang'), kelurahanByName('')]).toEqual([
    null,
    null,
    null,
  ]);
});
