import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the use cases of guides need. */
export type GuidesDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** Content as entered. */
export type TextEntry = { readonly indonesian: string; readonly english?: string | null };

/** What the objects of this room are called in refusals. */
export const GUIDE_NOUNS = {
  guide: { ID: 'Panduan', EN: 'guide' },
  step: { ID: 'Langkah', EN: 'step' },
  figure: { ID: 'Angka resmi', EN: 'legal figure' },
  programme: { ID: 'Program', EN: 'programme' },
  member: { ID: 'Anggota', EN: 'member' },
} as const;
