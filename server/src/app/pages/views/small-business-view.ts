import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { PageView, Scene } from './page-view';

/** Writes the corner for small businesses. */
export function smallBusinessView(scene: Scene): PageView {
  const { words } = scene;
  const { title, lead, description } = words.smallBusinessWords;
  const main = html`<div class="wrap small-business"><header class="page-head"><h1>${title}</h1><p class="lead">${lead}</p></header>${placeList(scene)}</div>`;
  return {
    status: 200,
    head: { title: `${title} · ${words.siteName}`, shareTitle: title, description, kind: 'website', picture: null, isListed: true, paths: { ID: pathTo('smallBusiness', 'ID'), EN: pathTo('smallBusiness', 'EN') } },
    facts: [],
    main,
  };
}

function placeList({ words, locale }: Scene): Markup {
  const { places, training, trainingText, books, booksText } = words.smallBusinessWords;
  const place = (path: string, name: string, text: string): Markup => html`<a href="${path}"><b>${name}</b><span>${text}</span></a>`;
  return html`<nav class="places" aria-label="${places}">
    ${place(`${pathTo('events', locale)}?jenis=BUSINESS_TRAINING`, training, trainingText)}
    ${place(`${pathTo('search', locale)}?${SEARCH_PARAMETERS.classNotation}=65`, books, booksText)}</nav>`;
}
