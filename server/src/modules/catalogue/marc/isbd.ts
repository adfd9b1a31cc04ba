/**
 * Marks that ISBD sets between areas and elements; at the end of a subfield they belong to the layout, not to
 * the text.
 */
const TRAILING = '/:;=+,';
/** Words that keep their full stop. */
const ABBREVIATION =
  /(?:^|[\s.,([])(?:\p{L}|jr|sr|dr|ed|eds|cet|hlm|hal|il|ill|ilus|illus|p|pp|cm|mm|no|vol|jil|dkk|al|etc|dll|inc|ltd|co|corp|min|sec|col|pt|st|rev|pub|min)\.$/iu;

/**
 * Takes ISBD punctuation off the end of a subfield; a full stop goes unless it ends an abbreviation or
 * initial.
 */
export function withoutIsbd(text: string): string {
  let rest = text.trim();
  while (rest !== '' && TRAILING.includes(rest.charAt(rest.length - 1))) rest = rest.slice(0, -1).trimEnd();
  if (rest.endsWith('.') && !rest.endsWith('..') && !ABBREVIATION.test(rest))
    return rest.slice(0, -1).trimEnd();
  return rest;
}

/** Takes ISBD punctuation off, null staying null and nothing becoming null. */
export function elementText(text: string | null): string | null {
  if (text === null) return null;
  const bare = withoutIsbd(text);
  return bare === '' ? null : bare;
}

const UNKNOWN =
  /^(?:s\.?\s?[ln]\.?|t\.?\s?[tp]\.?|.*not identified|tanpa (?:tempat|penerbit).*|.*tidak (?:diketahui|teridentifikasi).*)$/i;

/**
 * Takes off the brackets around what the cataloguer supplied, and reads *[S.l.]*, *[s.n.]* and the like as
 * nothing.
 */
export function suppliedText(text: string | null): string | null {
  const inner =
    elementText(text)
      ?.replace(/^\[(.*)\]$/, '$1')
      .replace(/^\[([^\]]*)$/, '$1')
      .replace(/^([^[]*)\]$/, '$1') ?? '';
  const bare = withoutIsbd(inner.replace(/\?$/, ''));
  return bare === '' || UNKNOWN.test(bare) ? null : bare;
}

/** Ends a text with a mark unless it ends with it already. */
export function endWith(text: string, mark: string): string {
  return text.endsWith(mark.trim()) ? text : text + mark;
}
