import type { InferOutput } from 'valibot';

import { html } from '../markup/html';
import { pathTo } from '../routes';
import { canonicalQuery, SEARCH_PARAMETERS } from '../search-parameters';
import type { readingListShape } from '../shapes/reading-list-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { listFacts } from '../structured-data/list-facts';
import { numberText } from '../words/words';
import type { PageView, Scene } from './page-view';
import { breadcrumbs, pageSteps, rows } from './parts';

/** A list as its page shows it. */
export type ShownList = NonNullable<InferOutput<typeof readingListShape>['readingList']>;

/**
 * Writes a list of titles. Search engines may name what is for everybody and was read by staff; an address
 * that was only handed on stays with those who have it.
 */
export function readingListView(list: ShownList, scene: Scene): PageView {
  const { words, locale, parameters, place } = scene;
  const own = words.readingLists;
  const path = pathTo('readingList', locale, place.id);
  const crumbs = [
    { label: own.title, path: pathTo('readingLists', locale) },
    { label: list.name, path },
  ];
  const query = canonicalQuery(parameters, [SEARCH_PARAMETERS.after, SEARCH_PARAMETERS.before]);
  const isForEverybody = list.visibility === 'PUBLIC' && list.status === 'PUBLISHED';
  const main = html`<div class="wrap">
    ${breadcrumbs(crumbs, scene)}
    <div class="page-head">
      <h1>${list.name}</h1>
      ${list.description !== null && html`<p class="lead">${list.description}</p>`}
      <p class="meta">
        ${own.titles(numberText(list.titles.totalCount, locale))}${list.owner !== null && `, ${own.by(list.owner)}`}
      </p>
    </div>
    ${rows(list.titles.nodes, scene)}${pageSteps(list.titles.pageInfo, path, scene)}
  </div>`;
  return {
    status: 200,
    head: {
      title: `${list.name} · ${words.siteName}`,
      shareTitle: list.name,
      description: list.description ?? words.memberPages.readingList.description,
      kind: 'website',
      picture: null,
      isListed: isForEverybody,
      paths: {
        ID: pathTo('readingList', 'ID', place.id) + query,
        EN: pathTo('readingList', 'EN', place.id) + query,
      },
    },
    facts: isForEverybody ? [listFacts(list.titles.nodes, scene), breadcrumbFacts(crumbs, scene)] : [],
    main,
  };
}
