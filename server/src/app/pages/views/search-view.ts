import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { canonicalQuery, SEARCH_PARAMETERS } from '../search-parameters';
import type { searchShape } from '../shapes/page-shapes';
import { listFacts } from '../structured-data/list-facts';
import { numberText, spokenName } from '../words/words';
import { eventRows } from './event-parts';
import type { PageView, Scene } from './page-view';
import { pageSteps, rows } from './parts';
import { searchFilters } from './search-filters';

/** Writes a page of search results. */
export function searchView({ searchCatalogue: found, events, guides, businesses }: InferOutput<typeof searchShape>, scene: Scene): PageView {
  const { words, locale, parameters } = scene;
  const text = (parameters.get(SEARCH_PARAMETERS.text) ?? '').trim().slice(0, 200);
  const count = numberText(found.totalCount, locale);
  const heading = text === '' ? words.everything : words.searchTitle(text);
  const path = pathTo('search', locale);
  const query = canonicalQuery(parameters);
  const titles = found.nodes.map((hit) => hit.title);
  const main = html`<div class="wrap"><div class="results-head"><h1>${heading}</h1>
    ${found.didYouMean !== null && html`<p class="meant">${words.didYouMean} <a href="${path}?${new URLSearchParams({ q: found.didYouMean }).toString()}">${found.didYouMean}</a></p>`}</div>
    ${events !== undefined && events.nodes.length > 0 && html`<section class="found-events" aria-labelledby="found-events"><h2 id="found-events">${words.foundEvents}</h2>${eventRows(events.nodes, scene)}</section>`}
    ${guides !== undefined && guides.length > 0 && html`<section class="found-businesses" aria-labelledby="found-guides"><h2 id="found-guides">${words.foundGuides}</h2><ul>${guides.map(({ path: own, name, summary }) => html`<li><a href="${localPath(own, locale)}">${name.text}</a> <span>${summary?.text ?? null}</span></li>`)}</ul></section>`}
    ${businesses !== undefined && businesses.nodes.length > 0 && html`<section class="found-businesses" aria-labelledby="found-businesses"><h2 id="found-businesses">${words.foundBusinesses}</h2><ul>${businesses.nodes.map(({ path: own, name, summary }) => html`<li><a href="${localPath(own, locale)}">${name}</a> <span>${summary}</span></li>`)}</ul></section>`}
    <div class="find-grid">${searchFilters(found.facets, text, scene)}<section class="found"><div class="bar-top"><p class="grow count">${found.totalCount === 0 ? words.nothingFound : words.resultCount(count)}</p>${orderLinks(path, scene)}</div>
    ${found.contributorMatch !== null && html`<p><a href="${localPath(found.contributorMatch.path, locale)}">${spokenName(found.contributorMatch.preferredName)}</a></p>`}
    ${rows(titles, scene)}${pageSteps(found.pageInfo, path, scene)}</section></div></div>`;
  return {
    status: 200,
    head: {
      title: `${heading} · ${words.siteName}`,
      shareTitle: heading,
      description: text === '' ? words.everythingDescription(count) : words.searchDescription(text, count),
      paths: { ID: pathTo('search', 'ID') + query, EN: pathTo('search', 'EN') + query }, kind: 'website', picture: null, isListed: true,
    },
    facts: [listFacts(titles, scene)],
    main,
  };
}

/** The orders as links, for readers without scripts. */
function orderLinks(path: string, { words, parameters }: Scene): Markup {
  const to = (order: string): string => {
    const next = new URLSearchParams(canonicalQuery(parameters));
    for (const name of [SEARCH_PARAMETERS.order, SEARCH_PARAMETERS.after, SEARCH_PARAMETERS.before]) next.delete(name);
    if (order !== 'RELEVANCE') next.set(SEARCH_PARAMETERS.order, order);
    return `${path}?${next.toString()}`;
  };
  const current = parameters.get(SEARCH_PARAMETERS.order) ?? 'RELEVANCE';
  return html`<span class="small">${words.order}: ${Object.entries(words.orders).map(([order, label], place) => html`${place > 0 && ' · '}${order === current ? html`<b>${label}</b>` : html`<a href="${to(order)}">${label}</a>`}`)}</span>`;
}
