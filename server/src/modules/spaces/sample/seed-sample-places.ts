import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { sampleFloorPlans } from './sample-floor-plans';
import type { SpaceItemKind } from '../items/space-item.terms';

/** A row of items in the sample; `in` is the name of their space. */
type SampleRow = {
  readonly in: string;
  readonly kind: SpaceItemKind;
  readonly codes: readonly string[];
  readonly note: readonly [string, string];
};

const READING_ROOM = 'Ruang Baca';

/** Codes with a letter and two digits: `K01` to `K16`. */
const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

const ROWS: readonly SampleRow[] = [
  {
    in: READING_ROOM,
    kind: 'SEAT',
    codes: numbered('J', 8),
    note: ['Di jendela, satu orang, terang', 'By the window, for one, in the light'],
  },
  {
    in: READING_ROOM,
    kind: 'SEAT',
    codes: numbered('M', 16),
    note: ['Meja panjang, colokan di tengah', 'At the long table, sockets in the middle'],
  },
  {
    in: READING_ROOM,
    kind: 'SEAT',
    codes: numbered('S', 6),
    note: ['Kursi santai tanpa meja', 'An easy chair without a table'],
  },
  {
    in: 'Studio Digital',
    kind: 'COMPUTER',
    codes: numbered('K', 16),
    note: ['LibreOffice, pembaca layar NVDA, pemindai', 'LibreOffice, the screen reader NVDA, a scanner'],
  },
  {
    in: 'Ruang Diskusi',
    kind: 'EQUIPMENT',
    codes: ['Proyektor', 'Kamera rapat'],
    note: ['Diambil di meja layanan', 'Fetched at the desk'],
  },
];

type SpaceRow = { readonly id: string; readonly branch_id: string; readonly name_id: string };

/** Adds a reading room to the main branch of the sample, and puts seats, computers and kits into its spaces. */
export async function seedSamplePlaces(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<number> {
  const newId = seededIds(moment, 'places/');
  const spaces = await db.query<SpaceRow>(
    'SELECT id, branch_id, name_id FROM space WHERE is_sample = 1 ORDER BY position, id LIMIT 100',
  );
  const [first] = spaces;
  if (!first) return 0;
  const room = readingRoom(newId, first.branch_id);
  const items = itemRows(newId, [...spaces, room]);
  const floors = sampleFloorPlans(newId, {
    branchId: first.branch_id,
    spaces: new Map([...spaces, room].map(({ id, name_id }) => [name_id, id])),
    items: new Map(items.map(({ id, code }) => [code, id])),
  });
  await db.transaction(async (tx) => {
    await insertRows(tx, 'space', [room]);
    await insertRows(tx, 'space_item', items);
    for (const { plan, elements } of floors) {
      await insertRows(tx, 'floor_plan', [plan]);
      await insertRows(tx, 'floor_plan_element', elements);
    }
    return ok(null);
  });
  return items.length;
}

function readingRoom(newId: NewId, branchId: string) {
  return {
    id: newId('spc'),
    branch_id: branchId,
    name_id: READING_ROOM,
    name_en: 'Reading Room',
    kind: 'READING_ROOM',
    capacity: 30,
    directions_id: 'Lantai 1, kanan dari pintu masuk',
    directions_en: 'Ground floor, right of the entrance',
    about_id: 'Membaca dan belajar. Delapan kursi di jendela, enam belas di meja panjang, enam kursi santai.',
    about_en: 'To read and study. Eight seats by the window, sixteen at the long table, six easy chairs.',
    equipment_id: 'Colokan di meja panjang, lampu baca, wifi gratis',
    equipment_en: 'Sockets at the long table, reading lamps, free Wi-Fi',
    house_rules_id: 'Suara pelan. Minum dalam botol tertutup saja.',
    house_rules_en: 'Quiet voices. Closed bottles only.',
    accessibility: JSON.stringify(['WHEELCHAIR', 'LARGE_PRINT']),
    is_exclusive: 1,
    is_active: 1,
    is_sample: 1,
    position: 8,
    version: 1,
  };
}

function itemRows(newId: NewId, spaces: readonly SpaceRow[]) {
  return ROWS.flatMap((row, rank) => {
    const space = spaces.find(({ name_id }) => name_id === row.in);
    if (!space) return [];
    return row.codes.map((code, index) => ({
      id: newId('spi'),
      space_id: space.id,
      branch_id: space.branch_id,
      kind: row.kind,
      code,
      note_id: row.note[0],
      note_en: row.note[1],
      accessibility: JSON.stringify(
        ['SEAT', 'COMPUTER'].includes(row.kind) && index < 2 ? ['WHEELCHAIR'] : [],
      ),
      out_of_order_at: null,
      is_active: 1,
      is_sample: 1,
      position: rank * 100 + index,
      version: 1,
    }));
  });
}
