import type { Locale } from '../../../shared/locale';
import { html } from '../markup/html';
import { localPath, pathTo } from '../routes';
import { placeText, whenText } from '../heads/event-texts';
import { WORDS, wordFor } from '../words/words';
import type { FeedOccurrence } from './feed-occurrences';

const MOST = 8;
const STYLE = `:root{color-scheme:light dark;--ink:#1D2B2A;--ink2:#47554F;--paper:#FBF8F3;--line:#E0D8C8;--teal:#0B5C5E;--brass:#B98330}@media(prefers-color-scheme:dark){:root{--ink:#F1EADC;--ink2:#BDC6BC;--paper:#0E1A19;--line:#263836;--teal:#7FCBC3;--brass:#C9983F}}
body{margin:0;padding:16px;background:var(--paper);color:var(--ink);font:15px/1.5 "Plus Jakarta Sans",system-ui,sans-serif}h1{font:560 20px/1.2 Georgia,serif;margin:0 0 8px;padding-bottom:8px;border-bottom:2px solid var(--brass)}ol{list-style:none;margin:0;padding:0}li{padding:10px 0;border-bottom:1px solid var(--line)}a{color:var(--teal);font-weight:600}p{margin:2px 0 0;color:var(--ink2);font-size:14px}small{color:var(--ink2);font-size:13px}`;

/**
 * Writes a page that other sites put into a frame: the next events with links to their pages. It needs no
 * script and sets no cookie.
 */
export function eventWidgetText(
  occurrences: readonly FeedOccurrence[],
  { locale, origin }: { locale: Locale; origin: string },
): string {
  const words = WORDS[locale];
  const scene = { locale, words } as const;
  const shown = occurrences
    .filter(({ status, event }) => status !== 'CANCELLED' && event.status !== 'CANCELLED')
    .slice(0, MOST);
  return `<!doctype html>${html`<html lang="${locale.toLowerCase()}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${words.eventsTitle}</title>
    </head>
    <body>
      <main>
        <h1>${words.eventsTitle}</h1>
        ${shown.length === 0 && html`<p>${words.noEvents}</p>`}
        <ol>
          ${shown.map(
            ({ event, ...session }) =>
              html`<li>
                <a href="${origin}${localPath(event.path, locale)}" target="_blank" rel="noopener"
                  >${event.name.text}</a
                >
                <p>${whenText(session, scene)}</p>
                <small
                  >${[wordFor(words.eventKind, event.kind), placeText(event.place, scene)].join(' · ')}</small
                >
              </li>`,
          )}
        </ol>
        <p>
          <a href="${origin}${pathTo('events', locale)}" target="_blank" rel="noopener">${words.allEvents}</a>
        </p>
      </main>
    </body>
  </html>`.markup.replace('</head>', `<style>${STYLE}</style></head>`)}`;
}

/** What a framed page may do: everybody may frame it, and it may load nothing. */
export const WIDGET_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
