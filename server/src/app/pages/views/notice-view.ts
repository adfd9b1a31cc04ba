import { html } from '../markup/html';
import { pathTo } from '../routes';
import { EMPTY_SHELF } from './marks';
import type { PageView, Scene } from './page-view';

const NOTICES = {
  missing: 404,
  gone: 410,
  refused: 400,
  failed: 500,
  busy: 429,
  building: 503,
  unavailable: 503,
} as const;

/** Why a page is not what was asked for. */
export type Notice = keyof typeof NOTICES;

/** Writes the page that says why there is no other one, and where to go on. */
export function noticeView(notice: Notice, scene: Scene): PageView {
  const { words, locale } = scene;
  const { title, text } = words[notice];
  const main = html`<div class="wrap">
    <div class="state-page">
      ${EMPTY_SHELF}
      <div>
        <h1>${title}</h1>
        <p>${text}</p>
        <div class="row">
          ${notice === 'building' || notice === 'unavailable' ? html`<a class="btn" href="">${words.retry}</a>` : html`<a class="btn" href="${pathTo('search', locale)}">${words.searchCatalogue}</a>`}<a
            class="btn quiet"
            href="${pathTo('home', locale)}"
            >${words.toHome}</a
          >
        </div>
      </div>
    </div>
  </div>`;
  return {
    status: NOTICES[notice],
    head: {
      title: `${title} · ${words.siteName}`,
      shareTitle: title,
      description: text,
      paths: { ID: pathTo('home', 'ID'), EN: pathTo('home', 'EN') },
      kind: 'website',
      picture: null,
      isListed: false,
    },
    facts: [],
    main,
  };
}
