import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import type { SampleMoment } from '../../../shared/seeded-ids';
import type { ProgrammeKind } from '../events/event.terms';
import type { ProposalStatus } from '../proposals/proposal.terms';
import type { SampleSpaceKey, WrittenSpace } from './sample-spaces';

type SampleProposal = {
  readonly status: ProposalStatus;
  readonly kind: ProgrammeKind;
  readonly title: string;
  readonly what: string;
  readonly wishedDates: string;
  readonly space: SampleSpaceKey | null;
  readonly people: number;
  readonly accessibility?: string;
  readonly by: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string;
    readonly group?: string;
  };
  /** Days before today on which it came in. */
  readonly daysAgo: number;
  /** What staff said to it, and how many days ago. */
  readonly answer?: { readonly words: string | null; readonly daysAgo: number };
  /** Name of the event that was made of it. */
  readonly became?: string;
};

const PROPOSALS: readonly SampleProposal[] = [
  {
    status: 'SUBMITTED',
    kind: 'PERFORMANCE',
    title: 'Macapat Bulan Purnama (contoh)',
    what: 'Enam pelantun membawakan tembang macapat tentang kota pelabuhan, bergantian dengan cerita singkat.\n\nKami membawa gamelan kecil sendiri. Penonton boleh ikut melagukan satu bait.',
    wishedDates: 'Malam minggu saat purnama, mulai pukul 19.30',
    space: 'yard',
    people: 80,
    accessibility: 'Dua pelantun memakai kursi roda',
    by: {
      name: 'Suparman',
      email: 'macapat@contoh.pustaka',
      phone: '+628120000201',
      group: 'Paguyuban Macapat Pesisir (contoh)',
    },
    daysAgo: 5,
  },
  {
    status: 'SUBMITTED',
    kind: 'SCHOOL_PARTNERSHIP',
    title: 'Pekan Resensi Buku Pelajar (contoh)',
    what: 'Tiga puluh siswa membacakan resensi buku yang mereka pinjam dari perpustakaan, lalu memilih tiga yang paling membuat orang ingin membaca.',
    wishedDates: 'Rabu atau Kamis pagi, sesudah ujian tengah semester',
    space: null,
    people: 35,
    by: { name: 'Wiwik Handayani', email: 'resensi@contoh.pustaka', group: 'SMP Contoh 3 Pasuruan' },
    daysAgo: 1,
  },
  {
    status: 'CHANGES_ASKED',
    kind: 'EXHIBITION',
    title: 'Foto Lama Jalan Niaga (contoh)',
    what: 'Dua puluh foto keluarga dari tahun 1950-an sampai 1980-an tentang toko dan orang di Jalan Niaga.',
    wishedDates: 'Dua minggu pada bulan depan atau sesudahnya',
    space: 'gallery',
    people: 60,
    by: {
      name: 'Tan Mei Ling',
      email: 'fotolama@contoh.pustaka',
      phone: '+628120000202',
      group: 'Komunitas Kota Lama (contoh)',
    },
    daysAgo: 9,
    answer: {
      words:
        'Senang sekali dengan usulan ini. Mohon tuliskan siapa pemilik tiap foto dan apakah ia setuju fotonya dipamerkan.',
      daysAgo: 6,
    },
  },
  {
    status: 'ACCEPTED',
    kind: 'READING_WRITING',
    title: 'Baca Puisi Terbuka (contoh)',
    what: 'Lima menit untuk siapa saja yang membawa puisi, karya sendiri atau orang lain.',
    wishedDates: 'Sabtu malam',
    space: 'yard',
    people: 80,
    by: { name: 'Arif Budiman', email: 'puisi@contoh.pustaka', group: 'Sanggar Sastra Angin Laut (contoh)' },
    daysAgo: 20,
    answer: { words: null, daysAgo: 16 },
    became: 'Baca Puisi Terbuka',
  },
];

type ProposalMaker = {
  readonly newId: NewId;
  readonly moment: SampleMoment;
  readonly spaces: ReadonlyMap<SampleSpaceKey, WrittenSpace>;
};

/**
 * Writes what people outside the library propose in the sample: two wait for staff, one was asked for
 * changes, one became an event.
 */
export async function writeSampleProposals(tx: EntityManager, maker: ProposalMaker): Promise<void> {
  const rows: object[] = [];
  for (const proposal of PROPOSALS) {
    const [event] =
      proposal.became === undefined
        ? []
        : await tx.query<{ id: string }[]>('SELECT id FROM event WHERE name_id = ? LIMIT 1', [
            proposal.became,
          ]);
    rows.push(proposalRow(maker, proposal, event?.id ?? null));
  }
  await insertRows(tx, 'event_proposal', rows);
}

function proposalRow(
  { newId, moment, spaces }: ProposalMaker,
  proposal: SampleProposal,
  eventId: string | null,
): object {
  const { status, kind, title, what, wishedDates, space, by, answer } = proposal;
  const daysBefore = (days: number): string => sqlInstant(toInstant(addDays(moment.today, -days), '10:20'));
  const came = daysBefore(proposal.daysAgo);
  const decided = answer === undefined ? null : daysBefore(answer.daysAgo);
  return {
    id: newId('prp'),
    status,
    member_id: null,
    contact_name: by.name,
    contact_email: by.email,
    contact_phone: by.phone ?? null,
    group_name: by.group ?? null,
    locale: 'ID',
    kind,
    title,
    what,
    wished_dates: wishedDates,
    space_id: space === null ? null : (spaces.get(space)?.id ?? null),
    expected_people: proposal.people,
    accessibility: proposal.accessibility ?? null,
    answer: answer?.words ?? null,
    decided_at: decided,
    decided_by: decided === null ? null : 'system:sample',
    event_id: eventId,
    submitted_at: came,
    created_at: came,
    updated_at: decided ?? came,
    version: decided === null ? 2 : 3,
  };
}
