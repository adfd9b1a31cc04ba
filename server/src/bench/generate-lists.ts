import type { App } from '../app/create-app';
import { migrate } from '../app/create-app';
import { KELURAHAN } from '../modules/members';
import { sqlInstant } from '../platform/db/columns';
import { addDays, toCivilDate, toInstant } from '../shared/civil-date';
import type { SeededRandom } from '../shared/seeded-random';
import { seededRandom } from '../shared/seeded-random';
import { foldText } from '../shared/text';
import { generateTitle, person } from './generate-catalogue';
import type { MadeUpRow, RowMaker } from './made-up-rows';
import { benchId, fillTables } from './made-up-rows';

/** How large a library with long lists is. */
export type ListsSize = {
  readonly copies: number;
  readonly members: number;
  readonly loans: number;
  readonly events: number;
};

/** Branches of such a library. */
export const LIST_BRANCHES = 6;
/** Places on the shelves of all branches. */
export const LIST_SHELVES = LIST_BRANCHES * 5;

const COPIES_OF_A_TITLE = 3;
const CATEGORIES = ['umum', 'pelajar', 'mahasiswa'] as const;
const OFF_SHELF = ['LOST', 'MISSING', 'IN_REPAIR', 'WITHDRAWN', 'IN_PROCESSING'] as const;
const EVENT_KINDS = ['STORYTELLING', 'WORKSHOP', 'TALK', 'EXHIBITION'] as const;

type Made = { readonly size: ListsSize; readonly today: string; readonly at: string };

/**
 * Fills an empty database with copies, members, open loans and events of several branches, shelves,
 * categories and wards. The same size gives the same library.
 */
export async function generateLists(house: App, size: ListsSize): Promise<void> {
  await migrate(house.db, house);
  const now = house.clock.now();
  const made = { size, today: toCivilDate(now), at: sqlInstant(now) };
  await fillTables(house, [...places(), ...copies(made), ...members(made), loans(made), ...events(made)]);
}

/** Numbers that are the same for the same thing, in whatever order things are made. */
function chanceOf(kind: string, index: number): SeededRandom {
  return seededRandom(`${kind} ${index}`);
}

function places(): RowMaker[] {
  const branch = (index: number): MadeUpRow => ({
    id: benchId('brn', index),
    code: `B${index}`,
    name_id: `Cabang ${index}`,
    name_en: `Branch ${index}`,
    kind: index === 0 ? 'MAIN' : 'BRANCH',
    position: index + 1,
    is_sample: 0,
    version: 1,
  });
  const shelf = (index: number): MadeUpRow => ({
    id: benchId('shl', index),
    branch_id: benchId('brn', index % LIST_BRANCHES),
    code: `R${index}`,
    name_id: `Rak ${index}`,
    name_en: `Shelf ${index}`,
  });
  return [
    { table: 'branch', count: LIST_BRANCHES, row: branch },
    { table: 'shelving_location', count: LIST_SHELVES, row: shelf },
  ];
}

function copies({ size, at }: Made): RowMaker[] {
  const titles = Math.ceil(size.copies / COPIES_OF_A_TITLE);
  const title = (index: number): MadeUpRow => {
    const { title: proper, materialType, ddc } = generateTitle(index + 1);
    return {
      id: benchId('ttl', index),
      work_id: benchId('wrk', index),
      title_proper: proper,
      title_sort: foldText(proper),
      material_type: materialType,
      call_class: ddc,
      created_at: at,
      updated_at: at,
      version: 1,
    };
  };
  const copy = (index: number): MadeUpRow => {
    const chance = chanceOf('copy', index);
    const shelf = chance.whole(0, LIST_SHELVES - 1);
    const status = chance.isIn(0.04) ? chance.pick(OFF_SHELF) : 'AVAILABLE';
    return {
      id: benchId('cpy', index),
      barcode: listBarcode(index),
      title_id: benchId('ttl', index % titles),
      branch_id: benchId('brn', shelf % LIST_BRANCHES),
      shelving_location_id: benchId('shl', shelf),
      status: index < size.loans ? 'ON_LOAN' : status,
      is_reference_only: 0,
      price: 80_000,
      created_at: at,
      version: 1,
    };
  };
  const work = (index: number): MadeUpRow => ({ id: benchId('wrk', index), work_key: null, title: 'Karya' });
  return [
    { table: 'work', count: titles, row: work },
    { table: 'title', count: titles, row: title },
    { table: 'copy', count: size.copies, row: copy },
  ];
}

