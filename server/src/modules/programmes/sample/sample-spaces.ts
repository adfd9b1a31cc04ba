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
