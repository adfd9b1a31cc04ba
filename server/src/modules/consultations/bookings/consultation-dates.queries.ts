import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { Locale } from '../../../shared/locale';
import type { CalendarItem } from '../../programmes';
import type { ConsultationStatus } from '../consultation.terms';

type Row = {
  readonly id: string;
  readonly status: ConsultationStatus;
  readonly version: number;
  readonly mode: string;
  readonly isMentor: number;
  readonly place_id: string | null;
  readonly place_en: string | null;
  readonly branch_id: string;
  readonly branch_en: string | null;
  readonly starts_at: Date | string;
  readonly ends_at: Date | string;
  readonly changed_at: Date | string;
};

const WORDS = {
  ID: {
    mentor: 'Konsultasi UKM: Anda mendampingi',
    booked: 'Konsultasi UKM',
    online: 'Daring',
    page: '/ukm/konsultasi',
  },
  EN: {
    mentor: 'Small business consultation: you advise',
    booked: 'Small business consultation',
    online: 'Online',
    page: '/en/small-business/consultations',
  },
} as const;

/**
 * Lists consultations of a family as entries of their calendar: those they give as mentors whose card is known, and
 * those they booked, what was called off too; never with whom or about what.
 */
export async function consultationCalendarItems(
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
  const family = placeholders(memberIds);
  const rows = await db.query<Row>(
    `SELECT c.id, c.status, c.version, c.mode, CASE WHEN m.member_id IN (${family}) THEN 1 ELSE 0 END AS isMentor, m.place_id, m.place_en,
       b.name_id AS branch_id, b.name_en AS branch_en, c.starts_at, c.ends_at, COALESCE(c.closed_at, c.moved_at, c.booked_at) AS changed_at
     FROM consultation c JOIN mentor m ON m.id = c.mentor_id JOIN branch b ON b.id = c.branch_id
     WHERE c.id IN (SELECT o.id FROM consultation o WHERE o.member_id IN (${family}) AND o.starts_at > ?
       UNION SELECT g.id FROM mentor k JOIN consultation g ON g.mentor_id = k.id WHERE k.member_id IN (${family}) AND g.starts_at > ?)
     ORDER BY c.starts_at, c.id LIMIT 300`,
    [...memberIds, ...memberIds, sqlInstant(since), ...memberIds, sqlInstant(since)],
  );
  return rows.map((row) => toItem(row, { locale, origin }));
}

function toItem(
  row: Row,
  { locale, origin }: { readonly locale: Locale; readonly origin: string },
): CalendarItem {
  const pick = (indonesian: string | null, english: string | null): string | null =>
    locale === 'EN' ? (english ?? indonesian) : indonesian;
  const words = WORDS[locale];
  const address = `${origin}${words.page}`;
  const where =
    row.mode === 'ONLINE'
      ? [words.online]
      : [pick(row.place_id, row.place_en), pick(row.branch_id, row.branch_en)];
  return {
    id: `consultation-${row.id}`,
    revision: row.version,
    title: row.isMentor === 1 ? words.mentor : words.booked,
    words: address,
    address,
    place: where.filter((part) => part !== null).join(', '),
    time: { kind: 'instants', startsAt: readInstant(row.starts_at), endsAt: readInstant(row.ends_at) },
    status: row.status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    updatedAt: readInstant(row.changed_at),
    isPersonal: true,
  };
}
