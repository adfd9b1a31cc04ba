import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { Locale } from '../../../shared/locale';
import type { CalendarItem } from '../../programmes';
import type { AssignmentStatus } from '../shifts/shift.terms';

type Row = {
  readonly id: string;
  readonly status: AssignmentStatus;
  readonly version: number;
  readonly title_id: string;
  readonly title_en: string | null;
  readonly place: string | null;
  readonly branch_id: string;
  readonly branch_en: string | null;
  readonly starts_at: Date | string;
  readonly ends_at: Date | string;
  readonly changed_at: Date | string;
};

const WORDS = {
  ID: {
    waits: 'Belum pasti: Anda menunggu tempat.',
    page: '/relawan-saya',
  },
  EN: {
    waits: 'Not certain yet: you wait for a place.',
    page: '/en/my-volunteering',
  },
} as const;

/**
 * Lists the shifts of a family as entries of their calendar, what they gave back too, and the duty of colleagues who
 * linked their card; never who they are.
 */
export async function shiftCalendarItems(
  db: Database,
  wanted: {
    readonly memberIds: readonly string[];
    readonly since: Date;
    readonly locale: Locale;
    readonly origin: string;
  },
): Promise<CalendarItem[]> {
  const { memberIds, since, locale, origin } = wanted;
  if (memberIds.length === 0) return [];
  const rows = await db.query<Row>(
    `SELECT a.id, a.status, a.version, s.title_id, s.title_en, COALESCE(p.name_id, s.place) AS place, b.name_id AS branch_id, b.name_en AS branch_en,
       a.starts_at, a.ends_at, COALESCE(a.closed_at, a.confirmed_at, a.created_at) AS changed_at
     FROM shift_assignment a JOIN shift s ON s.id = a.shift_id JOIN branch b ON b.id = s.branch_id LEFT JOIN space p ON p.id = s.space_id
     WHERE a.id IN (SELECT o.id FROM shift_assignment o WHERE o.member_id IN (${placeholders(memberIds)}) AND o.ends_at > ?
       UNION SELECT d.id FROM shift_assignment d JOIN staff_card k ON k.staff_id = d.staff_id AND k.open_link = 1 WHERE k.member_id IN (${placeholders(memberIds)}) AND d.ends_at > ?)
     ORDER BY a.starts_at, a.id LIMIT 300`,
    [...memberIds, sqlInstant(since), ...memberIds, sqlInstant(since)],
  );
  const pick = (indonesian: string, english: string | null): string =>
    locale === 'EN' ? (english ?? indonesian) : indonesian;
  const address = `${origin}${WORDS[locale].page}`;
  return rows.map((row) => ({
    id: `shift-${row.id}`,
    revision: row.version,
    title: pick(row.title_id, row.title_en),
    words: [row.status === 'WAITING' ? WORDS[locale].waits : '', address]
      .filter((line) => line !== '')
      .join('\n'),
    address,
    place: [row.place, pick(row.branch_id, row.branch_en)].filter((part) => part !== null).join(', '),
    time: {
      kind: 'instants' as const,
      startsAt: readInstant(row.starts_at),
      endsAt: readInstant(row.ends_at),
    },
    status: ({ CONFIRMED: 'CONFIRMED', WAITING: 'POSTPONED', CANCELLED: 'CANCELLED' } as const)[row.status],
    updatedAt: readInstant(row.changed_at),
    isPersonal: true,
  }));
}
