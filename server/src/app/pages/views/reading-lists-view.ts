import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { canonicalQuery, SEARCH_PARAMETERS } from '../search-parameters';
import type { readingListsShape } from '../shapes/reading-list-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { numberText } from '../words/words';
import type { PageView, Scene } from './page-view';
import { breadcrumbs, coverImage, pageSteps } from './parts';

type Lists = InferOutput<typeof readingListsShape>['publicReadingLists'];

/** Writes the lists that readers share with everybody, newest first. */
export function readingListsView(
  { publicReadingLists: lists }: InferOutput<typeof readingListsShape>,
  scene: Scene,
): PageView {
  const { words, locale, parameters } = scene;
  const own = words.readingLists;
  const path = pathTo('readingLists', locale);
  const crumbs = [
    { label: words.browse, path: pathTo('browse', locale) },
    { label: own.title, path },
  ];
  const main = html`<div class="wrap">
    ${breadcrumbs(crumbs, scene)}
    <header class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${own.lead}</p>
    </header>
    <p class="count">
      ${lists.totalCount === 0 ? own.none : own.count(numberText(lists.totalCount, locale))}
    </p>
    <ul class="lists">
      ${lists.nodes.map((list, place) => html`<li>${card(list, place < 3, scene)}</li>`)}
    </ul>
    ${pageSteps(lists.pageInfo, path, scene)}
  </div>`;
  const query = canonicalQuery(parameters, [SEARCH_PARAMETERS.after, SEARCH_PARAMETERS.before]);
  return {
    status: 200,
    head: {
      title: `${own.title} · ${words.siteName}`,
      shareTitle: own.title,
      description: own.description,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('readingLists', 'ID') + query, EN: pathTo('readingLists', 'EN') + query },
    },
    facts: [breadcrumbFacts(crumbs, scene)],
    main,
  };
}

function card(list: Lists['nodes'][number], isFirst: boolean, { words, locale }: Scene): Markup {
  const own = words.readingLists;
  return html`<div class="fan">${list.newestTitles.map(({ cover }) => coverImage(cover, isFirst))}</div>
    <div class="in">
      <h2><a href="${pathTo('readingList', locale, list.id)}">${list.name}</a></h2>
      ${list.description !== null && html`<p>${list.description}</p>`}
      <p class="meta">
        ${own.titles(numberText(list.titleCount, locale))}${list.owner !== null && `, ${own.by(list.owner)}`}
      </p>
    </div>`;
}
