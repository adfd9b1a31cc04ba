import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath } from '../routes';
import type { ListedEvent } from '../shapes/event-shapes';
import { clockText, dayText, wordFor } from '../words/words';
import type { Scene } from './page-view';

/** When a session is, as the graph says it. */
export type SessionTimes = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly fromDate: string;
  readonly untilDate: string;
};

/** Writes day and hours of a session: `Sab, 5 Des 2026, 09.00–10.30 WIB`; days only for whole days. */
export function whenText(session: SessionTimes, { locale }: Pick<Scene, 'locale'>): string {
  const day = dayText(new Date(`${session.fromDate}T00:00:00+07:00`), locale);
  if (!session.isAllDay)
    return `${day}, ${clockText(session.startsAt, locale)}–${clockText(session.endsAt, locale)} WIB`;
  return session.fromDate === session.untilDate
    ? day
    : `${day} – ${dayText(new Date(`${session.untilDate}T00:00:00+07:00`), locale)}`;
}

/** Where an event is, as the graph says it. */
export type PlaceFacts = ListedEvent['place'];

/** Writes where an event is: the space with its branch, or the place elsewhere. */
export function placeText(
  { kind, name, branch, space }: PlaceFacts,
  { words }: Pick<Scene, 'words'>,
): string {
  if (kind === 'ONLINE') return words.online;
  return kind === 'ELSEWHERE'
    ? (name ?? '')
    : [space?.name.text, branch?.name.text].filter((part) => part !== undefined).join(', ');
}

/** Names the kind of an event, with the mark of sample data. */
export function kindLine(
  { kind, isSample }: { readonly kind: string; readonly isSample: boolean },
  { words }: Scene,
): Markup {
  return html`<p class="kind">
    <span class="k-${kind.toLowerCase()}">${wordFor(words.eventKind, kind)}</span
    >${isSample && html`<span class="sample">${words.sample}</span>`}
  </p>`;
}

/** Says that something does not take place; nothing while it does. */
export function offLine(status: string, { words }: Pick<Scene, 'words'>): Markup | false {
  return (
    (status === 'CANCELLED' || status === 'POSTPONED') &&
    html`<p class="availability availability-stop">${words.eventStatus[status]}</p>`
  );
}

/** Lists events with their next day. */
export function eventRows(events: readonly ListedEvent[], scene: Scene): Markup {
  return html`<ol class="occurrences">
    ${events.map(
      (event) =>
        html`<li>
          ${dateBlock(event, scene)}
          <div>
            ${kindLine(event, scene)}
            <h3><a href="${localPath(event.path, scene.locale)}">${event.name.text}</a></h3>
            <p class="meta">
              ${[event.nextSession && whenText(event.nextSession, scene), placeText(event.place, scene)].filter(Boolean).join(' · ')}
            </p>
          </div>
          <img class="pic" src="${event.picture.url}" width="64" height="64" alt="" loading="lazy" />
        </li>`,
    )}
  </ol>`;
}

function dateBlock({ nextSession, startsAt }: ListedEvent, { locale }: Scene): Markup {
  const day = nextSession === null ? startsAt : new Date(`${nextSession.fromDate}T00:00:00+07:00`);
  if (day === null) return html`<span></span>`;
  const [number, month] = dayText(day, locale)
    .replace(/^\w+, /, '')
    .split(' ');
  return html`<span class="date-block" aria-hidden="true"><b>${number}</b>${month}</span>`;
}

/** Writes plain text as paragraphs. */
export function paragraphs(text: string): Markup {
  return html`<div class="words">
    ${text
      .split(/\n+/u)
      .filter((part) => part.trim() !== '')
      .map((part) => html`<p>${part}</p>`)}
  </div>`;
}
