import type { Database } from '../../platform/db/database';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';

/** What the use cases of programmes need. */
export type ProgrammesDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** Content as entered. */
export type TextEntry = { readonly indonesian: string; readonly english?: string | null };

/** What the objects of this room are called in refusals. */
export const PROGRAMME_NOUNS = {
  event: { ID: 'Acara', EN: 'event' },
  session: { ID: 'Sesi', EN: 'session' },
  programme: { ID: 'Program', EN: 'programme' },
  person: { ID: 'Orang', EN: 'person' },
  registration: { ID: 'Pendaftaran', EN: 'registration' },
  proposal: { ID: 'Usulan', EN: 'proposal' },
  photo: { ID: 'Foto', EN: 'photo' },
} as const;
