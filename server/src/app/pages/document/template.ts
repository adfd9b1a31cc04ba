import * as fs from 'node:fs';
import * as path from 'node:path';

import { escapeText } from '../../../shared/escape-text';
import type { Locale } from '../../../shared/locale';
import type { Markup } from '../markup/html';

/** What the server fills into the portal's page. */
export type PageParts = {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark' | null;
  readonly head: Markup;
  /** What the browser needs to render the same body: attributes of the root element. */
  readonly root: Readonly<Record<string, string>>;
  /** What stands above the page itself, in every page alike. */
  readonly above?: Markup | null;
  readonly body: Markup;
  readonly blocks: Markup;
};

/** The portal's page with places to fill. */
export type Template = { readonly fill: (parts: PageParts) => string };

const MARKS = [/<html[^>]*>/, /<title>[^<]*<\/title>/, /<div id="root">\s*<\/div>/] as const;

/** Used until the portal is built: readable, without styles. */
const PLAIN_PAGE =
  '<!doctype html><html lang="id"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title></title></head><body><div id="root"></div></body></html>';

/** Reads the built page of the portal, or a plain one if the portal is not built. */
export function readTemplate(distFolder: string): Template {
  const file = path.join(distFolder, 'index.html');
  return compileTemplate(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : PLAIN_PAGE);
}

/** Finds the places to fill; throws when the page lacks one of them. */
export function compileTemplate(page: string): Template {
  const [beforeHtml, afterHtml] = splitAt(page, MARKS[0]);
  const [beforeTitle, afterTitle] = splitAt(afterHtml, MARKS[1]);
  const [beforeRoot, afterRoot] = splitAt(afterTitle, MARKS[2]);
  const fill = ({ locale, theme, head, root, above, body, blocks }: PageParts): string =>
    [
      beforeHtml,
      startTag('html', { lang: locale.toLowerCase(), ...(theme !== null && { 'data-theme': theme }) }),
      beforeTitle,
      head.markup,
      beforeRoot,
      above?.markup ?? '',
      // No white space between the element and its content: React compares them node by node.
      `${startTag('div', { id: 'root', ...root })}${body.markup}</div>`,
      blocks.markup,
      afterRoot,
    ].join('');
  return { fill };
}

function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

function splitAt(text: string, mark: RegExp): [string, string] {
  const found = mark.exec(text);
  if (!found) throw new Error(`The portal's index.html has no ${mark.source}: the server cannot fill it.`);
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
