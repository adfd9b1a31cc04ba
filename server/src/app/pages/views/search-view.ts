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
export function searchView(
  { searchCatalogue: found, events, guides, businesses, servicePages }: InferOutput<typeof searchShape>,
  scene: Scene,
): PageView {
  const { words, locale, parameters } = scene;
  const text = (parameters.get(SEARCH_PARAMETERS.text) ?? '').trim().slice(0, 200);
  const count = numberText(found.totalCount, locale);
  const heading = text === '' ? words.everything : words.searchTitle(text);
  const path = pathTo('search', locale);
  const query = canonicalQuery(parameters);
  const titles = found.nodes.map((hit) => hit.title);
  const isAnswered = [events?.nodes, guides, businesses?.nodes, servicePages].some(
    (answers) => answers !== undefined && answers.length > 0,
  );
  const main = html`<div class="wrap">
    <div class="results-head">
      <h1>${heading}</h1>
      ${found.didYouMean !== null && html`<p class="meant">${words.didYouMean} <a href="${path}?${new URLSearchParams({ q: found.didYouMean }).toString()}">${found.didYouMean}</a></p>`}
    </div>
    ${
      servicePages !== undefined &&
      servicePages.length > 0 &&
      html`<section class="found-links" aria-labelledby="found-services">
        <h2 id="found-services">${words.foundServices}</h2>
        <ul>
          ${servicePages.map(({ path: own, name, summary }) => html`<li><a href="${localPath(own, locale)}">${name.text}</a> <span>${summary.text}</span></li>`)}
        </ul>
      </section>`
    }
    ${
      events !== undefined &&
      events.nodes.length > 0 &&
      html`<section class="found-events" aria-labelledby="found-events">
        <h2 id="found-events">${words.foundEvents}</h2>
        ${eventRows(events.nodes, scene)}
      </section>`
    }
    ${
      guides !== undefined &&
      guides.length > 0 &&
      html`<section class="found-links" aria-labelledby="found-guides">
        <h2 id="found-guides">${words.foundGuides}</h2>
        <ul>
          ${guides.map(({ path: own, name, summary }) => html`<li><a href="${localPath(own, locale)}">${name.text}</a> <span>${summary?.text ?? null}</span></li>`)}
        </ul>
      </section>`
    }
    ${
      businesses !== undefined &&
      businesses.nodes.length > 0 &&
      html`<section class="found-links" aria-labelledby="found-businesses">
        <h2 id="found-businesses">${words.foundBusinesses}</h2>
        <ul>
          ${businesses.nodes.map(({ path: own, name, summary }) => html`<li><a href="${localPath(own, locale)}">${name}</a> <span>${summary}</span></li>`)}
        </ul>
      </section>`
    }
    <div class="find-grid">
      ${searchFilters(found.facets, text, scene)}
      <section class="found">
        <div class="bar-top">
          <p class="grow count">${countText(found, { text, isAnswered }, scene)}</p>
          ${orderLinks(path, scene)}
        </div>
        ${suggestedLinks(found.suggestedFilters, path, scene)}
        ${found.contributorMatch !== null && html`<p><a href="${localPath(found.contributorMatch.path, locale)}">${spokenName(found.contributorMatch.preferredName)}</a></p>`}
        ${foundRows(found, scene)}${pageSteps(found.pageInfo, path, scene)}
      </section>
    </div>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${heading} · ${words.siteName}`,
      shareTitle: heading,
      description: text === '' ? words.everythingDescription(count) : words.searchDescription(text, count),
      paths: { ID: pathTo('search', 'ID') + query, EN: pathTo('search', 'EN') + query },
      kind: 'website',
      picture: null,
      isListed: true,
    },
    facts: [listFacts(titles, scene)],
    main,
  };
}

type Found = InferOutput<typeof searchShape>['searchCatalogue'];

function countText(
  { totalCount, relaxed }: Found,
  { text, isAnswered }: { readonly text: string; readonly isAnswered: boolean },
  { words, locale, parameters }: Scene,
): string {
  if (totalCount > 0) return words.resultCount(numberText(totalCount, locale));
  if (relaxed.length > 0) return words.noneWithAll;
  return isAnswered && !FILTERS.some((name) => parameters.has(SEARCH_PARAMETERS[name]))
    ? words.noTitles(text)
    : words.nothingFound;
}

const FILTERS = [
  'available',
  'branch',
  'materialType',
  'language',
  'audience',
  'classNotation',
  'yearFrom',
  'yearTo',
  'subject',
  'contributor',
] as const;

/** First the cards with every word, then those that lack some, each run under a line that says so. */
function foundRows({ nodes, relaxed }: Found, scene: Scene): Markup {
  const keyOf = (lacking: readonly string[]): string => lacking.join(' ');
  const runs = [...new Set(nodes.map(({ withoutWords }) => keyOf(withoutWords)))];
  return html`${runs.map((run) => {
    const hits = nodes.filter(({ withoutWords }) => keyOf(withoutWords) === run);
    const lacking = hits[0]?.withoutWords ?? [];
    const total = relaxed.find(({ withoutWords }) => keyOf(withoutWords) === run)?.totalCount ?? 0;
    return html`${lacking.length > 0 && html`<h2 class="without"><span>${scene.words.withoutWords} ${lacking.map((word, place) => html`${place > 0 && ', '}<em>${word}</em>`)}</span> <span>${scene.words.resultCount(numberText(total, scene.locale))}</span></h2>`}${rows(
      hits.map(({ title }) => title),
      scene,
    )}`;
  })}`;
}

const SUGGESTED_PARAMETERS: Readonly<Record<string, keyof typeof SEARCH_PARAMETERS>> = {
  MATERIAL_TYPES: 'materialType',
  AUDIENCES: 'audience',
  CLASSES: 'classNotation',
};

/** The filters that words of form may ask for, as links. */
function suggestedLinks(
  suggested: Found['suggestedFilters'],
  path: string,
  { words, locale, parameters }: Scene,
): Markup | false {
  const links = suggested.flatMap(({ word, field, value, label, count }) => {
    const parameter = SUGGESTED_PARAMETERS[field];
    if (parameter === undefined) return [];
    const next = withoutPlace(parameters);
    next.append(SEARCH_PARAMETERS[parameter], value);
    return [
      html`<a class="chip" href="${path}?${next.toString()}"
        >${words.onlyForm(word, label, numberText(count, locale))}</a
      >`,
    ];
  });
  return links.length > 0 && html`<p class="row active-filters">${links}</p>`;
}

/** The search of an address, from its first page on. */
function withoutPlace(parameters: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(canonicalQuery(parameters));
  for (const name of [SEARCH_PARAMETERS.after, SEARCH_PARAMETERS.before]) next.delete(name);
  return next;
}

/** The orders as links, for readers without scripts. */
function orderLinks(path: string, { words, parameters }: Scene): Markup {
  const to = (order: string): string => {
    const next = withoutPlace(parameters);
    next.delete(SEARCH_PARAMETERS.order);
    if (order !== 'RELEVANCE') next.set(SEARCH_PARAMETERS.order, order);
    return `${path}?${next.toString()}`;
  };
  const current = parameters.get(SEARCH_PARAMETERS.order) ?? 'RELEVANCE';
  return html`<span class="small"
    >${words.order}:
    ${Object.entries(words.orders).map(([order, label], place) => html`${place > 0 && ' · '}${order === current ? html`<b>${label}</b>` : html`<a href="${to(order)}">${label}</a>`}`)}</span
  >`;
}
