import { readSpan } from './span.rules';

const TODAY = '2026-11-28';
const said = (from: string, to: string): string | undefined => {
  const read = readSpan({ from, to }, TODAY);
  return read.ok ? undefined : read.refusals[0]?.message.ID;
};

test('a span is cut at today and compared with the same days a year earlier', () => {
  expect(readSpan({ from: '2026-11-01', to: '2026-12-01' }, TODAY)).toEqual({
    ok: true,
    value: {
      from: '2026-11-01',
      to: '2026-11-29',
      before: { from: '2025-11-01', to: '2025-11-29' },
      isByMonth: false,
    },
  });
  expect(readSpan({ from: '2024-02-29', to: '2024-05-10' }, TODAY)).toMatchObject({
    value: { before: { from: '2023-02-28', to: '2023-05-10' }, isByMonth: true },
  });
});

test('reversed days, days ahead and more than ten years are refused in words', () => {
  expect(said('2026-11-10', '2026-11-01')).toBe('Tanggal akhir mendahului tanggal awal. Tukar keduanya.');
  expect(said('2026-11-10', '2026-11-10')).toBe('Tanggal akhir mendahului tanggal awal. Tukar keduanya.');
  expect(said('2027-01-01', '2027-02-01')).toContain('belum dimulai');
  expect(said('2016-11-01', '2026-11-02')).toBe(
    'Rentang paling panjang 10 tahun. Pilih rentang yang lebih pendek.',
  );
  expect(said('2016-11-01', '2026-11-01')).toBeUndefined();
});
