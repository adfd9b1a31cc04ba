import type { ImportedMember } from './map-member-row';
import { mapMemberRow } from './map-member-row';
import type { ImportRow } from './member-columns';
import { MEMBER_MAPPINGS, readHeader, toImportRow } from './member-columns';

const TODAY = '2026-11-24';
const SLIMS =
  'member_id,member_name,gender,member_type_name,member_email,member_address,postal_code,inst_name,is_new,member_image,pin,member_phone,member_fax,member_since_date,register_date,expire_date,birth_date,member_notes,mpasswd'.split(
    ',',
  );

const mapped = (row: ImportRow): ImportedMember => {
  const member = mapMemberRow(row, TODAY);
  if ('problem' in member) throw new Error(member.problem);
  return member;
};
const rowFrom = (mapping: string, header: readonly string[], cells: readonly string[]): ImportRow => {
  const known = MEMBER_MAPPINGS[mapping];
  if (!known) throw new Error(mapping);
  return toImportRow(cells, readHeader(header, known).fields);
};

test('a row of SLiMS', () => {
  const cells = [
    'A-0099',
    'Siti Aminah',
    '0',
    'Standard',
    'Siti@Contoh.id',
    'Jl. Niaga 7',
    '67113',
    '',
    '0',
    'foto.jpg',
    '',
    '0812-3456-7890',
    '',
    '2020-01-05',
    '2020-01-05',
    '2027-01-05',
    '1990-04-17',
    '',
    '$2y$10$abc',
  ];

  expect(mapped(rowFrom('slims', SLIMS, cells))).toEqual({
    facts: {
      name: 'Siti Aminah',
      sex: 'FEMALE',
      categoryCode: 'umum',
      email: 'siti@contoh.id',
      phone: '+6281234567890',
      birthDate: '1990-04-17',
      homeBranchId: null,
      guardianId: null,
      address: { street: 'Jl. Niaga 7', rt: null, rw: null, kelurahanCode: null },
    },
    nik: null,
    oldNumber: 'A-0099',
    key: 'A-0099',
    registeredOn: '2020-01-05',
    expiresOn: '2027-01-05',
    warnings: [],
  });
});

test('a row of INLISLite: what a library needs not know is not read', () => {
  const header = [
    'NO',
    'NO ANGGOTA',
    'NAMA',
    'TANGGAL LAHIR',
    'ALAMAT SESUAI KTP',
    'KELURAHAN SEKARANG',
    'RT SEKARANG',
    'RW SEKARANG',
    'NO. HP',
    'JENIS IDENTITAS',
    'NO. IDENTITAS',
    'JENIS KELAMIN',
    'AGAMA',
    'IBU KANDUNG',
    'JENIS ANGGOTA',
    'TANGGAL PENDAFTARAN',
    'TANGGAL AKHIR BERLAKU',
  ];
  const row = rowFrom('inlislite', header, [
    '1',
    '0A46',
    'Budi',
    '15-03-2014',
    'Jl. Sambiloto 90',
    'Pekucen',
    'RT 01',
    'RW 07',
    '',
    'KTP',
    '3575020708990001',
    'Laki-laki',
    'Islam',
    'Rahasia',
    'Pelajar',
    '01-10-2016',
    '01-10-2017',
  ]);

  expect(JSON.stringify(row)).not.toMatch(/Islam|Rahasia/);
  expect(mapped(row)).toMatchObject({
    facts: {
      name: 'Budi',
      sex: 'MALE',
      categoryCode: 'pelajar',
      birthDate: '2014-03-15',
      phone: null,
      address: { street: 'Jl. Sambiloto 90', rt: '001', rw: '007', kelurahanCode: '35.75.04.1009' },
    },
    nik: '3575020708990001',
    oldNumber: '0A46',
    registeredOn: '2016-10-01',
    expiresOn: '2017-10-01',
    warnings: [],
  });
});

