import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import type { Clock } from '../../../shared/clock';
import { textIn } from '../../../shared/locale';
import { kelurahanByCode } from '../../members';
import { toSexLetter } from '../shared/sex-letter';
import { readLibraryIdentity } from '../../library';
import { eventById } from '../events/events.queries';
import type { ExpectedRow } from './expected-people.queries';
import { expectedAt } from './expected-people.queries';
import { sessionById } from '../sessions/sessions.queries';
import type { ExpectedPerson } from './attendance-list';
import { writeAttendanceList } from './attendance-list';
import { AGE_WORDS } from '../registrations/age-words.terms';
import { daysInWords, hoursInWords, kindName } from '../events/event-words';
import { loadEventVenue, loadOne, placeInWords } from '../events/event-poster';

/** A paper for offices, with the name its file gets. */
export type Paper = { readonly name: string; readonly file: Buffer };

/** Rows left to write in: as many as seats are free, within reason. */
const EMPTY_ROWS = { least: 5, most: 20 };

/**
 * Draws the list that people sign at a session; null if there is no such session. Whoever asks must have been
 * let in by the caller.
 */
export async function attendanceListFile(
  { db, clock }: { db: Database; clock: Clock },
  sessionId: string,
): Promise<Paper | null> {
  const scope = { db, locale: 'ID' as const };
  const session = await loadOne(sessionById.batch(scope, [sessionId]));
  const event = session && (await loadOne(eventById.batch(scope, [session.eventId])));
  if (!session || !event) return null;
  const now = clock.now();
  const when = {
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    sessionCount: 1,
    isAllDay: session.isAllDay,
  };
  const rows = await expectedAt(db, session.id);
  const free = (session.capacity ?? EMPTY_ROWS.most) - rows.length;
  const file = await writeAttendanceList({
    libraryName: (await readLibraryIdentity(db)).name.indonesian,
    title:
      session.name === null
        ? textIn(event.name, 'ID')
        : `${textIn(event.name, 'ID')}: ${textIn(session.name, 'ID')}`,
    kindName: kindName(event.kind, 'ID'),
    held: [daysInWords(when, 'ID'), hoursInWords(when, 'ID')].filter((words) => words !== '').join(', '),
    place: placeInWords(event, await loadEventVenue(db, { ...event, spaceId: session.spaceId }), 'ID'),
    people: rows.map(toExpected),
    emptyRows: Math.min(EMPTY_ROWS.most, Math.max(EMPTY_ROWS.least, free)),
    printedAt: now,
    printedOn: longDayText(toCivilDate(now), 'ID'),
    isSample: event.isSample,
  });
  return { name: `daftar-hadir-${session.fromDate}.pdf`, file };
}

function toExpected({ name, sex, ageBand, kelurahanCode, school, seats }: ExpectedRow): ExpectedPerson {
  const kelurahan = kelurahanCode === null ? undefined : kelurahanByCode(kelurahanCode)?.name;
  return {
    name: seats > 1 ? `${name} (${seats} orang)` : name,
    sex: toSexLetter(sex),
    ageBand: ageBand === null ? '' : AGE_WORDS[ageBand],
    from: school ?? kelurahan ?? '',
  };
}
