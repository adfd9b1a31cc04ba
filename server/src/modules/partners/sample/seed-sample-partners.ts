import type { Actor } from '../../../platform/auth/actor';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { createAgreement } from '../agreements/save-agreement';
import type { PartnersDeps } from '../deps';
import type { PartnerDetails } from '../institutions/save-partner';
import { createPartner } from '../institutions/save-partner';

const ACTOR: Actor = { kind: 'system', name: 'sample' };

type SamplePartner = PartnerDetails & {
  /** When the agreement ends, in days from now; absent if there is none. */
  readonly endsInDays?: number;
};

const PARTNERS: readonly SamplePartner[] = [
  {
    kind: 'SCHOOL',
    name: 'SMPN Sekargadung (contoh)',
    schoolLevel: 'LOWER_SECONDARY',
    npsn: '00000001',
    address: 'Jl. Contoh 1, Sekargadung',
    email: 'smp.sekargadung@contoh.pustaka',
    summary: {
      indonesian: 'Paket buku kelas tiap bulan, kunjungan kelas, dan pojok baca.',
      english: 'Class sets every month, class visits, and a reading corner.',
    },
    isPublic: true,
    endsInDays: 48,
    people: [
      { name: 'Wiwik Rahayu (contoh)', role: 'Pustakawan sekolah', phone: '0812 0000 0001' },
      { name: 'Agus Santoso (contoh)', role: 'Kepala sekolah', email: 'kepala.sekargadung@contoh.pustaka' },
    ],
  },
  {
    kind: 'SCHOOL',
    name: 'SDN Bugul Kidul (contoh)',
    schoolLevel: 'PRIMARY',
    address: 'Jl. Contoh 2, Bugul Kidul',
    summary: {
      indonesian: 'Dongeng Sabtu dan perpustakaan keliling tiap dua pekan.',
      english: 'Saturday stories and the library van every other week.',
    },
    isPublic: true,
    people: [{ name: 'Sri Lestari (contoh)', role: 'Guru kelas 4', phone: '0812 0000 0002' }],
  },
  {
    kind: 'UNIVERSITY',
    name: 'Universitas Contoh Pasuruan',
    address: 'Jl. Contoh 3, Purworejo',
    website: 'https://contoh.example/',
    summary: {
      indonesian: 'Mahasiswa mendampingi kelas literasi digital dan pelatihan UKM.',
      english: 'Students help in digital-skills classes and training for small businesses.',
    },
    isPublic: true,
    endsInDays: 400,
    people: [{ name: 'Dr. Nuraini (contoh)', role: 'Ketua LPPM', email: 'lppm@contoh.example' }],
  },
  {
    kind: 'GOVERNMENT',
    name: 'Dinas Koperasi dan UKM (contoh)',
    address: 'Jl. Contoh 4, Pasuruan',
    summary: {
      indonesian: 'Pendamping konsultasi usaha tiap Selasa dan Kamis.',
      english: 'Mentors for small businesses every Tuesday and Thursday.',
    },
    isPublic: true,
    endsInDays: 20,
  },
  {
    kind: 'COMMUNITY',
    name: 'Klub Buku Pasuruan (contoh)',
    summary: {
      indonesian: 'Berkumpul Jumat pertama tiap bulan di Ruang Diskusi.',
      english: 'Meets in the Discussion Room on the first Friday of the month.',
    },
    isPublic: true,
    people: [{ name: 'Dimas (contoh)', role: 'Penggerak', phone: '0812 0000 0003' }],
  },
];

/** Adds made-up partners of every usual kind, some with an agreement that ends soon. */
export async function seedSamplePartners(deps: PartnersDeps): Promise<number> {
  const today = toCivilDate(deps.clock.now());
  for (const { endsInDays, ...details } of PARTNERS) {
    const made = await createPartner(deps, ACTOR, {
      partner: { ...details, sinceOn: addDays(today, -800), isSample: true },
    });
    if (!made.ok) throw new Error(`A sample partner was refused: ${JSON.stringify(made.refusals)}`);
    if (endsInDays === undefined) continue;
    const agreed = await createAgreement(deps, ACTOR, {
      partnerId: made.value.partnerId,
      agreement: {
        kind: 'PKS',
        number: `contoh/${endsInDays}/PKS`,
        subject: 'Kerja sama perpustakaan (contoh)',
        startsOn: addDays(today, endsInDays - 1_095),
        endsOn: addDays(today, endsInDays),
        libraryGives: 'Paket buku, pelatihan, data katalog.',
        partnerGives: 'Penanggung jawab, laporan tiap semester.',
      },
    });
    if (!agreed.ok) throw new Error(`A sample agreement was refused: ${JSON.stringify(agreed.refusals)}`);
  }
  return PARTNERS.length;
}
