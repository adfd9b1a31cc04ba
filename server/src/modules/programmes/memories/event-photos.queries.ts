import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { PhotoConsent } from './photo.terms';
import { MOST_BUDGET_LINES, MOST_PHOTOS } from './photo.terms';

/** A photo of an event, with the size in which it was sent. */
export type EventPhoto = {
  readonly id: string;
  readonly eventId: string;
  readonly uploadId: string;
  readonly caption: LocalizedText;
  readonly alternativeText: LocalizedText;
  readonly consent: PhotoConsent;
  readonly consentNote: string | null;
  readonly addedAt: Date;
  readonly version: number;
  readonly width: number;
  readonly height: number;
};
/** A line of a budget, in rupiah; `spent` is null while nobody knows. */
export type BudgetLine = {
  readonly id: string;
  readonly eventId: string;
  readonly label: string;
  readonly planned: number;
  readonly spent: number | null;
};

type PhotoRow = {
  id: string;
  event_id: string;
  upload_id: string;
  caption_id: string;
  caption_en: string | null;
  alt_id: string;
  alt_en: string | null;
  consent: PhotoConsent;
  consent_note: string | null;
  added_at: Date | string;
  version: number;
  width: number;
  height: number;
};

/** Photos by event, in their order. */
export const photosByEvent = defineLoader<string, EventPhoto[]>('photosByEvent', async ({ db }, ids) => {
  const rows = await db.query<PhotoRow>(
    `SELECT p.id, p.event_id, p.upload_id, p.caption_id, p.caption_en, p.alt_id, p.alt_en, p.consent, p.consent_note, p.added_at, p.version, u.width, u.height
     FROM event_photo p JOIN upload u ON u.id = p.upload_id WHERE p.event_id IN (${placeholders(ids)}) AND u.stored_name IS NOT NULL ORDER BY p.event_id, p.position, p.id LIMIT ${MOST_PHOTOS * ids.length}`,
    ids,
  );
  return groupBy(ids, rows.map(toPhoto), ({ eventId }) => eventId);
});

/** Lines of the budget by event, in their order. */
export const budgetByEvent = defineLoader<string, BudgetLine[]>('budgetByEvent', async ({ db }, ids) => {
  const rows = await db.query<
    Omit<BudgetLine, 'planned' | 'spent'> & { planned: number | string; spent: number | string | null }
  >(
    `SELECT id, event_id AS eventId, label, planned, spent FROM event_budget_line WHERE event_id IN (${placeholders(ids)}) ORDER BY event_id, position LIMIT ${MOST_BUDGET_LINES * ids.length}`,
    ids,
  );
  return groupBy(
    ids,
    rows.map((row) => ({
      ...row,
      planned: Number(row.planned),
      spent: row.spent === null ? null : Number(row.spent),
    })),
    ({ eventId }) => eventId,
  );
});

function toPhoto(row: PhotoRow): EventPhoto {
  return {
    id: row.id,
    eventId: row.event_id,
    uploadId: row.upload_id,
    caption: { indonesian: row.caption_id, english: row.caption_en },
    alternativeText: { indonesian: row.alt_id, english: row.alt_en },
    consent: row.consent,
    consentNote: row.consent_note,
    addedAt: readInstant(row.added_at),
    version: Number(row.version),
    width: row.width,
    height: row.height,
  };
}
