import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import { pathTo } from '../routes';
import { SEARCH_PARAMETERS } from '../search-parameters';
import type { OpeningBranch } from '../shapes/page-shapes';
import { clockText, dayText } from '../words/words';
import { SEARCH_ICON } from './marks';
import { openingSign } from './opening-sign';
import type { Scene } from './page-view';

/**
 * Writes the deep band that opens the portal: the search, first things to search for, and the doors that are
 * open now.
 */
export function hero(branches: readonly OpeningBranch[], scene: Scene): Markup {
  return html`<section class="hero on-deep">
    <div class="wrap">
      <div>
        <h1>${scene.words.homeHeading}</h1>
        ${ask(scene)}${often(scene)}
      </div>
      ${today(branches, scene)}
    </div>
  </section>`;
}

function ask({ words, locale }: Scene): Markup {
  const scope = (value: string, label: string): Markup =>
    html`<label
      ><input
        type="radio"
        name="${SEARCH_PARAMETERS.available}"
        value="${value}"
        ${value === '' && html` checked`}
      />${label}</label
    >`;
  return html`<form class="ask" role="search" action="${pathTo('search', locale)}" method="get">
    <fieldset class="scopes">
      <legend class="hide">${words.scopes}</legend>
      ${scope('', words.scopeEverything)}${scope('1', words.availableNow)}
    </fieldset>
    <div class="ask-form">
      <div class="box">
        <label class="hide" for="cari-kata">${words.searchLabel}</label
        ><input
          id="cari-kata"
          type="search"
          name="${SEARCH_PARAMETERS.text}"
          placeholder="${words.searchHint}"
          maxlength="200"
        /><button type="submit">${SEARCH_ICON}<span>${words.search}</span></button>
      </div>
    </div>
  </form>`;
}

function often({ words, locale }: Scene): Markup {
  return html`<p class="often">
    <b>${words.often}</b
    >${words.examples.map((example) => html`<a href="${pathTo('search', locale)}?${new URLSearchParams({ [SEARCH_PARAMETERS.text]: example }).toString()}">${example}</a>`)}
  </p>`;
}

function today(branches: readonly OpeningBranch[], scene: Scene): Markup {
  const { words, locale, now } = scene;
  return html`<section class="open" aria-labelledby="today">
    <h2 id="today">${words.today} <span>${dayText(now, locale)}, ${clockText(now, locale)} WIB</span></h2>
    <ul>
      ${branches.map((branch) => door(branch, scene))}
    </ul>
    <a class="all-hours" href="${pathTo('visit', locale)}">${words.allHours}</a>
  </section>`;
}

function door(branch: OpeningBranch, scene: Scene): Markup {
  const { words, locale } = scene;
  const sign = openingSign(branch, scene);
  return html`<li>
    <b
      ><a href="${pathTo('visit', locale)}#${branch.id}">${branch.name.text}</a
      >${branch.isSample && html`<span class="sample"> ${words.sample}</span>`}</b
    ><small>${branch.kind === 'MOBILE' ? words.stops : branch.address}</small>
    <span class="state ${sign.isOpen ? 'on' : 'off'}"
      >${sign.state}${sign.next !== '' && html`<small>${sign.next}</small>`}</span
    >
  </li>`;
}
