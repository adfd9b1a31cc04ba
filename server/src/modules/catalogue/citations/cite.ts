import type { CitationStyle } from '../shared/catalogue.terms';
import type { CitedTitle } from './cited-names';
import { citeApa, citeChicago, citeMla } from './prose-citations';
import { writeBibTex, writeRis } from './reference-files';

const STYLES: Readonly<Record<CitationStyle, (title: CitedTitle) => string>> = {
  APA: citeApa,
  MLA: citeMla,
  CHICAGO: citeChicago,
  RIS: writeRis,
  BIBTEX: writeBibTex,
};

/** Cites a title in a style, in plain text; the words between the facts are in the language of the title. */
export function cite(title: CitedTitle, style: CitationStyle): string {
  return STYLES[style](title);
}
