import type { Locale } from '../../../shared/locale';
import type { Markup } from '../markup/html';
import { html } from '../markup/html';
import type { PageName } from '../routes';
import { pathTo } from '../routes';
import { LOGO_MARK } from './marks';
import type { Scene } from './page-view';
import { searchForm } from './parts';

const PLACES: readonly { readonly page: PageName; readonly word: 'catalogue' | 'events' | 'smallBusiness' | 'browse' | 'visit' }[] = [
  { page: 'search', word: 'catalogue' }, { page: 'events', word: 'events' }, { page: 'smallBusiness', word: 'smallBusiness' }, { page: 'browse', word: 'browse' }, { page: 'visit', word: 'visit' },
];

/** Frames every page: skip link, header with search, content, footer. */
export function frame(main: Markup, scene: Scene, options: { readonly page: PageName | null; readonly text: string; readonly paths: Readonly<Record<Locale, string>> }): Markup {
  const { words, locale } = scene;
  return html`<a class="skip" href="#isi">${words.skip}</a>
  <header class="top"><div class="wrap"><a class="logo" href="${pathTo('home', locale)}">${LOGO_MARK}<span><b>${words.siteName}</b><span>${words.owner}</span></span></a>
    <nav class="nav" aria-label="${words.navigation}">${PLACES.map(({ page, word }) => html`<a href="${pathTo(page, locale)}"${page === options.page && html` aria-current="page"`}>${words[word]}</a>`)}</nav>
    ${options.page !== 'home' && searchForm(scene, options.text)}
    <div class="tools">${languageLinks(scene, options.paths)}<a class="me" href="${pathTo('signIn', locale)}">${words.signIn}</a></div></div></header>
  <main id="isi" tabindex="-1">${main}</main>
  ${footer(scene)}`;
}

function languageLinks(scene: Scene, paths: Readonly<Record<Locale, string>>): Markup {
  const locales: readonly Locale[] = ['ID', 'EN'];
  return html`<span class="lang">${locales.map((locale) =>
    html`<a href="${paths[locale]}" lang="${locale.toLowerCase()}" hreflang="${locale.toLowerCase()}"${locale === scene.locale && html` aria-current="true"`}>${locale}<span class="hide">, ${scene.words.languages[locale]}</span></a>`)}</span>`;
}

function footer({ words, locale }: Scene): Markup {
  return html`<footer class="foot on-deep"><div class="wrap"><div class="cols"><div><p>${words.about}</p></div><div><ul>
    <li><a href="${pathTo('search', locale)}">${words.allTitles}</a></li>
    <li><a href="${pathTo('events', locale)}">${words.events}</a></li>
    <li><a href="${pathTo('smallBusiness', locale)}">${words.smallBusiness}</a></li>
    <li><a href="${pathTo('browse', locale)}">${words.browse}</a></li>
    <li><a href="${pathTo('visit', locale)}">${words.visit}</a></li>
    <li><a href="${pathTo('data', locale)}">${words.openData}</a></li></ul></div></div><p class="end"><span>${words.government}</span></p></div></footer>`;
}
