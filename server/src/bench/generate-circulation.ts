import type { EntityManager } from 'typeorm';

import type { App } from '../app/create-app';
import { migrate } from '../app/create-app';
import { sqlInstant } from '../platform/db/columns';
import { insertRows } from '../platform/db/write-rows';
import { seededRandom } from '../shared/seeded-random';
import { addDays, toCivilDate, toInstant } from '../shared/civil-date';
import type { MadeUpRow, RowMaker } from './made-up-rows';
import { benchId, fillTables, inUnit } from './made-up-rows';

/** How large a made-up library is. */
export type LibrarySize = {
  readonly members: number;
  readonly loans: number;
  readonly freeCopies: number;
  /** The share of loans that are open; a fifth unless given. */
  readonly openShare?: number;
};

/** The one branch of a made-up library. */
export const BENCH_BRANCH = 'brn_0000000000000000000BENCH00';

const COPIES_OF_A_TITLE = 3;
const OPEN_SHARE = 0.2;
const DAYS_OF_HISTORY = 700;

/**
 * Fills an empty database with members, copies and loans: a fifth of the loans are open, each with a copy of
 * its own, the others came back in the last two years. The same size gives the same library.
 */
export async function generateCirculation(house: App, size: LibrarySize): Promise<void> {
  await migrate(house.db, house);
  await inUnit(house, (tx) => writePlaces(house, tx));
  await fillTables(house, makersOf(house, size));
}

/** The barcode of a made-up copy. */
export function benchBarcode(index: number): string {
  return `B${String(index).padStart(9, '0')}`;
}

/** The number of copies on loan; those after them stand on the shelf. */
export function countOpenLoans({ loans, openShare = OPEN_SHARE }: LibrarySize): number {
  return Math.floor(loans * openShare);
}

async function writePlaces(house: App, tx: EntityManager): Promise<void> {
  const at = sqlInstant(house.clock.now());
  await insertRows(tx, 'branch', [
    {
      id: BENCH_BRANCH,
      code: 'BEN',
      name_id: 'Cabang',
      name_en: 'Branch',
      kind: 'MAIN',
      position: 1,
      is_sample: 0,
      version: 1,
    },
  ]);
  await insertRows(
    tx,
    'opening_span',
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      id: benchId('osp', weekday),
      branch_id: BENCH_BRANCH,
      weekday,
      opens: '08:00',
      closes: '16:00',
    })),
  );
  await tx.query("UPDATE circulation_rule SET value = '1000', updated_at = ? WHERE name = 'maxLoans'", [at]);
}

function makersOf(house: App, size: LibrarySize): RowMaker[] {
  const today = toCivilDate(house.clock.now());
  const at = sqlInstant(house.clock.now());
  const open = countOpenLoans(size);
  const copies = open + size.freeCopies;
  const titles = Math.ceil(copies / COPIES_OF_A_TITLE);
  const title = (index: number): MadeUpRow => ({
    id: benchId('ttl', index),
    work_id: benchId('wrk', index),
    title_proper: `Judul ${index}`,
    title_sort: `judul ${index}`,
    material_type: 'BOOK',
    created_at: at,
    updated_at: at,
    version: 1,
  });
  const copy = (index: number): MadeUpRow => ({
    id: benchId('cpy', index),
    barcode: benchBarcode(index),
    title_id: benchId('ttl', index % titles),
    branch_id: BENCH_BRANCH,
    status: index < open ? 'ON_LOAN' : 'AVAILABLE',
    is_reference_only: 0,
    price: 80_000,
    created_at: at,
    version: 1,
  });
  return [
    {
      table: 'work',
      count: titles,
      row: (index) => ({ id: benchId('wrk', index), work_key: null, title: `Judul ${index}` }),
    },
    { table: 'title', count: titles, row: title },
    { table: 'copy', count: copies, row: copy },
    { table: 'member', count: size.members, row: memberMaker(today, at) },
    { table: 'loan', count: size.loans, row: loanMaker({ today, size, open, copies }) },
  ];
}

function memberMaker(today: string, at: string): RowMaker['row'] {
  return (index) => ({
    id: benchId('mbr', index),
    card_number: `PSR-26-${String(index).padStart(6, '0')}`,
    name: `Anggota ${index}`,
    name_key: `anggota ${index}`,
    category_code: 'umum',
    birth_date: '1990-04-17',
    registered_on: today,
    expires_on: addDays(today, 365),
    is_active: 1,
    created_at: at,
    version: 1,
  });
}

function loanMaker({
  today,
  size,
  open,
  copies,
}: {
  today: string;
  size: LibrarySize;
  open: number;
  copies: number;
}): RowMaker['row'] {
  const chance = seededRandom('loans');
  return (index) => {
    const isOpen = index < open;
    const day = addDays(today, -(isOpen ? chance.whole(0, 6) : chance.whole(10, DAYS_OF_HISTORY)));
    const dueOn = addDays(day, 7);
    const copyId = benchId('cpy', isOpen ? index : chance.whole(0, copies - 1));
    const returned = isOpen ? null : sqlInstant(toInstant(addDays(day, chance.whole(1, 9)), '10:00'));
    return {
      id: benchId('lon', index),
      copy_id: copyId,
      open_copy_id: isOpen ? copyId : null,
      member_id: benchId('mbr', chance.whole(0, size.members - 1)),
      branch_id: BENCH_BRANCH,
      desk_branch_id: BENCH_BRANCH,
      member_category: 'umum',
      age_band: 'ADULT',
      material_type: 'BOOK',
      status: isOpen ? 'OPEN' : 'RETURNED',
      checked_out_at: sqlInstant(toInstant(day, '09:30')),
      checked_out_by: 'system:bench',
      due_at: sqlInstant(toInstant(addDays(dueOn, 1))),
      due_on: dueOn,
      rule_ids: '{}',
      closed_at: returned,
      returned_at: returned,
      version: 1,
    };
  };
}
