import type { Clock } from '../../../shared/clock';
import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { branchCalendar, loadCalendarParts } from '../../library';
import { ANY } from '../booking-rules/booking-rules.rules';
import type { SampleItem, SampleMember } from './sample-bookings.queries';
import { listSampleItems, listSampleMembers } from './sample-bookings.queries';

/** Rules by the name of a space, as a library of a middle town has them. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Ruang Baca': { bookable: 'items', maxMinutes: '240', minutesPerDay: '300', graceMinutes: '30' },
  'Studio Digital': { bookable: 'items', maxMinutes: '120', minutesPerDay: '120', stepMinutes: '15' },
  'Ruang Diskusi': { bookable: 'all', minParty: '2', maxParty: '8', maxMinutes: '180', paddingMinutes: '15' },
  Aula: {
    bookable: 'space',
    needsApproval: 'yes',
    maxMinutes: '480',
    noticeMinutes: '4320',
    horizonDays: '60',
  },
};

type Row = {
  readonly in: string;
  /** The code of an item; null for the whole space. */
  readonly item: string | null;
  /** 0 for the first open day, 1 for the next. */
  readonly day: 0 | 1;
  readonly from: string;
  readonly to: string;
  readonly people: number;
  readonly purpose?: string;
};

const ROWS: readonly Row[] = [
  { in: 'Ruang Baca', item: 'J01', day: 0, from: '09:00', to: '11:00', people: 1 },
  { in: 'Ruang Baca', item: 'J02', day: 0, from: '09:30', to: '11:30', people: 1 },
  { in: 'Ruang Baca', item: 'J05', day: 0, from: '13:00', to: '15:00', people: 1 },
  { in: 'Ruang Baca', item: 'M03', day: 0, from: '10:00', to: '12:00', people: 1 },
  { in: 'Ruang Baca', item: 'J01', day: 1, from: '13:00', to: '15:00', people: 1 },
  { in: 'Studio Digital', item: 'K01', day: 0, from: '09:00', to: '10:00', people: 1 },
  { in: 'Studio Digital', item: 'K04', day: 0, from: '10:00', to: '11:30', people: 1 },
  { in: 'Studio Digital', item: 'K02', day: 1, from: '09:00', to: '11:00', people: 1 },
  {
    in: 'Ruang Diskusi',
    item: null,
    day: 0,
    from: '10:00',
    to: '11:30',
    people: 4,
    purpose: 'Kerja kelompok',
  },
  { in: 'Ruang Diskusi', item: null, day: 1, from: '13:00', to: '14:30', people: 6, purpose: 'Klub menulis' },
  { in: 'Ruang Diskusi', item: 'Proyektor', day: 1, from: '13:00', to: '14:30', people: 1 },
];

type Deps = { readonly db: Database; readonly clock: Clock };

/** Adds rules to spaces of the sample, and bookings on its next two open days. */
export async function seedSampleBookings({ db }: Deps, moment: SampleMoment): Promise<number> {
  const items = await listSampleItems(db);
  const members = await listSampleMembers(db);
  const [first] = items;
  if (!first || members.length === 0) return 0;
  const newId = seededIds(moment, 'bookings/');
  const days = await nextOpenDays(db, first.branchId, moment.today);
  const rules = ruleRows(newId, items, moment.today);
  const bookings = bookingRows(newId, { items, members, days });
  await db.transaction(async (tx) => {
    await insertRows(tx, 'booking_rule', rules);
    await insertRows(tx, 'booking', bookings);
    return ok(null);
  });
  return bookings.length;
}

async function nextOpenDays(
  db: Database,
  branchId: string,
  today: CivilDate,
): Promise<readonly [CivilDate, CivilDate]> {
  const calendar = branchCalendar(await loadCalendarParts(db, branchId, today));
  const first = calendar.openDayOnOrAfter(today);
  const day = first.ok ? first.value : today;
  const second = calendar.openDayOnOrAfter(addDays(day, 1));
  return [day, second.ok ? second.value : addDays(day, 1)];
}

function ruleRows(newId: NewId, items: readonly SampleItem[], today: CivilDate) {
  const stamp = { updated_at: sqlInstant(toInstant(today)), changed_by: 'system:sample' };
  return Object.entries(RULES).flatMap(([name, values]) => {
    const space = items.find(({ spaceName }) => spaceName.startsWith(name));
    if (!space) return [];
    const cell = { space_id: space.spaceId, category_code: ANY, ...stamp };
    return Object.entries(values).map(([rule, value]) => ({ id: newId('brl'), ...cell, name: rule, value }));
  });
}

function bookingRows(
  newId: NewId,
  {
    items,
    members,
    days,
  }: {
    readonly items: readonly SampleItem[];
    readonly members: readonly SampleMember[];
    readonly days: readonly [CivilDate, CivilDate];
  },
) {
  return ROWS.flatMap((row, index) => {
    const place = items.find(
      ({ spaceName, code }) => spaceName === row.in && (row.item === null || code === row.item),
    );
    const member = members[index % members.length];
    if (!place || !member) return [];
    const [startsAt, endsAt] = [toInstant(days[row.day], row.from), toInstant(days[row.day], row.to)];
    return {
      id: newId('bkg'),
      branch_id: place.branchId,
      space_id: place.spaceId,
      item_id: row.item === null ? null : place.itemId,
      member_id: member.id,
      category_code: member.categoryCode,
      locale: 'ID',
      party_size: row.people,
      purpose: row.purpose ?? null,
      starts_at: sqlInstant(startsAt),
      ends_at: sqlInstant(endsAt),
      blocked_until: sqlInstant(endsAt),
      // Nobody comes to the sample: its bookings hold until they end.
      release_at: null,
      free_until: sqlInstant(startsAt),
      status: 'CONFIRMED',
      created_at: sqlInstant(toInstant(addDays(days[0], -1), '15:00')),
      created_by: 'member',
      is_sample: 1,
      version: 1,
    };
  });
}
