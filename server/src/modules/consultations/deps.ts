import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the use cases of consultations need. */
export type ConsultationsDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** Content as entered. */
export type TextEntry = { readonly indonesian: string; readonly english?: string | null };

/** What the objects of this room are called in refusals. */
export const CONSULTATION_NOUNS = {
  mentor: { ID: 'Pendamping', EN: 'mentor' },
  slot: { ID: 'Jam konsultasi', EN: 'hour' },
  consultation: { ID: 'Konsultasi', EN: 'consultation' },
  followUp: { ID: 'Tindak lanjut', EN: 'follow-up' },
  story: { ID: 'Cerita', EN: 'story' },
  step: { ID: 'Langkah', EN: 'step' },
  branch: { ID: 'Cabang', EN: 'branch' },
  member: { ID: 'Anggota', EN: 'member' },
  business: { ID: 'Usaha', EN: 'business' },
} as const;
