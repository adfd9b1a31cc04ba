import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { Card, Contribution, PageInfo, Row } from '../shapes/title-shapes';
import { numberText, spokenName, wordFor } from '../words/words';
import { availabilityMark, SEARCH_ICON } from './marks';
import type { Scene } from './page-view';

/** Names the people of a title: main entry first, then authors, then others. */
export function leadingNames(contributions: readonly Contribution[], limit = 2): string[] {
  return leading(contributions, limit).map(({ contributor }) => spokenName(contributor.preferredName));
}

function leading(contributions: readonly Contribution[], limit: number): readonly Contribution[] {
  const rank = ({ isMain, role }: Contribution): number => (isMain ? 0 : role === 'AUTHOR' ? 1 : 2);
  return [...contributions].sort((left, right) => rank(left) - rank(right)).slice(0, limit);
}

/** Links the leading people of a title, with their parts; a word stands for the rest. */
export function byline(contributions: readonly Contribution[], limit: number, scene: Scene): Markup {
  const named = leading(contributions, limit);
  return html`${named.map(
    ({ contributor, role }, place) =>
      html`${place > 0 && ', '}<a href="${localPath(contributor.path, scene.locale)}"
          >${spokenName(contributor.preferredName)}</a
        >${role !== 'AUTHOR' && ` (${wordFor(scene.words.role, role)})`}`,
  )}${contributions.length > named.length && ` ${scene.words.others}`}`;
}

/** Says in words how many copies can be had. */
export function availabilityText(
  availability: { readonly copyCount: number; readonly availableCount: number },
  { words, locale }: Scene,
): string {
  const { copyCount, availableCount } = availability;
  return copyCount === 0
    ? words.noCopies
    : words.availability(numberText(availableCount, locale), numberText(copyCount, locale));
}

/** Says in shape and a few words how many copies can be had. */
export function availabilitySign(
  availability: { readonly copyCount: number; readonly availableCount: number },
  { words, locale }: Scene,
): Markup {
  const { copyCount, availableCount } = availability;
  const some = words.availableSome(numberText(availableCount, locale), numberText(copyCount, locale));
  return availabilityMark(
    availability,
    copyCount === 0
      ? words.noCopies
      : availableCount === 0
        ? words.notAvailable
        : availableCount === copyCount
          ? words.available
          : some,
  );
}

/** Shows a cover at its proportions; the title stands beside it, so it says nothing by itself. */
export function coverImage(cover: Card['cover'], isFirst = false): Markup {
  return html`<img
    class="cover-image"
    src="${cover.url}"
    width="${cover.width}"
    height="${cover.height}"
    alt=""
    loading="${isFirst ? 'eager' : 'lazy'}"
    decoding="async"
    ${isFirst && html` fetchpriority="high"`}
  />`;
}

/** Shows titles as books on one shelf. */
export function shelf(titles: readonly Card[], label: string, scene: Scene, isFirst = false): Markup {
  return html`<ul class="shelf" aria-label="${label}" tabindex="0">
    ${titles.map((title, place) => {
      const path = localPath(title.path, scene.locale);
      return html`<li>
        <div class="stand">
          <a class="cover" href="${path}" tabindex="-1" aria-hidden="true"
            >${coverImage(title.cover, isFirst && place < 4)}</a
          >
        </div>
        <div>
          <p class="t"><a href="${path}">${title.titleProper}</a></p>
          <p class="by">${leadingNames(title.contributions, 1)}</p>
          ${availabilitySign(title.availability, scene)}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** Shows titles as a list with facts. */
export function rows(titles: readonly Row[], scene: Scene): Markup {
  return html`<ol class="rows">
    ${titles.map((title, place) => row(title, scene, place < 3))}
  </ol>`;
}

function row(title: Row, scene: Scene, isFirst: boolean): Markup {
  const path = localPath(title.path, scene.locale);
  const published = [title.publisher, title.publicationYear]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return html`<li>
    <a class="cover" href="${path}" tabindex="-1" aria-hidden="true">${coverImage(title.cover, isFirst)}</a>
    <div>
      <h2>
        <a href="${path}">${title.titleProper}</a
        >${title.subtitle !== null && html` <span class="sub">${title.subtitle}</span>`}
      </h2>
      <p class="by">${byline(title.contributions, 2, scene)}</p>
      <p class="pub">${published}</p>
      ${title.summary !== null && html`<p class="say">${title.summary}</p>`}
      <div class="row"><span class="tag">${wordFor(scene.words.materialType, title.materialType)}</span></div>
    </div>
    <div class="where">
      ${title.availability.branches.length === 0 && availabilitySign(title.availability, scene)}
      <ul>
        ${title.availability.branches.map(
          ({ branch, copyCount, availableCount }) =>
            html`<li>
              ${availabilityMark({ copyCount, availableCount }, branch.name.text)}
              <span
                >${scene.words.countOf(numberText(availableCount, scene.locale), numberText(copyCount, scene.locale))}</span
              >
            </li>`,
        )}
      </ul>
    </div>
  </li>`;
}

/** Links the page before and the page after; nothing when there is one page only. */
export function pageSteps(info: PageInfo, path: string, scene: Scene): Markup | null {
  if (!info.hasNextPage && !info.hasPreviousPage) return null;
  const to = (name: string, cursor: string): string => {
    const parameters = new URLSearchParams(scene.parameters);
    parameters.delete(SEARCH_PARAMETERS.after);
    parameters.delete(SEARCH_PARAMETERS.before);
    parameters.set(name, cursor);
    return `${path}?${parameters.toString()}`;
  };
  return html`<nav class="pages" aria-label="${scene.words.pages}">
    ${info.hasPreviousPage && info.startCursor !== null ? html`<a class="btn quiet" href="${to(SEARCH_PARAMETERS.before, info.startCursor)}" rel="prev">${scene.words.previousPage}</a>` : html`<span></span>`}
    ${info.hasNextPage && info.endCursor !== null && html`<a class="btn quiet" href="${to(SEARCH_PARAMETERS.after, info.endCursor)}" rel="next">${scene.words.nextPage}</a>`}
  </nav>`;
}

/** One step of the way to a page. */
export type Crumb = { readonly label: string; readonly path: string };

/** Shows the way from home to this page; the last step is the page itself. */
export function breadcrumbs(crumbs: readonly Crumb[], scene: Scene): Markup {
  const last = crumbs.length - 1;
  return html`<nav class="crumbs" aria-label="${scene.words.breadcrumbs}">
    <ol>
      ${crumbs.map(
        ({ label, path }, place) =>
          html`<li>
            ${place === last ? html`<span aria-current="page">${label}</span>` : html`<a href="${path}">${label}</a>`}
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** A search that works without scripts. */
export function searchForm(scene: Scene, text = ''): Markup {
  const { words } = scene;
  return html`<form class="topsearch" role="search" action="${pathTo('search', scene.locale)}" method="get">
    <div class="find">
      <label class="hide" for="cari-kata">${words.searchLabel}</label
      ><input
        id="cari-kata"
        type="search"
        name="${SEARCH_PARAMETERS.text}"
        value="${text}"
        placeholder="${words.searchHint}"
        maxlength="200"
      /><button aria-label="${words.search}">${SEARCH_ICON}</button>
    </div>
  </form>`;
}
