import { escapeText } from '../../../shared/escape-text';

/** Text that is markup already and safe to send. */
export type Markup = { readonly markup: string };

/** What may stand in a template: text is escaped, markup stays, lists are joined, nothing stays nothing. */
export type MarkupPart = string | number | Markup | null | undefined | false | readonly MarkupPart[];

/**
 * Writes markup; every value is escaped unless it is markup itself. Attributes must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return {
    markup: strings
      .map((text, place) => text + (place < parts.length ? markupOf(parts[place]) : ''))
      .join(''),
  };
}

/** Marks text as markup: only for text that this server wrote itself. */
export function trusted(markup: string): Markup {
  return { markup };
}

function markupOf(part: MarkupPart): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if (isList(part)) return part.map(markupOf).join('');
  return part.markup;
}

function isList(part: Markup | readonly MarkupPart[]): part is readonly MarkupPart[] {
  return Array.isArray(part);
}
