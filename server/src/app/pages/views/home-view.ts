import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { homeShape, OpeningBranch } from '../shapes/page-shapes';
import { libraryFacts } from '../structured-data/library-facts';
import { siteFacts } from '../structured-data/site-facts';
import { momentText, numberText } from '../words/words';
import type { PageView, Scene } from './page-view';
import { searchForm, shelf } from './parts';

/** Writes the home page: search, who is open now, what is new, the classes. */
export function homeView(answer: InferOutput<typeof homeShape>, scene: Scene): PageView {
  const { words, locale } = scene;
  const main = html`<section class="hero on-deep"><div class="wrap"><div><h1>${words.homeHeading}</h1>${searchForm(scene)}</div>
    <div class="open"><h2>${words.today}</h2><ul>${answer.branches.map((branch) => html`<li><a href="${pathTo('visit', locale)}"><b>${branch.name.text}</b></a> <span>${openingText(branch, scene)}</span></li>`)}</ul></div></div></section>
    <section class="section"><div class="wrap"><div class="head"><h2>${words.newArrivals}</h2></div>${shelf(answer.newArrivals.nodes, words.newArrivals, scene, true)}</div></section>
    ${titleShelf(words.local, answer.localTitles.nodes, scene)}
    <section class="section"><div class="wrap"><div class="head"><h2>${words.classes}</h2></div><ul class="doors">${answer.classTree.map((heading) =>
      html`<li><a href="${pathTo('search', locale)}?${SEARCH_PARAMETERS.classNotation}=${heading.notation}"><span class="no">${heading.display}</span> <span class="serif">${heading.caption.text}</span> <span class="n">${numberText(heading.titleCount, locale)}</span></a></li>`)}</ul></div></section>
    ${titleShelf(words.children, answer.childrenTitles.nodes, scene)}`;
  return {
    status: 200,
    head: {
      title: words.homeTitle, shareTitle: words.homeTitle, description: words.homeDescription, paths: { ID: pathTo('home', 'ID'), EN: pathTo('home', 'EN') }, kind: 'website', picture: null, isListed: true,
    },
    facts: [siteFacts(scene), ...answer.branches.map((branch) => libraryFacts(branch, scene))],
    main,
  };
}

function titleShelf(label: string, found: InferOutput<typeof homeShape>['localTitles']['nodes'], scene: Scene): Markup | null {
  if (found.length === 0) return null;
  return html`<section class="section"><div class="wrap"><div class="head"><h2>${label}</h2></div>${shelf(found.map(({ title }) => title), label, scene)}</div></section>`;
}

/** Says whether a branch is open and what comes next. */
export function openingText({ openingState }: Pick<OpeningBranch, 'openingState'>, { words, locale }: Scene): string {
  const next = openingState.isOpen ? openingState.closesAt : openingState.opensAt;
  const state = openingState.isOpen ? words.openNow : words.closedNow;
  if (next === null) return openingState.isOpen ? state : words.noHours;
  const moment = momentText(new Date(next), locale);
  return `${state}, ${openingState.isOpen ? words.until(moment) : words.opensAt(moment)}`;
}
