import type { EntityManager } from 'typeorm';

import { insertRows } from '../../../platform/db/write-rows';
import type { NewId } from '../../../shared/id';
import type { AccessibilityOffer, SpaceKind } from '../../spaces';

/** The spaces of the sample by key. */
export type SampleSpaceKey =
  'children' | 'hall' | 'studio' | 'gallery' | 'meeting' | 'yard' | 'sekargadung' | 'van';

/** A space of the sample that was written: itself and its branch. */
export type WrittenSpace = { readonly id: string; readonly branchId: string };

type SampleSpace = {
  readonly key: SampleSpaceKey;
  readonly branch: string;
  readonly name: readonly [string, string];
  readonly kind: SpaceKind;
  readonly capacity: number;
  readonly directions: readonly [string, string];
  readonly accessibility: readonly AccessibilityOffer[];
  readonly isExclusive: boolean;
  readonly about: readonly [string, string];
  readonly equipment: readonly [string, string] | null;
  readonly houseRules: readonly [string, string] | null;
};

const SPACES: readonly SampleSpace[] = [
  {
    key: 'children',
    branch: 'PST',
    name: ['Ruang Anak', "Children's Room"],
    kind: 'CHILDREN_ROOM',
    capacity: 40,
    directions: ['Lantai 1, kiri dari pintu masuk', 'Ground floor, left of the entrance'],
    accessibility: ['WHEELCHAIR', 'QUIET_CORNER', 'LACTATION_ROOM'],
    isExclusive: true,
    about: [
      'Buku bergambar, mainan kayu, dan karpet baca untuk anak sampai 12 tahun.',
      'Picture books, wooden toys and a reading carpet for children up to 12.',
    ],
    equipment: ['Karpet baca, rak rendah, papan flanel', 'Reading carpet, low shelves, flannel board'],
    houseRules: [
      'Anak di bawah tujuh tahun ditemani orang dewasa. Sepatu dilepas di karpet.',
      'Children under seven come with a grown-up. Shoes stay off the carpet.',
    ],
  },
  {
    key: 'hall',
    branch: 'PST',
    name: ['Aula', 'Hall'],
    kind: 'HALL',
    capacity: 120,
    directions: ['Lantai 1, di belakang meja layanan', 'Ground floor, behind the desk'],
    accessibility: ['WHEELCHAIR', 'ACCESSIBLE_TOILET', 'HEARING_LOOP'],
    isExclusive: true,
    about: [
      'Untuk pertunjukan, seminar, dan pertemuan warga yang terbuka untuk umum.',
      'For performances, seminars and meetings of citizens that are open to all.',
    ],
    equipment: ['120 kursi, pengeras suara, layar, piano', '120 chairs, loudspeakers, a screen, a piano'],
    houseRules: [
      'Makan di teras. Kursi dikembalikan seperti semula.',
      'Eat on the terrace. Chairs go back to where they stood.',
    ],
  },
  {
    key: 'studio',
    branch: 'PST',
    name: ['Studio Digital', 'Digital Studio'],
    kind: 'COMPUTER_ROOM',
    capacity: 16,
    directions: ['Lantai 2, ujung selatan', 'First floor, south end'],
    accessibility: ['LIFT', 'LARGE_PRINT'],
    isExclusive: true,
    about: [
      'Kelas gawai, foto produk, dan bekerja dengan komputer.',
      'Classes on devices, product photos, and work at a computer.',
    ],
    equipment: [
      '16 komputer, pencetak, meja foto produk',
      '16 computers, a printer, a table for product photos',
    ],
    houseRules: ['Minum dalam botol tertutup saja.', 'Closed bottles only.'],
  },
  {
    key: 'gallery',
    branch: 'PST',
    name: ['Galeri Lantai 2', 'Upstairs Gallery'],
    kind: 'GALLERY',
    capacity: 60,
    directions: ['Lantai 2, seberang lift', 'First floor, opposite the lift'],
    accessibility: ['LIFT', 'WHEELCHAIR', 'LARGE_PRINT'],
    isExclusive: false,
    about: [
      'Pameran karya warga dan koleksi lokal, bebas dilihat selama perpustakaan buka.',
      'Works of citizens and the local collection, open to all while the library is open.',
    ],
    equipment: ['Panel gantung, lampu sorot, meja kaca', 'Hanging panels, spotlights, glass cases'],
    houseRules: [
      'Karya tidak disentuh. Foto tanpa lampu kilat.',
      'Please do not touch the works. Photos without flash.',
    ],
  },
  {
    key: 'meeting',
    branch: 'PST',
    name: ['Ruang Diskusi', 'Discussion Room'],
    kind: 'MEETING_ROOM',
    capacity: 20,
    directions: ['Lantai 2, sebelah Studio Digital', 'First floor, beside the Digital Studio'],
    accessibility: ['LIFT'],
    isExclusive: true,
    about: [
      'Meja besar untuk kerja kelompok, klub buku, dan konsultasi UKM.',
      'A big table for groups, book clubs and consultations of small businesses.',
    ],
    equipment: ['Meja untuk 20 orang, layar, papan tulis', 'A table for 20, a screen, a whiteboard'],
    houseRules: [
      'Datang paling lambat 15 menit setelah jam mulai.',
      'Come at most 15 minutes after the hour it begins.',
    ],
  },
  {
    key: 'yard',
    branch: 'PST',
    name: ['Halaman Pendapa', 'Pendapa Yard'],
    kind: 'YARD',
    capacity: 200,
    directions: ['Di depan gedung', 'In front of the building'],
    accessibility: ['WHEELCHAIR'],
    isExclusive: false,
    about: [
      'Halaman teduh untuk gamelan, pasar UKM, dan senam pagi.',
      'A shaded yard for gamelan, small-business markets and morning exercise.',
    ],
    equipment: ['Listrik luar ruang, tenda', 'Outdoor power, a tent'],
    houseRules: null,
  },
  {
    key: 'sekargadung',
    branch: 'SKG',
    name: ['Teras Baca', 'Reading Terrace'],
    kind: 'READING_ROOM',
    capacity: 30,
    directions: ['Di samping pintu masuk', 'Beside the entrance'],
    accessibility: ['WHEELCHAIR'],
    isExclusive: true,
    about: [
      'Baca di teras dengan angin sawah, cocok untuk belajar bersama.',
      'Read on the terrace with a breeze from the fields; good for learning together.',
    ],
    equipment: ['Bangku panjang, colokan', 'Long benches, sockets'],
    houseRules: null,
  },
  {
    key: 'van',
    branch: 'KLG',
    name: ['Mobil Pustaka dan Tenda', 'Library Van and Tent'],
    kind: 'MOBILE',
    capacity: 40,
    directions: ['Di tempat singgah', 'At the stop'],
    accessibility: [],
    isExclusive: true,
    about: [
      'Dongeng dan peminjaman di tempat singgah mobil pustaka.',
      'Stories and lending at the stops of the mobile library.',
    ],
    equipment: ['Rak buku, tikar, pengeras suara', 'Bookshelves, mats, a loudspeaker'],
    houseRules: null,
  },
];

