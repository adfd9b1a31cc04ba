import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { FullEvent } from '../shapes/event-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { eventFacts } from '../structured-data/event-facts';
import { wordFor } from '../words/words';
import { kindLine, offLine, paragraphs, placeText, whenText } from './event-parts';
import type { PageView, Scene } from './page-view';
import { breadcrumbs, shelf } from './parts';

/** Writes the page of an event. */
export function eventView(event: FullEvent, scene: Scene): PageView {
  const { words, locale } = scene;
  const path = localPath(event.path, locale);
  const programme =
    event.programme === null
      ? []
      : [{ label: event.programme.name.text, path: localPath(event.programme.path, locale) }];
  const crumbs = [
    { label: words.events, path: pathTo('events', locale) },
    ...programme,
    { label: event.name.text, path },
  ];
  const first = event.sessions.find(({ status }) => status !== 'CANCELLED');
  const description = [first && whenText(first, scene), placeText(event.place, scene), event.summary?.text]
    .filter(Boolean)
    .join('. ');
  const described = eventFacts(event, scene);
  return {
    status: 200,
    head: {
      title: `${event.name.text} · ${words.siteName}`,
      shareTitle: event.name.text,
      description,
      kind: 'website',
      isListed: true,
      picture: {
        path: event.sharePicture.url.replace(/svg$/, 'png'),
        width: 1200,
        height: 630,
        alt: event.name.text,
      },
      paths: { ID: pathTo('event', 'ID', event.id), EN: pathTo('event', 'EN', event.id) },
    },
    facts: [...(described === null ? [] : [described]), breadcrumbFacts(crumbs, scene)],
    main: html`<div class="wrap">
      ${breadcrumbs(crumbs, scene)}
      <article class="event with-side">
        <div class="main">
          <div class="intro">
            ${kindLine(event, scene)}
            <h1>${event.name.text}</h1>
            ${offLine(event.status, scene)}${event.notice !== null && html`<p class="notice wait"><span>${event.notice.text}</span></p>`}
            <div class="banner">
              <img
                src="${event.picture.url}"
                width="${event.picture.width}"
                height="${event.picture.height}"
                alt=""
              />
            </div>
            ${factList(event, scene)}
          </div>
          <div class="more">${more(event, scene)}</div>
        </div>
      </article>
    </div>`,
  };
}

function factList(event: FullEvent, scene: Scene): Markup {
  const { words } = scene;
  const held = event.sessions.filter(({ status }) => status !== 'CANCELLED');
  const fact = (label: string, value: string): Markup | false =>
    value !== '' &&
    html`<dt>${label}</dt>
      <dd>${value}</dd>`;
  return html`<dl class="facts">
    ${fact(
      words.when,
      held
        .map((session) => whenText(session, scene))
        .slice(0, 12)
        .join('; '),
    )}${fact(words.where, [placeText(event.place, scene), event.place.address ?? event.place.branch?.address ?? ''].filter((part) => part !== '').join(', '))}
    ${fact(words.eventCost, event.cost === 0 ? words.noCost : `Rp${event.cost.toLocaleString('id-ID')}`)}
  </dl>`;
}

function more(event: FullEvent, scene: Scene): Markup {
  const { words, locale } = scene;
  return html`${paragraphs(event.description?.text ?? event.summary?.text ?? '')}
  ${
    (event.works ?? []).length > 0 &&
    html`<section>
      <h2>${words.works}</h2>
      <ul class="gallery">
        ${(event.works ?? []).map(
          (work) =>
            html`<li>
              <figure>
                ${work.picture !== null && html`<img src="${work.picture.url}" width="${work.picture.width}" height="${work.picture.height}" alt="${work.alternativeText?.text ?? ''}" loading="lazy" />`}
                <figcaption>
                  <b>${work.name.text}</b
                  ><span>${[work.creator, work.year].filter(Boolean).join(', ')}</span
                  >${work.caption !== null && html`<span>${work.caption.text}</span>`}
                </figcaption>
              </figure>
            </li>`,
        )}
      </ul>
    </section>`
  }
  ${
    event.people.length > 0 &&
    html`<section>
      <h2>${words.eventPeople}</h2>
      <ul class="folk">
        ${event.people.map(
          ({ role, person }) =>
            html`<li>
              <span class="face" aria-hidden="true">${person.name.charAt(0)}</span
              ><span
                >${person.path === null ? person.name : html`<a href="${localPath(person.path, locale)}">${person.name}</a>`}<small
                  >${wordFor(words.eventRole, role)}</small
                ></span
              >
            </li>`,
        )}
      </ul>
    </section>`
  }
  ${
    event.recommendedTitles.length > 0 &&
    html`<section>
      <h2>${words.eventReading}</h2>
      ${shelf(
        event.recommendedTitles.map(({ title }) => title),
        words.eventReading,
        scene,
      )}
    </section>`
  }`;
}