/** The barcode of a copy in a library with long lists. */
export function listBarcode(index: number): string {
  return `L${String(index).padStart(9, '0')}`;
}

function members({ size, today, at }: Made): RowMaker[] {
  const member = (index: number): MadeUpRow => {
    const chance = chanceOf('member', index);
    const name = person(index);
    const registered = addDays(today, -chance.whole(0, 900));
    return {
      id: benchId('mbr', index),
      card_number: `PSR-26-${String(index).padStart(6, '0')}`,
      name,
      name_key: foldText(name),
      category_code: chance.pick(CATEGORIES),
      home_branch_id: benchId('brn', chance.whole(0, LIST_BRANCHES - 1)),
      kelurahan_code: KELURAHAN[chance.whole(0, KELURAHAN.length - 1)]?.code ?? null,
      birth_date: '1990-04-17',
      registered_on: registered,
      expires_on: addDays(registered, 730),
      is_active: 1,
      created_at: at,
      version: 1,
    };
  };
  // Every name has a first and a last word that differ; the middle one is left out.
  const word = (index: number): MadeUpRow => {
    const words = foldText(person(Math.floor(index / 2))).split(' ');
    return {
      word: `${index % 2 === 0 ? words[0] : words.at(-1)}`,
      member_id: benchId('mbr', Math.floor(index / 2)),
    };
  };
  return [
    { table: 'member', count: size.members, row: member },
    { table: 'member_name_word', count: size.members * 2, row: word },
  ];
}

function loans({ size, today }: Made): RowMaker {
  const row = (index: number): MadeUpRow => {
    const chance = chanceOf('loan', index);
    const day = addDays(today, -chance.whole(0, 40));
    const dueOn = addDays(day, 14);
    return {
      id: benchId('lon', index),
      copy_id: benchId('cpy', index),
      open_copy_id: benchId('cpy', index),
      member_id: benchId('mbr', chance.whole(0, size.members - 1)),
      branch_id: benchId('brn', chance.whole(0, LIST_BRANCHES - 1)),
      desk_branch_id: benchId('brn', 0),
      member_category: chance.pick(CATEGORIES),
      age_band: 'ADULT',
      material_type: generateTitle(index + 1).materialType,
      status: 'OPEN',
      checked_out_at: sqlInstant(toInstant(day, '09:30')),
      checked_out_by: 'system:bench',
      due_at: sqlInstant(toInstant(addDays(dueOn, 1))),
      due_on: dueOn,
      rule_ids: '{}',
      version: 1,
    };
  };
  return { table: 'loan', count: size.loans, row };
}

function events({ size, today, at }: Made): RowMaker[] {
  const dayOf = (index: number): string => addDays(today, (index % 700) - 500);
  const span = (index: number): MadeUpRow => ({
    starts_at: sqlInstant(toInstant(dayOf(index), '09:00')),
    ends_at: sqlInstant(toInstant(dayOf(index), '11:00')),
  });
  const event = (index: number): MadeUpRow => {
    const chance = chanceOf('event', index);
    const name = generateTitle(index + 1).title;
    return {
      id: benchId('evt', index),
      format: 'ACTIVITY',
      kind: chance.pick(EVENT_KINDS),
      status: 'PUBLISHED',
      public_from: at,
      name_id: name,
      languages: '["ind"]',
      place_kind: 'BRANCH',
      branch_id: benchId('brn', chance.whole(0, LIST_BRANCHES - 1)),
      accessibility: '[]',
      ...span(index),
      session_count: 1,
      registration_mode: 'NONE',
      registration_scope: 'SERIES',
      waiting_mode: 'NONE',
      search_text: foldText(name),
      created_at: at,
      created_by: 'system:bench',
      updated_at: at,
    };
  };
  const session = (index: number): MadeUpRow => ({
    id: benchId('ses', index),
    event_id: benchId('evt', index),
    status: 'SCHEDULED',
    ...span(index),
    from_date: dayOf(index),
    until_date: dayOf(index),
    updated_at: at,
  });
  return [
    { table: 'event', count: size.events, row: event },
    { table: 'event_session', count: size.events, row: session },
  ];
}
