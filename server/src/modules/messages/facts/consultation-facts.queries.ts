import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { ConsultationFacts } from '../letters/facts.terms';
import { dayInWords } from '../letters/words.rules';

/** What a letter about a consultation needs to know: the facts, and how far it has come. */
export type ConsultationLetterRow = {
  readonly facts: Omit<ConsultationFacts, 'childName'>;
  readonly status: string;
  readonly startsAt: Date;
  readonly isAsked: boolean;
};

type Row = {
  status: string;
  mode: string;
  starts_at: Date | string;
  closing_reason: string | null;
  closure_id: string | null;
  restored_at: Date | string | null;
  mentor: string;
  place_id: string | null;
  place_en: string | null;
  online_url: string | null;
  branch_id_name: string;
  branch_en_name: string | null;
  open_questions: number | string;
};

/** Reads what a letter about a consultation says; null when it is gone. */
export async function consultationLetter(
  db: Database,
  id: string,
  locale: Locale,
): Promise<ConsultationLetterRow | null> {
  const [row] = await db.query<Row>(
    `SELECT c.status, c.mode, c.starts_at, c.closing_reason, c.closure_id, c.restored_at, m.name AS mentor, m.place_id, m.place_en, m.online_url, b.name_id AS branch_id_name, b.name_en AS branch_en_name,
      (SELECT COUNT(*) FROM consultation_follow_up f WHERE f.consultation_id = c.id AND f.recorded_at IS NULL) AS open_questions
     FROM consultation c JOIN mentor m ON m.id = c.mentor_id JOIN branch b ON b.id = c.branch_id WHERE c.id = ?`,
    [id],
  );
  if (!row) return null;
  const pick = (indonesian: string | null, english: string | null): string | null =>
    locale === 'EN' ? (english ?? indonesian) : indonesian;
  const startsAt = readInstant(row.starts_at);
  const time = toLocalTime(startsAt);
  const place = [pick(row.place_id, row.place_en), pick(row.branch_id_name, row.branch_en_name)]
    .filter((part) => part !== null)
    .join(', ');
  const facts = {
    mentor: row.mentor,
    when: `${dayInWords(toCivilDate(startsAt), locale)}, ${locale === 'ID' ? time.replace(':', '.') : time} WIB`,
    place: row.mode === 'ONLINE' ? null : place,
    meetingUrl: row.mode === 'ONLINE' ? row.online_url : null,
    reason: row.closing_reason,
    isClosed: row.closure_id !== null,
    isBack: row.restored_at !== null,
  };
  return { facts, status: row.status, startsAt, isAsked: Number(row.open_questions) > 0 };
}
