import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { VisitBranch } from '../shapes/page-shapes';
import { libraryFacts } from '../structured-data/library-facts';
import { timeText, wordFor } from '../words/words';
import { openingSign } from './opening-sign';
import type { PageView, Scene } from './page-view';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Writes where the branches are and when they are open. */
export function visitView(branches: readonly VisitBranch[], scene: Scene): PageView {
  const { words } = scene;
  const main = html`<div class="wrap visit">
    <header class="page-head">
      <h1>${words.visitTitle}</h1>
      <p class="lead">${words.visitLead}</p>
    </header>
    <ul class="branches">
      ${branches.map((branch) => branchEntry(branch, scene))}
    </ul>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${words.visitTitle} · ${words.siteName}`,
      shareTitle: words.visitTitle,
      description: words.visitDescription,
      kind: 'website',
      picture: null,
      isListed: true,
      paths: { ID: pathTo('visit', 'ID'), EN: pathTo('visit', 'EN') },
    },
    facts: branches.map((branch) => libraryFacts(branch, scene)),
    main,
  };
}

function branchEntry(branch: VisitBranch, scene: Scene): Markup {
  const { words } = scene;
  const sign = openingSign(branch, scene);
  const fact = (label: string, value: string | null | undefined): Markup | false =>
    value !== null &&
    value !== undefined &&
    html`<dt>${label}</dt>
      <dd>${value}</dd>`;
  return html`<li id="${branch.id}">
    <div>
      <h2>${branch.name.text}${branch.isSample && html`<span class="sample">${words.sample}</span>`}</h2>
      <p class="now">
        <span class="availability availability-${sign.isOpen ? 'all' : 'none'}"
          >${[sign.state, sign.next].filter((part) => part !== '').join(sign.isOpen ? ' ' : '. ')}</span
        >
      </p>
      <dl class="facts">
        ${fact(words.address, branch.address)}${fact(words.phone, branch.phone)}${fact(words.schedule, branch.note?.text)}
      </dl>
    </div>
    ${branch.openingHours.length > 0 && weekTable(branch, scene)}
  </li>`;
}

function weekTable(branch: VisitBranch, { words, locale }: Scene): Markup {
  const spansOf = (weekday: string): VisitBranch['openingHours'] =>
    branch.openingHours.filter((span) => span.weekday === weekday);
  return html`<table class="hours">
    <caption>
      ${words.openingHours} (WIB)
    </caption>
    <tbody>
      ${WEEKDAYS.map(
        (weekday) =>
          html`<tr>
            <th scope="row">${wordFor(words.weekday, weekday)}</th>
            <td>
              ${spansOf(weekday).length === 0 && html`<span class="none">${words.closed}</span>`}${spansOf(
                weekday,
              ).map(
                ({ opens, closes }) =>
                  html`<span>${timeText(opens, locale)}–${timeText(closes, locale)}</span>`,
              )}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
