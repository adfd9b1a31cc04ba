import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import type { ShownStatement } from '../shapes/statement-shapes';
import type { PageView, Scene } from './page-view';

/** Writes what the library says about itself: lending, privacy, accessibility. */
export function statementView(
  { title, intro, sections }: ShownStatement,
  { words, place: { page } }: Scene,
): PageView {
  const main = html`<div class="wrap">
    <header class="page-head">
      <h1>${title}</h1>
      <p class="lead">${intro}</p>
    </header>
    <div class="prose statement">${sections.map((section) => sectionMarkup(section))}</div>
  </div>`;
  return {
    status: 200,
    head: {
      title: `${title} · ${words.siteName}`,
      shareTitle: title,
      description: intro,
      paths: { ID: pathTo(page, 'ID'), EN: pathTo(page, 'EN') },
      kind: 'website',
      picture: null,
      isListed: true,
    },
    facts: [],
    main,
  };
}

function sectionMarkup({ heading, paragraphs, columns, rows }: ShownStatement['sections'][number]): Markup {
  return html`<section>
    <h2>${heading}</h2>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${
      rows.length > 0 &&
      html`<div class="statement-table">
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ cells: [name = '', ...values] }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${values.map((value, index) => html`<td data-label="${columns[index + 1] ?? ''}">${value}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    }
  </section>`;
}
