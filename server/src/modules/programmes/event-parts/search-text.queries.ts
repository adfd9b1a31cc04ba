import type { EntityManager } from 'typeorm';

import { changeEvent } from '../events/events.queries';
import { placeholders } from '../../../platform/db/placeholders';
import { foldText } from '../../../shared/text';

/**
 * Writes anew the folded words by which lists find events: name, summary, programme and people in both
 * languages.
 */
export async function refreshSearchText(tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const list = placeholders(eventIds);
  const events = await tx.query<({ id: string } & Record<string, string | null>)[]>(
    `SELECT e.id, e.name_id, e.name_en, e.summary_id, e.summary_en, e.venue_name, p.name_id AS programme_name, p.name_en AS programme_english FROM event e LEFT JOIN programme p ON p.id = e.programme_id WHERE e.id IN (${list})`,
    [...eventIds],
  );
  const people = await tx.query<{ event_id: string; name: string }[]>(
    `SELECT c.event_id, p.name FROM event_credit c JOIN event_person p ON p.id = c.person_id WHERE c.event_id IN (${list})`,
    [...eventIds],
  );
  for (const { id, ...texts } of events) {
    const names = people.filter(({ event_id }) => event_id === id).map(({ name }) => name);
    const words = new Set(
      foldText([...Object.values(texts), ...names].filter((text) => text !== null).join(' ')).split(' '),
    );
    await changeEvent(tx, id, { searchText: ` ${[...words].join(' ')} ` });
  }
}
