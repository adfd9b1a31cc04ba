import type { Database } from '../../platform/db/database';
import type { RawRow } from '../../platform/db/table';
import { table } from '../../platform/db/table';
import { withTexts } from '../../platform/db/texts';
import type { LocalizedText } from '../../shared/locale';
import type { Consultation } from './bookings/consultation.entity';
import { ConsultationEntity } from './bookings/consultation.entity';
import { MentorEntity } from './mentors/mentor.entity';
import { takenByHours } from '../library';

const hours = table(ConsultationEntity, 'c').pick(
  'status',
  'mode',
  'startsAt',
  'closingReason',
  'closureId',
  'restoredAt',
  'movedAt',
  'movedFrom',
);
const mentors = table(MentorEntity, 'm').pick('name', 'placeIndonesian', 'placeEnglish', 'meetingUrl');

/** What a letter about a consultation needs to know. */
export type ConsultationLetterFacts = Pick<
  Consultation,
  'status' | 'mode' | 'startsAt' | 'closingReason' | 'closureId' | 'restoredAt' | 'movedAt' | 'movedFrom'
> & {
  readonly mentor: string;
  readonly place: LocalizedText | null;
  readonly branch: LocalizedText;
  readonly meetingUrl: string | null;
  /** Whether hours of their own took it, and not a closure. */
  readonly isByHours: boolean;
  /** Whether somebody still asks what came of it. */
  readonly isAsked: boolean;
};

/** Finds what a letter about a consultation says; null when it is gone. */
export async function findConsultationFacts(
  db: Database,
  id: string,
): Promise<ConsultationLetterFacts | null> {
  const [row] = await db.query<
    RawRow & {
      branchIndonesian: string;
      branchEnglish: string | null;
      openQuestions: number | string;
      hours: number | string;
    }
  >(
    `SELECT ${hours.columns}, ${mentors.columns}, ${takenByHours('c.closure_id')} AS hours, b.name_id AS branchIndonesian, b.name_en AS branchEnglish,
      (SELECT COUNT(*) FROM consultation_follow_up f WHERE f.consultation_id = c.id AND f.recorded_at IS NULL) AS openQuestions
     FROM consultation c JOIN mentor m ON m.id = c.mentor_id JOIN branch b ON b.id = c.branch_id WHERE c.id = ?`,
    [id],
  );
  if (!row) return null;
  const { name: mentor, ...where } = mentors.read(row);
  const { branchIndonesian, branchEnglish, openQuestions } = row;
  return {
    ...hours.read(row),
    ...withTexts(where, 'place'),
    mentor,
    branch: { indonesian: branchIndonesian, english: branchEnglish },
    isByHours: Number(row.hours) > 0,
    isAsked: Number(openQuestions) > 0,
  };
}