/** Writes the spaces of the sample branches; spaces of branches that are not there are left out. */
export async function writeSampleSpaces(
  tx: EntityManager,
  newId: NewId,
): Promise<ReadonlyMap<SampleSpaceKey, WrittenSpace>> {
  const branches = new Map(
    (await tx.query<{ id: string; code: string }[]>('SELECT id, code FROM branch')).map(({ id, code }) => [
      code,
      id,
    ]),
  );
  const written = new Map<SampleSpaceKey, WrittenSpace>();
  const rows = SPACES.flatMap((space, position) => {
    const branchId = branches.get(space.branch);
    if (branchId === undefined) return [];
    const id = newId('spc');
    written.set(space.key, { id, branchId });
    return [
      {
        id,
        branch_id: branchId,
        name_id: space.name[0],
        name_en: space.name[1],
        kind: space.kind,
        capacity: space.capacity,
        directions_id: space.directions[0],
        directions_en: space.directions[1],
        about_id: space.about[0],
        about_en: space.about[1],
        equipment_id: space.equipment?.[0] ?? null,
        equipment_en: space.equipment?.[1] ?? null,
        house_rules_id: space.houseRules?.[0] ?? null,
        house_rules_en: space.houseRules?.[1] ?? null,
        accessibility: JSON.stringify(space.accessibility),
        is_exclusive: Number(space.isExclusive),
        is_active: 1,
        is_sample: 1,
        position,
        version: 1,
      },
    ];
  });
  await insertRows(tx, 'space', rows);
  return written;
}
