import { pngPath } from '../title-files/cover-name';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import type { FullTitle } from '../shapes/title-shapes';
import { breadcrumbFacts } from '../structured-data/breadcrumb-facts';
import { bookFacts } from '../structured-data/book-facts';
import { wordFor } from '../words/words';
import { holdings } from './holdings';
import type { PageView, Scene } from './page-view';
import { availabilityText, breadcrumbs, contributorLinks, coverImage, leadingNames, shelf } from './parts';
import { titleFacts } from './title-facts';

/** Writes the page of one title: what it is, where it stands, what is like it. */
export function titleView(title: FullTitle, scene: Scene): PageView {
  const { words, locale } = scene;
  const crumbs = [{ label: words.home, path: pathTo('home', locale) }, { label: words.catalogue, path: pathTo('search', locale) }, { label: title.titleProper, path: localPath(title.path, locale) }];
  const main = html`<div class="wrap">${breadcrumbs(crumbs, scene)}<article class="work"><div class="left"><div class="cover">${coverImage(title.cover, true)}</div></div>
    <div class="info"><div class="wh"><h1>${title.titleProper}</h1>${title.subtitle !== null && html`<p class="sub">${title.subtitle}</p>`}
    <ul class="by">${contributorLinks(title.contributions, scene)}</ul></div>
    <div class="rest">${holdings(title, scene)}${title.summary !== null && html`<div class="blurb"><h2>${words.summary}</h2><p>${title.summary}</p></div>`}</div></div></article>
    <section class="two"><div>${editions(title, scene)}${titleFacts(title, scene)}</div><div>${title.tableOfContents !== null && html`<h2>${words.tableOfContents}</h2><p>${title.tableOfContents}</p>`}
    <div class="cite"><h2>${words.cite}</h2><blockquote>${title.citation}</blockquote></div></div></section>
    ${title.shelfNeighbours.length > 1 && html`<section class="section"><h2>${words.neighbours}</h2>${shelf(title.shelfNeighbours, words.neighbours, scene)}</section>`}
    ${title.related.length > 0 && html`<section class="section"><h2>${words.related}</h2>${shelf(title.related, words.related, scene)}</section>`}</div>`;
  return { status: 200, head: titleHead(title, scene), facts: [bookFacts(title, scene), breadcrumbFacts(crumbs, scene)], main };
}

function titleHead(title: FullTitle, scene: Scene): PageView['head'] {
  const { words } = scene;
  const names = leadingNames(title.contributions);
  const published = [title.publisher, title.publicationYear].filter((part) => part !== null && part !== '').join(', ');
  const sentences = [names.length > 0 ? `${title.titleProper} ${words.by(names.join(', '))}` : title.titleProper, published, `${wordFor(words.materialType, title.materialType)}, ${availabilityText(title.availability, scene)}`, title.summary ?? ''];
  return {
    title: `${title.titleProper} · ${words.siteName}`,
    shareTitle: [title.titleProper, names[0]].filter((part) => part !== undefined).join(', '),
    description: `${sentences.filter((part) => part !== '').join('. ')}`,
    paths: { ID: localPath(title.path, 'ID'), EN: localPath(title.path, 'EN') },
    kind: 'book',
    picture: { path: pngPath(title.id, title.cover.url), width: 600, height: Math.round((600 * title.cover.height) / title.cover.width), alt: words.coverOf(title.titleProper) },
    isListed: true,
  };
}

function editions(title: FullTitle, scene: Scene) {
  const others = (title.work?.editions.nodes ?? []).filter(({ id }) => id !== title.id);
  if (others.length === 0) return null;
  return html`<h2>${scene.words.otherEditions}</h2><ul class="editions">${others.map((edition) =>
    html`<li><a href="${localPath(edition.path, scene.locale)}">${edition.titleProper}</a> ${[edition.edition, edition.publisher, edition.publicationYear].filter((part) => part !== null).join(', ')}</li>`)}</ul>`;
}
