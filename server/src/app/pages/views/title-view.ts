import { pngPath } from '../title-files/cover-name';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { FullTitle } from '../shapes/title-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { bookFacts } from '../structured-data/book-facts';
import { wordFor } from '../words/words';
import { holdings } from './holdings';
import type { PageView, Scene } from './page-view';
import type { Crumb } from './parts';
import { availabilityText, breadcrumbs, byline, coverImage, leadingNames, shelf } from './parts';
import { titleFacts } from './title-facts';

/** Writes the page of one title: what it is, where it stands, what is like it. */
export function titleView(title: FullTitle, scene: Scene): PageView {
  const { words, locale } = scene;
  const crumbs = [
    { label: words.catalogue, path: pathTo('search', locale) },
    ...classCrumb(title, scene),
    { label: title.titleProper, path: localPath(title.path, locale) },
  ];
  const series = title.series
    .map(({ title: name, number }) => [name, number].filter((part) => part !== null).join(' ; '))
    .join(', ');
  const main = html`<div class="wrap">
    ${breadcrumbs(crumbs, scene)}
    <article class="work">
      <div class="left"><div class="cover">${coverImage(title.cover, true)}</div></div>
      <div class="info">
        <div class="wh">
          <h1>${title.titleProper}</h1>
          ${title.subtitle !== null && html`<p class="subtitle">${title.subtitle}</p>`}
          <p class="by">${byline(title.contributions, 6, scene)}</p>
          <p class="series">
            ${[wordFor(words.materialType, title.materialType), title.edition, series].filter((part) => part !== null && part !== '').join(' · ')}
          </p>
        </div>
        <div class="rest">
          ${holdings(title, scene)}${title.summary !== null && html`<div class="blurb"><p>${title.summary}</p></div>`}${
            title.tableOfContents !== null &&
            html`<details class="more-text">
              <summary>${words.tableOfContents}</summary>
              <p>${title.tableOfContents}</p>
            </details>`
          }
        </div>
      </div>
    </article>
    <div class="two">
      <div>
        ${editions(title, scene)}
        <section class="cite">
          <div class="row"><h3>${words.cite}</h3></div>
          <blockquote>${title.citation}</blockquote>
          <p class="small">
            ${words.marc}: <a href="/marc/${title.id}.xml">MARCXML</a>,
            <a href="/marc/${title.id}.mrc">ISO 2709</a>
          </p>
        </section>
      </div>
      <div>${titleFacts(title, scene)}</div>
    </div>
    ${
      title.shelfNeighbours.length > 1 &&
      html`<section class="shelf-section">
        <div class="head"><h2>${words.neighbours}</h2></div>
        ${shelf(title.shelfNeighbours, words.neighbours, scene)}
      </section>`
    }
    ${
      title.related.length > 0 &&
      html`<section class="shelf-section">
        <div class="head"><h2>${words.related}</h2></div>
        ${shelf(title.related, words.related, scene)}
      </section>`
    }
  </div>`;
  return {
    status: 200,
    head: titleHead(title, scene),
    facts: [bookFacts(title, scene), breadcrumbFacts(crumbs, scene)],
    main,
  };
}

/**
 * Leads to the tens of a class (`899.221` → `89`), the finest step the class tree has; shelves known by a
 * word (FIK) have no place in it.
 */
function classCrumb({ callNumber }: FullTitle, { words, locale }: Scene): Crumb[] {
  if (callNumber === null || callNumber.treeNotation === null) return [];
  return [
    {
      label: words.classTree(callNumber.classNumber),
      path: `${pathTo('search', locale)}?${new URLSearchParams({ [SEARCH_PARAMETERS.classNotation]: callNumber.treeNotation }).toString()}`,
    },
  ];
}

function titleHead(title: FullTitle, scene: Scene): PageView['head'] {
  const { words } = scene;
  const names = leadingNames(title.contributions);
  const published = [title.publisher, title.publicationYear]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  const sentences = [
    names.length > 0 ? `${title.titleProper} ${words.by(names.join(', '))}` : title.titleProper,
    published,
    `${wordFor(words.materialType, title.materialType)}, ${availabilityText(title.availability, scene)}`,
    title.summary ?? '',
  ];
  return {
    title: `${title.titleProper} · ${words.siteName}`,
    shareTitle: [title.titleProper, names[0]].filter((part) => part !== undefined).join(', '),
    description: `${sentences.filter((part) => part !== '').join('. ')}`,
    paths: { ID: localPath(title.path, 'ID'), EN: localPath(title.path, 'EN') },
    kind: 'book',
    picture: {
      path: pngPath(title.id, title.cover.url),
      width: 600,
      height: Math.round((600 * title.cover.height) / title.cover.width),
      alt: words.coverOf(title.titleProper),
    },
    isListed: true,
  };
}

function editions(title: FullTitle, scene: Scene): Markup | null {
  const others = (title.work?.editions.nodes ?? []).filter(({ id }) => id !== title.id);
  if (others.length === 0) return null;
  return html`<h2>${scene.words.otherEditions}</h2>
    <ul class="editions">
      ${others.map(
        (edition) =>
          html`<li>
            <a href="${localPath(edition.path, scene.locale)}">${edition.titleProper}</a>
            ${[edition.edition, edition.publisher, edition.publicationYear].filter((part) => part !== null).join(', ')}
          </li>`,
      )}
    </ul>`;
}
