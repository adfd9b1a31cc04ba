/** Is what a calendar is told about a consultation. */
export type CalendarEntry = {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly place: string;
};

const LONGEST_LINE = 60;

/**
 * Writes an entry for calendars (RFC 5545), with an alarm an hour before; the same consultation replaces
 * itself.
 */
export function calendarFile({ id, startsAt, endsAt, title, place }: CalendarEntry, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pustaka Pasuruan//Konsultasi//ID',
    'BEGIN:VEVENT',
    `UID:${id}@pustaka-pasuruan`,
    `DTSTAMP:${moment(now.toISOString())}`,
    `DTSTART:${moment(startsAt)}`,
    `DTEND:${moment(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

function moment(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A line has at most 75 octets: letters of two and three octets fit, too. */
function folded(line: string): string {
  const letters = [...line];
  const parts: string[] = [];
  for (let start = 0; start < letters.length; start += LONGEST_LINE)
    parts.push(letters.slice(start, start + LONGEST_LINE).join(''));
  return parts.join('\r\n ');
}
