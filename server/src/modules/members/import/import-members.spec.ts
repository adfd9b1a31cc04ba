import { dialects } from '../../../../test/dialects';
import { findCardHolder } from '../cards/card-numbers.queries';
import { MEMBER_MAPPINGS } from './member-columns';
import type { MembersHome } from '../testing/members-home';
import { openMembersHome } from '../testing/members-home';
import { importMembers } from './import-members';

const HEADER = [
  'NO ANGGOTA',
  'NAMA',
  'TANGGAL LAHIR',
  'JENIS IDENTITAS',
  'NO. IDENTITAS',
  'JENIS ANGGOTA',
  'NO. HP',
  'TANGGAL PENDAFTARAN',
  'TANGGAL AKHIR BERLAKU',
  'NAMA INSTITUSI',
  'KELAS SISWA',
];
const ROWS = [
  HEADER,
  [
    'A-1',
    'Siti Aminah',
    '17-04-1990',
    'KTP',
    '3575025704900001',
    'Umum',
    '0812 3456 7890',
    '01-10-2020',
    '01-10-2027',
  ],
  ['A-2', 'Rafi', '01-06-2018', '', '', 'Anak', '', '01-10-2024', '01-10-2027', 'SDN Kebonsari', '2B'],
  ['A-1', 'Kembar Nomor', '17-04-1990', '', '', 'Umum', '', '', ''],
  ['A-3', 'NIK Sama', '17-04-1990', 'KTP', '3575025704900001', 'Umum', '', '', ''],
  ['3575021001700005', 'NIK Sebagai Nomor', '10-01-1970', '', '', 'Umum', 'x', '', ''],
  ['', 'Tanpa Nomor', '', '', '', '', '', '', ''],
];

describe.each(dialects)('importing members on $name', (dialect) => {
  let members: MembersHome;
  async function* file() {
    for (const [index, cells] of ROWS.entries()) yield { row: index + 1, cells };
    yield { row: ROWS.length + 1, reason: 'a quote is opened and never closed' };
  }
  const run = (isDryRun: boolean) => {
    const mapping = MEMBER_MAPPINGS['inlislite'];
    if (!mapping) throw new Error('There is always INLISLite.');
    return importMembers(members.deps, file(), { mapping, isDryRun, consentUntil: '2027-06-30' });
  };
  const count = async (): Promise<number> => (await members.rows('SELECT id FROM member')).length;

  beforeAll(async () => void (members = await openMembersHome(dialect)));
  afterAll(() => members.close());

  test('a dry run tells everything but what rows do to each other, and writes nothing', async () => {
    const report = await run(true);

    expect([
      report.created,
      report.existing,
      report.failed,
      report.childrenWithConsent,
      await count(),
      await members.rows('SELECT * FROM card_number_counter'),
    ]).toEqual([4, 0, 3, 1, 0, []]);
  });

  test('members get new numbers, old ones lead to them, children may borrow under the consent that came with them', async () => {
    const report = await run(false);

    expect([report.created, report.existing, report.failed]).toEqual([3, 0, 4]);
    expect(report.notes.filter(({ isFailure }) => isFailure).map(({ row }) => row)).toEqual([4, 5, 7, 8]);
    const holder = await findCardHolder(members.deps.db, 'a-1');
    expect(holder?.aliasKind).toBe('IMPORTED');
    expect(await members.read(holder?.memberId ?? '')).toMatchObject({
      name: 'Siti Aminah',
      cardNumber: 'PSR-26-000001',
      registeredOn: '2020-10-01',
      expiresOn: '2027-10-01',
      phone: '+6281234567890',
      isProvisional: false,
    });
    expect(await members.rows("SELECT is_provisional FROM member WHERE name = 'Rafi'")).toEqual([
      { is_provisional: 0 },
    ]);
    expect(
      await members.rows(
        'SELECT purpose, channel, text_version, until_date, recorded_by FROM member_consent',
      ),
    ).toEqual([
      {
        purpose: 'BORROWING',
        channel: 'TAKEN_OVER',
        text_version: 'sistem-lama',
        until_date: '2027-06-30',
        recorded_by: 'system:members:import',
      },
    ]);
    expect(await members.rows('SELECT school, school_class FROM member WHERE school IS NOT NULL')).toEqual([
      { school: 'SDN Kebonsari', school_class: '2B' },
    ]);
    expect(await findCardHolder(members.deps.db, '3575021001700005')).toBeNull();
    expect(
      JSON.stringify([
        report,
        await members.rows('SELECT * FROM card_alias'),
        await members.rows('SELECT * FROM member'),
      ]),
    ).not.toMatch(/3575025704900001|3575021001700005/);
    expect(JSON.stringify(report)).not.toMatch(/Siti|Rafi|7890/);
  });

  test('a repeat makes nobody twice', async () => {
    const report = await run(false);

    expect([report.created, report.existing, report.failed, await count()]).toEqual([0, 3, 4, 3]);
  });

  test('a file of something else is refused', async () => {
    async function* books() {
      yield { row: 1, cells: ['title', 'gmd_name'] };
    }
    const mapping = MEMBER_MAPPINGS['slims'];

    await expect(
      mapping && importMembers(members.deps, books(), { mapping, isDryRun: false, consentUntil: null }),
    ).rejects.toThrow('there is no column for number and name');
  });
});
