import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { CalendarOccurrence } from '../shapes/event-shapes';
import { dayText } from '../words/words';
import { kindLine, offLine, placeText, whenText } from './event-parts';
import type { PageView, Scene } from './page-view';

const QUERY = ['bulan', 'pekan', 'jenis', 'untuk', 'cabang'];

/** Writes the calendar as an agenda: what is to come, and folded away what is over. */
export function eventsView(occurrences: readonly CalendarOccurrence[], scene: Scene): PageView {
  const { words, parameters } = scene;
  const [coming, over] = [
    occurrences.filter(({ endsAt }) => endsAt > scene.now),
    occurrences.filter(({ endsAt }) => endsAt <= scene.now),
  ];
  const main = html`<div class="wrap">
    <header class="cal-head">
      <div>
        <h1>${words.eventsTitle}</h1>
        <p class="lead">${words.eventsLead}</p>
      </div>
    </header>
    <div class="agenda-list">
      ${agenda(coming, scene)}${
        over.length > 0 &&
        html`<details class="over">
          <summary>${words.eventsOver}</summary>
          ${agenda(over, scene)}
        </details>`
      }
    </div>
    <p><a href="${pathTo('propose', scene.locale)}">${words.memberPages.propose.title}</a></p>
  </div>`;
  const query = new URLSearchParams(
    QUERY.flatMap((name) => parameters.getAll(name).map((value): [string, string] => [name, value])),
  ).toString();
  const suffix = query === '' ? '' : `?${query}`;
  return {
    status: 200,
    head: {
      title: `${words.eventsTitle} · ${words.siteName}`,
      shareTitle: words.eventsTitle,
      description: words.eventsDescription,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('events', 'ID') + suffix, EN: pathTo('events', 'EN') + suffix },
    },
    facts: [],
    main,
  };
}

function agenda(occurrences: readonly CalendarOccurrence[], scene: Scene): Markup {
  const days = [...new Set(occurrences.map(({ fromDate }) => fromDate))].sort();
  return html`${days.map(
    (day) =>
      html`<section>
        <h2>${dayText(new Date(`${day}T00:00:00+07:00`), scene.locale)}</h2>
        <ol>
          ${occurrences.filter(({ fromDate }) => fromDate === day).map((occurrence) => row(occurrence, scene))}
        </ol>
      </section>`,
  )}`;
}

function row(occurrence: CalendarOccurrence, scene: Scene): Markup {
  const { event } = occurrence;
  return html`<li>
    <p class="clock"></p>
    <div>
      ${kindLine(event, scene)}
      <h3><a href="${localPath(event.path, scene.locale)}">${event.name.text}</a></h3>
      <p class="meta">${[whenText(occurrence, scene), placeText(event.place, scene)].join(' · ')}</p>
      ${offLine(occurrence.status === 'CANCELLED' ? 'CANCELLED' : event.status, scene)}
    </div>
    <img class="pic" src="${event.picture.url}" width="64" height="64" alt="" loading="lazy" />
  </li>`;
}
