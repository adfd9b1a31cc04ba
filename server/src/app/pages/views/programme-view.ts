import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { FullEventPerson, FullProgramme, ListedEvent } from '../shapes/event-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { eventRows, paragraphs } from './event-parts';
import type { PageView, Scene } from './page-view';
import { breadcrumbs } from './parts';

type Facts = {
  readonly name: string;
  readonly lead: string;
  readonly text: string;
  readonly page: 'programme' | 'eventPerson';
  readonly id: string;
  readonly coming: readonly ListedEvent[];
};

/** Writes the page of a programme. */
export function programmeView(programme: FullProgramme, scene: Scene): PageView {
  const text = programme.description?.text ?? programme.summary?.text ?? '';
  return view(
    {
      name: programme.name.text,
      lead: programme.summary?.text ?? '',
      text,
      page: 'programme',
      id: programme.id,
      coming: programme.coming.nodes,
    },
    scene,
  );
}

/** Writes the page of somebody who makes events. */
export function eventPersonView(person: FullEventPerson, scene: Scene): PageView {
  const page = view(
    {
      name: person.name,
      lead: person.headline?.text ?? '',
      text: person.biography?.text ?? '',
      page: 'eventPerson',
      id: person.id,
      coming: person.coming.nodes,
    },
    scene,
  );
  const described = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: person.name,
    url: scene.origin + localPath(person.path ?? '', scene.locale),
    ...(person.headline !== null ? { description: person.headline.text } : {}),
  };
  return { ...page, facts: [described, ...page.facts] };
}

function view({ name, lead, text, page, id, coming }: Facts, scene: Scene): PageView {
  const { words, locale } = scene;
  const crumbs = [
    { label: words.events, path: pathTo('events', locale) },
    { label: name, path: pathTo(page, locale, id) },
  ];
  return {
    status: 200,
    head: {
      title: `${name} · ${words.siteName}`,
      shareTitle: name,
      description: lead === '' ? words.eventsDescription : lead,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo(page, 'ID', id), EN: pathTo(page, 'EN', id) },
    },
    facts: [breadcrumbFacts(crumbs, scene)],
    main: html`<div class="wrap">
      ${breadcrumbs(crumbs, scene)}
      <article class="event">
        <header>
          <h1>${name}</h1>
          ${lead !== '' && lead !== text && html`<p class="lead">${lead}</p>`}${paragraphs(text)}
        </header>
        <div>
          <section>
            <h2>${words.coming}</h2>
            ${eventRows(coming, scene)}
          </section>
        </div>
      </article>
    </div>`,
  };
}
