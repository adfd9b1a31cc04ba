import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { browseShape } from '../shapes/page-shapes';
import { numberText, spokenName } from '../words/words';
import type { PageView, Scene } from './page-view';
import { shelf } from './parts';

type Browse = InferOutput<typeof browseShape>;
type ClassLine = { readonly notation: string; readonly display: string; readonly titleCount: number; readonly caption: { readonly text: string } };

/** Writes the ways into the catalogue: classes, new arrivals, people, subjects. */
export function browseView(answer: Browse, scene: Scene): PageView {
  const { words, locale } = scene;
  const main = html`<div class="wrap"><div class="page-head"><h1>${words.browseTitle}</h1><p class="lead">${words.browseDescription}</p></div>
    <section id="kelas"><h2>${words.classes}</h2><ul class="tree">${answer.classTree.map((heading) =>
      html`<li><div class="line">${classLink(heading, scene)}</div><ul>${heading.children.map((child) => html`<li>${classLink(child, scene)}</li>`)}</ul></li>`)}</ul></section>
    <section id="baru"><h2>${words.newArrivals}</h2>${shelf(answer.newArrivals.nodes, words.newArrivals, scene)}</section>
    <section id="orang"><h2>${words.people}</h2><ul class="names">${answer.contributors.nodes.map((person) =>
      html`<li><a href="${localPath(person.path, locale)}">${spokenName(person.preferredName)}</a> <small>${numberText(person.titleCount, locale)}</small></li>`)}</ul></section>
    <section id="subjek"><h2>${words.subjects}</h2><ul class="names">${answer.subjects.nodes.map((subject) =>
      html`<li><a href="${localPath(subject.path, locale)}">${subject.heading}</a> <small>${numberText(subject.titleCount, locale)}</small></li>`)}</ul></section></div>`;
  return {
    status: 200,
    head: { title: `${words.browseTitle} · ${words.siteName}`, description: words.browseDescription, paths: { ID: pathTo('browse', 'ID'), EN: pathTo('browse', 'EN') }, kind: 'website', picture: null, isListed: true },
    facts: [],
    main,
  };
}

function classLink(heading: ClassLine, { locale }: Scene): Markup {
  return html`<span class="no">${heading.display}</span> <a href="${pathTo('search', locale)}?${SEARCH_PARAMETERS.classNotation}=${heading.notation}">${heading.caption.text}</a> <span class="n">${numberText(heading.titleCount, locale)}</span>`;
}
