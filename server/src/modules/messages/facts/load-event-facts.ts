import type { EventPlaceNames, LetterDate, RegistrationFacts } from '../../programmes';
import {
  findNewEventFacts,
  findRegistrationFacts,
  mayStillAnswer,
  registrationLink,
  ticketQr,
  ticketText,
} from '../../programmes';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { EventFacts, LetterFacts } from '../letters/facts.terms';
import { MY_LIBRARY } from '../letters/facts.terms';
import { dayInWords, momentInWords } from '../letters/words.rules';
import type { FactsDeps, FactsWanted } from './facts-request';

const MOST_DATES = 6;
const EVENT_PAGE = { ID: '/acara', EN: '/en/events' } as const;
const GUEST_PAGE = { ID: '/pendaftaran', EN: '/en/registration' } as const;

/** Reads what a letter about a registration says, as long as that is still true. */
export async function loadEventFacts(
  { db, dataKey }: FactsDeps,
  { message: { aboutId, aboutDate, locale, memberId }, recipient }: FactsWanted,
  isStillTrue: (facts: RegistrationFacts) => boolean,
): Promise<EventFacts | null> {
  const found = await findRegistrationFacts(db, aboutId ?? '', aboutDate);
  if (!found || !isStillTrue(found)) return null;
  const inWords = (status: LetterDate['status']): string[] =>
    found.dates
      .filter((date) => date.status === status)
      .slice(0, MOST_DATES)
      .map((date) => dateInWords(date, locale));
  return {
    childName: recipient.childName,
    eventName: textIn(found.eventName, locale),
    notice: found.notice && textIn(found.notice, locale),
    place: placeInWords(found, locale),
    // A guest sees, accepts and gives back their places behind their secret link.
    path:
      memberId === null
        ? `${GUEST_PAGE[locale]}#${registrationLink({ dataKey }, aboutId ?? '')}`
        : `${EVENT_PAGE[locale]}/${found.eventId}`,
    isPostponed: found.event === 'POSTPONED',
    closureReason: found.closureReason,
    isBack: found.restoredAt !== null && found.restoredAt.getTime() === found.movedAt?.getTime(),
    offerUntil: found.offerUntil && momentInWords(found.offerUntil, locale),
    people: found.people.map(({ name }) => name),
    dates: inWords('SCHEDULED'),
    cancelled: inWords('CANCELLED'),
    tickets:
      found.registration === 'CONFIRMED'
        ? found.people.map(({ name, ticketCode }) => ({
            name,
            code: ticketText(ticketCode),
            qrText: ticketQr(ticketCode),
          }))
        : [],
  };
}

/** Reads what a letter about a new event of a programme says, while its reader follows that. */
export async function loadNewEventFacts(
  { db, clock }: FactsDeps,
  { message: { aboutId, memberId, locale }, recipient }: FactsWanted,
): Promise<LetterFacts['EVENT_NEW'] | null> {
  const eventId = aboutId ?? '';
  const found = await findNewEventFacts(db, { eventId, memberId: memberId ?? '', now: clock.now() });
  return (
    found && {
      childName: recipient.childName,
      eventName: textIn(found.name, locale),
      programmeName: textIn(found.programme, locale),
      summary: found.summary && textIn(found.summary, locale),
      place: placeInWords(found, locale),
      dates: found.dates.map((date) => dateInWords(date, locale)),
      path: `${EVENT_PAGE[locale]}/${eventId}`,
    }
  );
}

/**
 * Reads what the letter says that asks how an event was; members find the form beside their registration,
 * guests behind their link.
 */
export async function loadFeedbackFacts(
  deps: FactsDeps,
  wanted: FactsWanted,
): Promise<LetterFacts['EVENT_FEEDBACK'] | null> {
  const { memberId, aboutId, locale } = wanted.message;
  if (!(await mayStillAnswer(deps.db, { registrationId: aboutId ?? '', now: deps.clock.now() }))) return null;
  const found = await loadEventFacts(deps, wanted, ({ event }) => event === 'DONE');
  return found && (memberId === null ? found : { ...found, path: `${MY_LIBRARY[locale].path}#acara` });
}

function placeInWords({ space, branch, venueName }: EventPlaceNames, locale: Locale): string | null {
  const parts = [space && textIn(space, locale), branch ? textIn(branch, locale) : venueName];
  const place = parts.filter((part) => part !== null).join(', ');
  return place === '' ? null : place;
}

function dateInWords({ startsAt, isAllDay }: LetterDate, locale: Locale): string {
  return isAllDay ? dayInWords(toCivilDate(startsAt), locale) : momentInWords(startsAt, locale);
}
