import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { VisitBranch } from '../shapes/page-shapes';
import { libraryFacts } from '../structured-data/library-facts';
import { clockText, wordFor } from '../words/words';
import { openingText } from './home-view';
import type { PageView, Scene } from './page-view';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Writes where the branches are and when they are open. */
export function visitView(branches: readonly VisitBranch[], scene: Scene): PageView {
  const { words } = scene;
  const main = html`<div class="wrap"><div class="page-head"><h1>${words.visitTitle}</h1><p class="lead">${words.visitDescription}</p></div>${branches.map((branch) => branchSection(branch, scene))}</div>`;
  return {
    status: 200,
    head: { title: `${words.visitTitle} · ${words.siteName}`, shareTitle: words.visitTitle, description: words.visitDescription, paths: { ID: pathTo('visit', 'ID'), EN: pathTo('visit', 'EN') }, kind: 'website', picture: null, isListed: true },
    facts: branches.map((branch) => libraryFacts(branch, scene)),
    main,
  };
}

function branchSection(branch: VisitBranch, scene: Scene): Markup {
  const { words } = scene;
  return html`<section class="section"><h2>${branch.name.text}${branch.isSample && html` <span class="sample">${words.sample}</span>`}</h2>
    <p>${openingText(branch, scene)}</p>${branch.address !== null && html`<address>${branch.address}</address>`}${branch.phone !== null && html`<p>${words.phone}: ${branch.phone}</p>`}${branch.note !== null && html`<p>${branch.note.text}</p>`}
    ${branch.openingHours.length > 0 && html`<h3>${words.openingHours}</h3><dl class="facts">${WEEKDAYS.map((weekday) => html`<dt>${wordFor(words.weekday, weekday)}</dt><dd>${hoursText(branch, weekday, scene)}</dd>`)}</dl>`}</section>`;
}

function hoursText(branch: VisitBranch, weekday: string, { words, locale }: Scene): string {
  const spans = branch.openingHours.filter((span) => span.weekday === weekday);
  return spans.length === 0 ? words.closed : spans.map(({ opens, closes }) => `${clockText(opens, locale).replace(' WIB', '')}–${clockText(closes, locale)}`).join(', ');
}