test.each([
  [
    { kind: 'Pelajar', school: 'SMPN  2 Pasuruan', schoolClass: '7A' },
    { school: 'SMPN 2 Pasuruan', schoolClass: '7A' },
    [],
  ],
  [{ kind: 'Pelajar', school: 'SMPN 2 Pasuruan' }, { school: 'SMPN 2 Pasuruan', schoolClass: null }, []],
  [
    { kind: 'Pelajar', schoolClass: '7A' },
    { school: null, schoolClass: null },
    ['the class was left out, because the school is missing'],
  ],
  [
    { kind: 'Pelajar', school: 'SMPN 2 Pasuruan', schoolClass: 'kelas tujuh bagian pagi' },
    { school: 'SMPN 2 Pasuruan', schoolClass: null },
    ['the class is longer than 20 characters and was left out'],
  ],
  [
    { kind: 'Pelajar', school: 'S'.repeat(121), schoolClass: '7A' },
    { school: null, schoolClass: null },
    ['the name of the school is longer than 120 characters: school and class were left out'],
  ],
  [{ kind: 'Umum', school: 'PT Maju', schoolClass: '7A' }, {}, []],
])('%p keeps school and class as far as they say something about a pupil', (row, kept, warnings) => {
  const { facts, warnings: told } = mapped({ number: '1', name: 'Budi', ...row });

  expect([
    { ...('school' in facts && { school: facts.school, schoolClass: facts.schoolClass }) },
    told,
  ]).toEqual([kept, warnings]);
});

test('school and class stand in the columns of both systems', () => {
  const inlislite = rowFrom(
    'inlislite',
    ['NO ANGGOTA', 'NAMA', 'JENIS ANGGOTA', 'NAMA INSTITUSI', 'KELAS SISWA'],
    ['1', 'Budi', 'Pelajar', 'SDN Kebonsari', '5B'],
  );
  const slims = rowFrom(
    'slims',
    [...SLIMS, 'kelas'],
    ['2', 'Sari', '0', 'Pelajar', '', '', '', 'SMPN 1', '', '', '', '', '', '', '', '', '', '', '', '8C'],
  );

  expect([mapped(inlislite).facts, mapped(slims).facts]).toEqual([
    expect.objectContaining({ school: 'SDN Kebonsari', schoolClass: '5B' }),
    expect.objectContaining({ school: 'SMPN 1', schoolClass: '8C' }),
  ]);
});

test('an identity number used as member number is encrypted and no alias', () => {
  expect(mapped({ number: '3575020708990001', name: 'Budi' })).toMatchObject({
    nik: '3575020708990001',
    oldNumber: null,
    warnings: [expect.stringContaining('identity number')],
  });
});

test('what cannot be read is left out and told', () => {
  const member = mapped({
    number: '1',
    name: 'Budi',
    email: 'x',
    phone: '123',
    birthDate: '31-02-2000',
    registeredOn: '0000-00-00',
    kind: 'VIP',
  });

  expect(member.facts).toMatchObject({ email: null, phone: null, birthDate: null, categoryCode: 'umum' });
  expect([member.registeredOn, member.warnings.length]).toEqual([TODAY, 4]);
});

test.each([
  [{ number: '1' }, 'name'],
  [{ number: '1', name: '123' }, 'name'],
  [{ name: 'Budi' }, 'number'],
])('%p is no member: the %s is missing', (row, word) => {
  expect(mapMemberRow(row, TODAY)).toEqual({ problem: expect.stringContaining(word) });
});

test.each([
  ['anak', '2012-01-01', 'pelajar'],
  ['pelajar', '2000-01-01', 'umum'],
  ['umum', '2018-01-01', 'anak'],
  ['umum', '2011-01-01', 'pelajar'],
  ['pelajar', '2022-01-01', 'anak'],
  ['lembaga', '2018-01-01', 'lembaga'],
])('%s born %s becomes %s', (kind, birthDate, expected) => {
  expect(mapped({ number: '1', name: 'Budi', kind, birthDate }).facts.categoryCode).toBe(expected);
});

test('a header without number or name is refused', () => {
  const slims = MEMBER_MAPPINGS['slims'];
  expect(slims && readHeader(['title', 'gmd_name'], slims).missing).toEqual(['number', 'name']);
});
