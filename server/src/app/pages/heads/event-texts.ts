import { clockText, dayText } from '../words/words';
import type { PageContext } from './page-head';

/** When a session is, as the graph says it. */
export type SessionTimes = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly fromDate: string;
  readonly untilDate: string;
};

/** Where an event is, as the graph says it. */
export type EventPlace = {
  readonly kind: string;
  readonly name: string | null;
  readonly branch: { readonly name: { readonly text: string } } | null;
  readonly space: { readonly name: { readonly text: string } } | null;
};

/** Writes day and hours of a session: `Sab, 5 Des 2026, 09.00–10.30 WIB`; days only for whole days. */
export function whenText(session: SessionTimes, { locale }: Pick<PageContext, 'locale'>): string {
  const day = dayText(new Date(`${session.fromDate}T00:00:00+07:00`), locale);
  if (!session.isAllDay)
    return `${day}, ${clockText(session.startsAt, locale)}–${clockText(session.endsAt, locale)} WIB`;
  return session.fromDate === session.untilDate
    ? day
    : `${day} – ${dayText(new Date(`${session.untilDate}T00:00:00+07:00`), locale)}`;
}

/** Writes where an event is: the space with its branch, or the place elsewhere. */
export function placeText(
  { kind, name, branch, space }: EventPlace,
  { words }: Pick<PageContext, 'words'>,
): string {
  if (kind === 'ONLINE') return words.online;
  return kind === 'ELSEWHERE'
    ? (name ?? '')
    : [space?.name.text, branch?.name.text].filter((part) => part !== undefined).join(', ');
}
