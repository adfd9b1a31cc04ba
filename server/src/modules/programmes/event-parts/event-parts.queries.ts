import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { EventAudience } from '../events/event.terms';
import { table } from '../../../platform/db/table';
import { EventPartnerEntity } from '../programmes/programme.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import { EventAudienceEntity } from '../sessions/event-session.entity';
import { EventCreditEntity } from '../people/event-person.entity';
import { EventWorkEntity, EventTitleEntity } from './event-work.entity';
import type { EventWork, EventTitle } from './event-work.entity';
import type { EventCredit } from '../people/event-person.entity';
import type { EventPartner } from '../programmes/programme.entity';

/** The tables of the parts of an event, for writing. */
export const PART_TABLES = {
  audiences: table(EventAudienceEntity),
  credits: table(EventCreditEntity),
  partners: table(EventPartnerEntity),
  works: table(EventWorkEntity),
  titles: table(EventTitleEntity),
} as const;
const { audiences, credits, partners } = PART_TABLES;
const works = mapSelection(PART_TABLES.works, (row): EventWork =>
  withTexts(row, 'name', 'medium', 'caption', 'alternativeText'),
);
const titles = mapSelection(PART_TABLES.titles, (row): EventTitle => withTexts(row, 'note'));

/** The most parts of one kind that an event has. */
export const MOST_PARTS = 100;
const MOST_ROWS = MOST_PARTS * 100;

/** Audiences by event. */
export const audiencesByEvent = defineLoader<string, EventAudience[]>(
  'audiencesByEvent',
  async ({ db }, ids) => {
    const found = await audiences.list(db, `WHERE event_id IN (${placeholders(ids)}) ORDER BY audience`, ids);
    return groupBy(ids, found, (row) => row.eventId).map((group) => group.map(({ audience }) => audience));
  },
);

/** Credits by event, in their order. */
export const creditsByEvent = defineLoader<string, EventCredit[]>('creditsByEvent', async ({ db }, ids) => {
  const found = await credits.list(
    db,
    `WHERE event_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
    ids,
  );
  return groupBy(ids, found, (credit) => credit.eventId);
});

/** Partners by event, in their order. */
export const partnersByEvent = defineLoader<string, EventPartner[]>(
  'partnersByEvent',
  async ({ db }, ids) => {
    const rows = await partners.list(
      db,
      `WHERE event_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
      ids,
    );
    return groupBy(ids, rows, (partner) => partner.eventId ?? '');
  },
);

/** Partners by programme, in their order. */
export const partnersByProgramme = defineLoader<string, EventPartner[]>(
  'partnersByProgramme',
  async ({ db }, ids) => {
    const rows = await partners.list(
      db,
      `WHERE programme_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
      ids,
    );
    return groupBy(ids, rows, (partner) => partner.programmeId ?? '');
  },
);

/** Works by event, in the order of the rooms. */
export const worksByEvent = defineLoader<string, EventWork[]>('worksByEvent', async ({ db }, ids) => {
  const found = await works.list(
    db,
    `WHERE event_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT ${MOST_ROWS}`,
    ids,
  );
  return groupBy(ids, found, (work) => work.eventId);
});

/** Recommended titles by event, in their order. */
export const titlesByEvent = defineLoader<string, EventTitle[]>('titlesByEvent', async ({ db }, ids) => {
  const found = await titles.list(
    db,
    `WHERE event_id IN (${placeholders(ids)}) ORDER BY position, title_id LIMIT ${MOST_ROWS}`,
    ids,
  );
  return groupBy(ids, found, (title) => title.eventId);
});

/** The rows of the parts of an event, as they are kept. */
export type EventPartRows = {
  readonly [Part in keyof typeof PART_TABLES]: readonly ReturnType<(typeof PART_TABLES)[Part]['read']>[];
};

/** Lists the rows of the parts of an event, to be written again. */
export async function listPartsOfEvent(tx: EntityManager, eventId: string): Promise<EventPartRows> {
  const [rest, values] = ['WHERE event_id = ?', [eventId]];
  return {
    audiences: await audiences.list(tx, rest, values),
    credits: await credits.list(tx, rest, values),
    partners: await partners.list(tx, rest, values),
    works: await PART_TABLES.works.list(tx, rest, values),
    titles: await PART_TABLES.titles.list(tx, rest, values),
  };
}
