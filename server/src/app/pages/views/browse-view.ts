import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { BROWSE_PARAMETERS, canonicalQuery, SEARCH_PARAMETERS } from '../search-parameters';
import type { browseShape } from '../shapes/page-shapes';
import { numberText, spokenName } from '../words/words';
import type { PageView, Scene } from './page-view';
import { shelf } from './parts';

type Browse = InferOutput<typeof browseShape>;
type ClassLine = {
  readonly notation: string;
  readonly display: string;
  readonly titleCount: number;
  readonly caption: { readonly text: string };
};
type NameIndex = {
  readonly anchor: string;
  readonly heading: string;
  readonly letter: string;
  readonly after: string;
  readonly more: string;
  readonly pageInfo: Browse['subjects']['pageInfo'];
  readonly lines: readonly { readonly path: string; readonly name: string; readonly titleCount: number }[];
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Writes the ways into the catalogue: new arrivals, classes, people, subjects. */
export function browseView(answer: Browse, scene: Scene): PageView {
  const { words, parameters } = scene;
  const query = canonicalQuery(parameters, Object.values(BROWSE_PARAMETERS));
  const people = answer.contributors.nodes.map(({ path, preferredName, titleCount }) => ({
    path,
    name: spokenName(preferredName),
    titleCount,
  }));
  const subjects = answer.subjects.nodes.map(({ path, heading, titleCount }) => ({
    path,
    name: heading,
    titleCount,
  }));
  const main = html`<div class="wrap browse">
    <header class="page-head">
      <h1>${words.browseTitle}</h1>
      <p class="lead">${words.browseLead}</p>
    </header>
    <section id="kelas">
      <div class="head"><h2>${words.classes}</h2></div>
      <ul class="tree">
        ${withTitles(answer.classTree).map(
          (heading) =>
            html`<li>
              <p class="line">
                <span class="no">${heading.display}</span> ${classLink(heading, heading.caption.text, scene)}
              </p>
              <ul>
                ${withTitles(heading.children).map((child) => html`<li>${classLink(child, `${child.display} ${child.caption.text}`, scene)}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>
    </section>
    <section id="baru">
      <div class="head"><h2>${words.newArrivals}</h2></div>
      ${shelf(answer.newArrivals.nodes, words.newArrivals, scene)}
    </section>
    <section id="daftar">
      <div class="head">
        <h2>${words.readingLists.all}</h2>
        <a href="${pathTo('readingLists', scene.locale)}">${words.readingLists.title}</a>
        <p>${words.readingLists.lead}</p>
      </div>
    </section>
    ${nameIndex({ anchor: 'orang', heading: words.people, letter: BROWSE_PARAMETERS.people, after: BROWSE_PARAMETERS.peopleAfter, more: words.nextNames, pageInfo: answer.contributors.pageInfo, lines: people }, scene)}
    ${nameIndex({ anchor: 'subjek', heading: words.subjects, letter: BROWSE_PARAMETERS.subjects, after: BROWSE_PARAMETERS.subjectsAfter, more: words.nextSubjects, pageInfo: answer.subjects.pageInfo, lines: subjects }, scene)}
  </div>`;
  return {
    status: 200,
    head: {
      title: `${words.browseTitle} · ${words.siteName}`,
      shareTitle: words.browseTitle,
      description: words.browseDescription,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('browse', 'ID') + query, EN: pathTo('browse', 'EN') + query },
    },
    facts: [],
    main,
  };
}

function withTitles<Heading extends ClassLine>(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter(({ titleCount }) => titleCount > 0);
}

function classLink(heading: ClassLine, label: string, { locale }: Scene): Markup {
  return html`<a
      href="${pathTo('search', locale)}?${SEARCH_PARAMETERS.classNotation}=${encodeURIComponent(heading.notation)}"
      >${label}</a
    >
    <span class="n">${numberText(heading.titleCount, locale)}</span>`;
}

function nameIndex(index: NameIndex, scene: Scene): Markup {
  const { words, locale } = scene;
  return html`<section id="${index.anchor}">
    <div class="head"><h2>${index.heading}</h2></div>
    <nav class="letters" aria-label="${words.letters}: ${index.heading}">
      ${LETTERS.map((letter) => html`<a href="${addressWith(index, scene, { [index.letter]: letter })}">${letter}</a>`)}
    </nav>
    <ul class="names">
      ${index.lines.map(({ path, name, titleCount }) => html`<li><a href="${localPath(path, locale)}">${name}</a> <small>${numberText(titleCount, locale)}</small></li>`)}
    </ul>
    ${index.pageInfo.hasNextPage && index.pageInfo.endCursor !== null && html`<p class="more-link"><a class="btn quiet" href="${addressWith(index, scene, { [index.letter]: scene.parameters.get(index.letter) ?? '', [index.after]: index.pageInfo.endCursor })}">${index.more}</a></p>`}
  </section>`;
}

/** The same page with another place in one of its two lists; the other list stays where it is. */
function addressWith(
  index: NameIndex,
  { locale, parameters }: Scene,
  changes: Readonly<Record<string, string>>,
): string {
  const next = new URLSearchParams(canonicalQuery(parameters, Object.values(BROWSE_PARAMETERS)));
  next.delete(index.letter);
  next.delete(index.after);
  for (const [name, value] of Object.entries(changes)) if (value !== '') next.set(name, value);
  return `${pathTo('browse', locale)}?${next.toString()}#${index.anchor}`;
}
