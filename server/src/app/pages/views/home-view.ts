import type { InferOutput } from 'valibot';

import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { homeShape } from '../shapes/page-shapes';
import { libraryFacts } from '../structured-data/library-facts';
import { siteFacts } from '../structured-data/site-facts';
import { numberText } from '../words/words';
import { eventRows } from './event-parts';
import { hero } from './home-hero';
import type { PageView, Scene } from './page-view';
import { shelf } from './parts';

type Home = InferOutput<typeof homeShape>;

/** Writes the home page: search, who is open now, what is new, the classes. */
export function homeView(answer: Home, scene: Scene): PageView {
  const { words, locale } = scene;
  const main = html`${hero(answer.branches, scene)}
    <section class="section">
      <div class="wrap">
        <div class="head">
          <h2>${words.newArrivals}</h2>
          <a href="${pathTo('search', locale)}?${SEARCH_PARAMETERS.order}=NEWEST">${words.allNew}</a>
        </div>
        ${shelf(answer.newArrivals.nodes, words.newArrivals, scene, true)}
      </div>
    </section>
    ${
      answer.events.nodes.length > 0 &&
      html`<section class="section">
        <div class="wrap">
          <div class="head">
            <h2>${words.comingEvents}</h2>
            <a href="${pathTo('events', locale)}">${words.wholeCalendar}</a>
          </div>
          ${eventRows(answer.events.nodes, scene)}
        </div>
      </section>`
    }
    <section class="section band">
      <div class="wrap">
        <div class="head"><h2>${words.enterByShelf}</h2></div>
        <nav class="doors" aria-label="${words.enterByShelf}">
          ${answer.classTree
            .filter(({ titleCount }) => titleCount > 0)
            .map(
              (heading) =>
                html`<a
                  href="${pathTo('search', locale)}?${SEARCH_PARAMETERS.classNotation}=${encodeURIComponent(heading.notation)}"
                  ><span class="no">${heading.display}</span>
                  <span class="serif">${heading.caption.text}</span>
                  <span class="n">${numberText(heading.titleCount, locale)}</span></a
                >`,
            )}
        </nav>
        <p class="more-link"><a href="${pathTo('readingLists', locale)}">${words.readingLists.all}</a></p>
      </div>
    </section>
    ${titleShelf(words.local, answer.localTitles.nodes, scene)}
    ${titleShelf(words.children, answer.childrenTitles.nodes, scene)}`;
  return {
    status: 200,
    head: {
      title: words.homeTitle,
      shareTitle: words.homeTitle,
      description: words.homeDescription,
      paths: { ID: pathTo('home', 'ID'), EN: pathTo('home', 'EN') },
      kind: 'website',
      picture: null,
      isListed: true,
    },
    facts: [siteFacts(scene), ...answer.branches.map((branch) => libraryFacts(branch, scene))],
    main,
  };
}

function titleShelf(label: string, found: Home['localTitles']['nodes'], scene: Scene): Markup | null {
  if (found.length === 0) return null;
  return html`<section class="section">
    <div class="wrap">
      <div class="head"><h2>${label}</h2></div>
      ${shelf(
        found.map(({ title }) => title),
        label,
        scene,
      )}
    </div>
  </section>`;
}
