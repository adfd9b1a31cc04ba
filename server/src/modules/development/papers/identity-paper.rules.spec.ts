import { isIdentityPaper } from './identity-paper.rules';

test.each([
  'SKCK',
  'Surat keterangan catatan kepolisian (SKCK) 2026',
  'KTP',
  'e-KTP elektronik',
  'Kartu Keluarga',
  'SIM A',
  'Paspor',
  'Police certificate',
  'Akta kelahiran',
  'Akte Kelahiran',
  'Akte lahir',
  'Akta perkawinan',
  'Surat nikah',
  'Kartu  identitas',
  'SIM',
  'SIM B1 umum',
  'Fotokopi SIM',
])('of %s no copy is kept', (kind) => {
  expect(isIdentityPaper(kind)).toBe(true);
});

test.each([
  'P3K',
  'Asesor kompetensi',
  'Sistem informasi',
  'Simulasi kebakaran',
  'Teknik KKNI',
  'Klinik literasi',
  'Pelatihan SIM Perpustakaan',
  'Pelatihan SIM Digital',
  'Surat keterangan pelatihan',
])('%s may have a file', (kind) => {
  expect(isIdentityPaper(kind)).toBe(false);
});

test.each([
  ['Surat keterangan', 'Polres Pasuruan', true],
  ['Surat Keterangan domisili', 'Dukcapil Kota Pasuruan', true],
  ['Surat keterangan pelatihan', 'Perpusnas', false],
  ['Keselamatan berkendara', 'Polres Pasuruan', false],
])('%s of %s: %s', (kind, issuer, expected) => {
  expect(isIdentityPaper(kind, issuer)).toBe(expected);
});
