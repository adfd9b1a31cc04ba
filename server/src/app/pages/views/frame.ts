import type { Locale } from '../../../shared/locale';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import type { PageName } from '../routes';
import { pathTo } from '../routes';
import { LOGO_MARK, MENU_MARK } from './marks';
import type { Scene } from './page-view';
import { searchForm } from './parts';

const PLACES: readonly {
  readonly page: PageName;
  readonly word: 'catalogue' | 'events' | 'smallBusiness' | 'browse' | 'visit';
}[] = [
  { page: 'search', word: 'catalogue' },
  { page: 'events', word: 'events' },
  { page: 'smallBusiness', word: 'smallBusiness' },
  { page: 'browse', word: 'browse' },
  { page: 'visit', word: 'visit' },
];

/** Frames every page: skip link, header with search, content, footer. */
export function frame(
  main: Markup,
  scene: Scene,
  options: {
    readonly page: PageName | null;
    readonly text: string;
    readonly paths: Readonly<Record<Locale, string>>;
  },
): Markup {
  const { words, locale } = scene;
  return html`<a class="skip" href="#isi">${words.skip}</a>
    <header class="top">
      <div class="wrap">
        <a class="logo" href="${pathTo('home', locale)}"
          >${LOGO_MARK}<span
            ><b>${words.siteName}</b><span>${scene.contact?.library[locale] ?? words.owner}</span></span
          ></a
        >
        <nav class="nav" aria-label="${words.navigation}">
          ${PLACES.map(({ page, word }) => html`<a href="${pathTo(page, locale)}" ${page === options.page && html` aria-current="page"`}>${words[word]}</a>`)}
        </nav>
        ${options.page !== 'home' && searchForm(scene, options.text)}
        <div class="tools">
          ${languageLinks(scene, options.paths)}<a class="me" href="${pathTo('signIn', locale)}"
            >${words.signIn}</a
          >${menu(scene)}
        </div>
      </div>
    </header>
    <main id="isi" tabindex="-1">${main}</main>
    ${footer(scene)}`;
}

function languageLinks(scene: Scene, paths: Readonly<Record<Locale, string>>): Markup {
  const locales: readonly Locale[] = ['ID', 'EN'];
  return html`<span class="lang"
    >${locales.map(
      (locale) =>
        html`<a
          href="${paths[locale]}"
          lang="${locale.toLowerCase()}"
          hreflang="${locale.toLowerCase()}"
          ${locale === scene.locale && html` aria-current="true"`}
          >${locale}<span class="hide">, ${scene.words.languages[locale]}</span></a
        >`,
    )}</span
  >`;
}

/** A menu that opens without scripts. */
function menu({ words, locale }: Scene): Markup {
  const more: readonly { readonly page: PageName; readonly text: string }[] = [
    { page: 'children', text: words.forChildren },
    { page: 'lendingRules', text: words.lendingRules },
    { page: 'myLibrary', text: words.myLibrary },
  ];
  const places = [...PLACES.map(({ page, word }) => ({ page, text: words[word] })), ...more];
  return html`<details class="plain-menu">
    <summary class="iconbtn" aria-label="${words.menu}">${MENU_MARK}</summary>
    <ul>
      ${places.map(({ page, text }) => html`<li><a href="${pathTo(page, locale)}">${text}</a></li>`)}
    </ul>
  </details>`;
}

function footer({ words, locale, contact }: Scene): Markup {
  const link = (page: PageName, text: string): Markup =>
    html`<li><a href="${pathTo(page, locale)}">${text}</a></li>`;
  return html`<footer class="foot on-deep" id="kaki">
    <div class="wrap">
      <div class="cols">
        <address class="who">
          <h2>${contact?.name[locale] ?? words.owner}</h2>
          ${contact?.address && html`<p>${contact.address}</p>`}${contact !== null && html`<p class="ways">${contact.phone !== null && html`<a href="tel:${contact.phone.replace(/[^+\d]/g, '')}">${contact.phone}</a>`}${contact.whatsapp !== null && html`<a href="https://wa.me/${contact.whatsapp}">WhatsApp</a>`}</p>`}
        </address>
        <div>
          <h2>${words.owner}</h2>
          <ul>
            ${link('visit', words.openingHours)}${link('lendingRules', words.lendingRules)}${link('schools', words.forSchools)}${link('propose', words.proposeEvent)}
          </ul>
        </div>
        <div>
          <h2>${words.catalogue}</h2>
          <ul>
            ${link('search', words.allTitles)}${link('browse', words.browse)}${link('children', words.forChildren)}${link('smallBusiness', words.smallBusiness)}
          </ul>
        </div>
      </div>
      <p class="end">
        <span>${words.government}</span><a href="${pathTo('privacy', locale)}">${words.privacy}</a
        ><a href="${pathTo('accessibility', locale)}">${words.accessibility}</a
        ><a href="${pathTo('data', locale)}">${words.openData}</a>
      </p>
    </div>
  </footer>`;
}
