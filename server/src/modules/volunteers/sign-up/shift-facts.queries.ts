import { readInstant } from '../../../platform/db/columns';
import type { LocalizedText } from '../../../shared/locale';
import type { AssignmentStatus } from '../shifts/shift.terms';

/** What a letter about a shift is written from. */
export type ShiftLetterFacts = {
  readonly status: AssignmentStatus;
  readonly title: LocalizedText;
  readonly work: LocalizedText;
  readonly branch: LocalizedText;
  /** The room, or where to meet outside; null for the branch itself. */
  readonly place: LocalizedText | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly briefing: string | null;
  readonly reason: string | null;
};

/** What `SHIFT_FACTS` reads, with the span, the briefing and the reason of whoever asks. */
export type ShiftFactsRow = {
  readonly status: AssignmentStatus;
  readonly title_id: string;
  readonly title_en: string | null;
  readonly work_id: string | null;
  readonly work_en: string | null;
  readonly branch_id: string;
  readonly branch_en: string | null;
  readonly space_id: string | null;
  readonly space_en: string | null;
  readonly place: string | null;
  readonly starts_at: Date | string;
  readonly ends_at: Date | string;
  readonly briefing: string | null;
  readonly reason: string | null;
};

/** What a letter names of a shift `s`, as SQL beside `SHIFT_NAMES`. */
export const SHIFT_FACTS = `s.title_id, s.title_en, r.name_id AS work_id, r.name_en AS work_en, b.name_id AS branch_id, b.name_en AS branch_en,
       p.name_id AS space_id, p.name_en AS space_en, s.place`;
/** Joins what a shift `s` and its need `n` name: branch, role and room. */
export const SHIFT_NAMES =
  'JOIN branch b ON b.id = s.branch_id LEFT JOIN volunteer_role r ON r.id = n.role_id LEFT JOIN space p ON p.id = s.space_id';

/** Reads the facts of a letter from their row. */
export function toShiftFacts(row: ShiftFactsRow): ShiftLetterFacts {
  const title = { indonesian: row.title_id, english: row.title_en };
  const place =
    row.space_id === null
      ? row.place === null
        ? null
        : { indonesian: row.place, english: null }
      : { indonesian: row.space_id, english: row.space_en };
  return {
    status: row.status,
    title,
    work: row.work_id === null ? title : { indonesian: row.work_id, english: row.work_en },
    branch: { indonesian: row.branch_id, english: row.branch_en },
    place,
    startsAt: readInstant(row.starts_at),
    endsAt: readInstant(row.ends_at),
    briefing: row.briefing,
    reason: row.reason,
  };
}
