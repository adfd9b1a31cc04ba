import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { LocalizedText } from '../../../shared/locale';

/** What a service point needs in one shift, and who is there. */
export type RosterRow = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly point: LocalizedText;
  readonly needed: number;
  readonly taken: number;
  readonly people: readonly string[];
};

type Row = {
  readonly needId: string;
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
  readonly name_id: string;
  readonly name_en: string | null;
  readonly needed: number;
  readonly taken: number;
  readonly person: string | null;
};

/** Lists the duty roster of a branch between two moments, a row for each service point of a shift; a week has fewer than the bound. */
export async function rosterRows(
  db: Database,
  { branchId, from, to }: { readonly branchId: string; readonly from: Date; readonly to: Date },
): Promise<RosterRow[]> {
  const rows = await db.query<Row>(
    `SELECT n.id AS needId, s.starts_at AS startsAt, s.ends_at AS endsAt, d.name_id, d.name_en, n.needed, n.taken, m.name AS person
     FROM shift s JOIN shift_need n ON n.shift_id = s.id JOIN duty_point d ON d.id = n.duty_point_id
     LEFT JOIN shift_assignment a ON a.need_id = n.id AND a.status = 'CONFIRMED' AND a.open_key IS NOT NULL LEFT JOIN staff_member m ON m.id = a.staff_id
     WHERE s.branch_id = ? AND s.audience = 'STAFF' AND s.status = 'OPEN' AND s.starts_at >= ? AND s.starts_at < ?
     ORDER BY s.starts_at, s.id, n.position, n.id, m.name LIMIT 5000`,
    [branchId, sqlInstant(from), sqlInstant(to)],
  );
  const byNeed = new Map<string, Row[]>();
  for (const row of rows) byNeed.set(row.needId, [...(byNeed.get(row.needId) ?? []), row]);
  return [...byNeed.values()].flatMap(([row, ...more]) =>
    row === undefined
      ? []
      : [
          {
            startsAt: readInstant(row.startsAt),
            endsAt: readInstant(row.endsAt),
            point: { indonesian: row.name_id, english: row.name_en },
            needed: row.needed,
            taken: row.taken,
            people: [row, ...more].flatMap(({ person }) => person ?? []),
          },
        ],
  );
}
