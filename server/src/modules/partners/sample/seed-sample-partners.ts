import type { Actor } from '../../../platform/auth/actor';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { SampleSignIn } from '../../members';
import { sampleSignIns } from '../../members';
import { createAgreement } from '../agreements/save-agreement';
import type { PartnersDeps } from '../deps';
import type { PartnerDetails } from '../institutions/save-partner';
import { createPartner } from '../institutions/save-partner';
import { createPartnerExchange, createPartnerVisit } from '../history/save-history';
import { seedCommunity } from './seed-sample-community';
import type { PersonEntry } from '../people/save-people';

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
    joining: {
      indonesian: 'Datang saja ke pertemuan berikutnya, atau tekan Ikut. Tidak ada iuran.',
      english: 'Just come to the next meeting, or press Join. It costs nothing.',
    },
    people: [{ name: 'Dimas (contoh)', role: 'Penggerak', phone: '0812 0000 0003' }],
  },
  {
    kind: 'COMMUNITY',
    name: 'Komunitas Dongeng Pasuruan (contoh)',
    summary: {
      indonesian: 'Mendongeng di ruang anak tiap Sabtu pagi.',
      english: 'Tells stories in the children’s room every Saturday morning.',
    },
    isPublic: true,
  },
  {
    kind: 'COMMUNITY',
    name: 'Sanggar Laras Pesisir (contoh)',
    summary: {
      indonesian: 'Tari dan gamelan pesisir; tampil di teras perpustakaan.',
      english: 'Dance and gamelan of the coast; performs on the terrace of the library.',
    },
    isPublic: true,
  },
];

/** Adds made-up partners of every usual kind, some with an agreement that ends soon. */
export async function seedSamplePartners(deps: PartnersDeps): Promise<number> {
  const today = toCivilDate(deps.clock.now());
  const [teacher] = await sampleSignIns(deps.db);
  for (const { endsInDays, ...details } of PARTNERS) {
    const made = await createPartner(deps, ACTOR, {
      partner: {
        ...details,
        people: [
          ...(details.people ?? []),
          ...(details.kind === 'SCHOOL' && teacher ? [toPerson(teacher)] : []),
        ],
        sinceOn: addDays(today, -800),
        isSample: true,
      },
    });
    if (!made.ok) throw new Error(`A sample partner was refused: ${JSON.stringify(made.refusals)}`);
    await seedHistory(deps, made.value.partnerId, today);
    if (details.joining) await seedCommunity(deps, made.value.partnerId, today);
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

/** A visit and two gifts, so that the page of every partner shows what it holds. */
async function seedHistory(deps: PartnersDeps, partnerId: string, today: CivilDate): Promise<void> {
  const written = [
    await createPartnerVisit(deps, ACTOR, {
      partnerId,
      visit: {
        visitedOn: addDays(today, -40),
        subject: 'Rapat awal semester (contoh)',
        people: 'Kepala layanan dan penanggung jawab mitra',
        followUp: 'Kirim daftar buku bulan depan',
      },
    }),
    await createPartnerExchange(deps, ACTOR, {
      partnerId,
      exchange: {
        direction: 'LIBRARY_GIVES',
        what: '8 jam pelatihan (contoh)',
        givenOn: addDays(today, -60),
      },
    }),
    await createPartnerExchange(deps, ACTOR, {
      partnerId,
      exchange: {
        direction: 'PARTNER_GIVES',
        what: '14 judul buku (contoh)',
        amount: 700_000,
        givenOn: addDays(today, -30),
      },
    }),
  ];
  for (const one of written)
    if (!one.ok) throw new Error(`Sample history was refused: ${JSON.stringify(one.refusals)}`);
}

/** Somebody who can be signed in as acts for the schools, so that their pages can be tried. */
function toPerson({ name, cardNumber }: SampleSignIn): PersonEntry {
  return { name, role: 'Guru', cardNumber, duties: ['OPERATOR', 'DEVELOPER'] };
}
