import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { ContributionKind, EventAudience, EventRole } from '../events/event.terms';
import { localized } from '../shared/localized';

/** What somebody does at an event, or at one session of it. */
export type EventCredit = {
  readonly id: string;
  readonly eventId: string;
  readonly sessionId: string | null;
  readonly personId: string;
  readonly role: EventRole;
};

/** Who holds an event or a programme together with the library. What they give is shown to staff only. */
export type EventPartner = {
  readonly id: string;
  readonly eventId: string | null;
  readonly programmeId: string | null;
  readonly name: string;
  readonly url: string | null;
  readonly contributionKind: ContributionKind | null;
  readonly contributionAmount: number | null;
  readonly contributionNote: string | null;
};

/** A work shown at an exhibition, or a piece performed. */
export type EventWork = {
  readonly id: string;
  readonly eventId: string;
  readonly name: LocalizedText;
  readonly creator: string | null;
  readonly year: string | null;
  readonly medium: LocalizedText | null;
  readonly dimensions: string | null;
  readonly lender: string | null;
  readonly caption: LocalizedText | null;
  readonly alternativeText: LocalizedText | null;
  readonly uploadId: string | null;
};

/** A title recommended for an event. */
export type EventTitle = {
  readonly eventId: string;
  readonly titleId: string;
  readonly note: LocalizedText | null;
};

/** The most parts of one kind that an event has. */
export const MOST_PARTS = 100;
const MOST_ROWS = MOST_PARTS * 100;

/** Audiences by event. */
export const audiencesByEvent = defineLoader<string, EventAudience[]>(
  'audiencesByEvent',
  async ({ db }, ids) => {
    const rows = await db.query<{ event_id: string; audience: EventAudience }>(
      `SELECT event_id, audience FROM event_audience WHERE event_id IN (${placeholders(ids)}) ORDER BY audience`,
      ids,
    );
    return groupBy(ids, rows, (row) => row.event_id).map((group) => group.map(({ audience }) => audience));
  },
);

/** Credits by event, in their order. */
export const creditsByEvent = defineLoader<string, EventCredit[]>('creditsByEvent', async ({ db }, ids) => {
  const sql = `SELECT id, event_id AS eventId, session_id AS sessionId, person_id AS personId, role FROM event_credit WHERE event_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`;
  return groupBy(ids, await db.query<EventCredit>(sql, ids), (credit) => credit.eventId);
});

type PartnerRow = Omit<EventPartner, 'contributionAmount'> & { contributionAmount: number | string | null };
const PARTNER_COLUMNS = `id, event_id AS eventId, programme_id AS programmeId, name, url, contribution_kind AS contributionKind, contribution_amount AS contributionAmount, contribution_note AS contributionNote`;

/** Partners by event, in their order. */
export const partnersByEvent = defineLoader<string, EventPartner[]>(
  'partnersByEvent',
  async ({ db }, ids) => {
    const rows = await db.query<PartnerRow>(
      `SELECT ${PARTNER_COLUMNS} FROM event_partner WHERE event_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
      ids,
    );
    return groupBy(ids, rows.map(toPartner), (partner) => partner.eventId ?? '');
  },
);

/** Partners by programme, in their order. */
export const partnersByProgramme = defineLoader<string, EventPartner[]>(
  'partnersByProgramme',
  async ({ db }, ids) => {
    const rows = await db.query<PartnerRow>(
      `SELECT ${PARTNER_COLUMNS} FROM event_partner WHERE programme_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
      ids,
    );
    return groupBy(ids, rows.map(toPartner), (partner) => partner.programmeId ?? '');
  },
);

type WorkRow = {
  id: string;
  event_id: string;
  name_id: string;
  name_en: string | null;
  creator: string | null;
  year_text: string | null;
  medium_id: string | null;
  medium_en: string | null;
  dimensions: string | null;
  lender: string | null;
  caption_id: string | null;
  caption_en: string | null;
  alt_id: string | null;
  alt_en: string | null;
  upload_id: string | null;
};

/** Works by event, in the order of the rooms. */
export const worksByEvent = defineLoader<string, EventWork[]>('worksByEvent', async ({ db }, ids) => {
  const columns =
    'id, event_id, name_id, name_en, creator, year_text, medium_id, medium_en, dimensions, lender, caption_id, caption_en, alt_id, alt_en, upload_id';
  const rows = await db.query<WorkRow>(
    `SELECT ${columns} FROM event_work WHERE event_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
    ids,
  );
  return groupBy(ids, rows.map(toWork), (work) => work.eventId);
});

/** Recommended titles by event, in their order. */
export const titlesByEvent = defineLoader<string, EventTitle[]>('titlesByEvent', async ({ db }, ids) => {
  const sql = `SELECT event_id, title_id, note_id, note_en FROM event_title WHERE event_id IN (${placeholders(ids)}) ORDER BY position, title_id LIMIT ${MOST_ROWS}`;
  const rows = await db.query<{
    event_id: string;
    title_id: string;
    note_id: string | null;
    note_en: string | null;
  }>(sql, ids);
  return groupBy(
    ids,
    rows.map((row) => ({
      eventId: row.event_id,
      titleId: row.title_id,
      note: localized(row.note_id, row.note_en),
    })),
    (title) => title.eventId,
  );
});

function toPartner(row: PartnerRow): EventPartner {
  return {
    ...row,
    contributionAmount: row.contributionAmount === null ? null : Number(row.contributionAmount),
  };
}

function toWork(row: WorkRow): EventWork {
  return {
    id: row.id,
    eventId: row.event_id,
    name: { indonesian: row.name_id, english: row.name_en },
    creator: row.creator,
    year: row.year_text,
    medium: localized(row.medium_id, row.medium_en),
    dimensions: row.dimensions,
    lender: row.lender,
    caption: localized(row.caption_id, row.caption_en),
    alternativeText: localized(row.alt_id, row.alt_en),
    uploadId: row.upload_id,
  };
}
