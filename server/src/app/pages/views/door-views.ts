import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { ChildrenAnswer, AudienceAnswer, SchoolsAnswer } from '../shapes/audience-shapes';
import { eventRows } from './event-parts';
import type { PageView, Scene } from './page-view';
import { shelf } from './parts';

type Door = {
  readonly page: 'children' | 'schools';
  readonly audience: string;
  readonly kinds: ReadonlySet<string>;
  readonly titles: ChildrenAnswer['children']['nodes'];
};

const FOR_CHILDREN: ReadonlySet<string> = new Set([
  'STORYTELLING',
  'READING_WRITING',
  'LITERACY',
  'BOOK_CLUB',
]);
const FOR_SCHOOLS: ReadonlySet<string> = new Set([
  'SCHOOL_PARTNERSHIP',
  'LITERACY',
  'DIGITAL_LITERACY',
  'READING_WRITING',
]);

/** Writes the door for children: their events, their shelf, their programmes. */
export function childrenView(answer: ChildrenAnswer, scene: Scene): PageView {
  return view(
    answer,
    { page: 'children', audience: 'anak', kinds: FOR_CHILDREN, titles: answer.children.nodes },
    scene,
  );
}

/** Writes the door for schools: events that take classes, programmes, titles for teachers. */
export function schoolsView(answer: SchoolsAnswer, scene: Scene): PageView {
  return view(
    answer,
    { page: 'schools', audience: 'sekolah', kinds: FOR_SCHOOLS, titles: answer.teaching.nodes },
    scene,
  );
}

function view(
  { events, programmes }: AudienceAnswer,
  { page, audience, kinds, titles }: Door,
  scene: Scene,
): PageView {
  const { words, locale } = scene;
  const { title, description, shelf: label } = words.doors[page];
  const shown = programmes.filter(({ kind }) => kinds.has(kind));
  return {
    status: 200,
    head: {
      title: `${title} · ${words.siteName}`,
      shareTitle: title,
      description,
      paths: { ID: pathTo(page, 'ID'), EN: pathTo(page, 'EN') },
      kind: 'website',
      picture: null,
      isListed: true,
    },
    facts: [],
    main: html`<div class="wrap">
        <header class="page-head">
          <h1>${title}</h1>
          <p class="lead">${description}</p>
        </header>
      </div>
      ${part(
        words.events,
        html`${events.nodes.length > 0 ? eventRows(events.nodes, scene) : html`<p>${words.doors.none}</p>`}
          <p><a href="${pathTo('events', locale)}?untuk=${audience}">${words.doors.all}</a></p>`,
      )}
      ${
        shown.length > 0 &&
        part(
          words.doors.programmes,
          html`<ul>
            ${shown.map(({ path, name, summary }) => html`<li><a href="${localPath(path, locale)}">${name.text}</a>${summary !== null && html` ${summary.text}`}</li>`)}
          </ul>`,
        )
      }
      ${
        titles.length > 0 &&
        part(
          label,
          shelf(
            titles.map(({ title: card }) => card),
            label,
            scene,
          ),
        )
      }`,
  };
}

function part(heading: string, content: Markup): Markup {
  return html`<section class="section">
    <div class="wrap">
      <div class="head"><h2>${heading}</h2></div>
      ${content}
    </div>
  </section>`;
}
