import { spokenWord } from '../../language/words';
import type { ParsedQuery } from './parsed-query';
import type { Vocabulary } from './vocabulary';

const MOST = 5;

/** Other spellings a search also covered and that the catalogue has, for "juga dicari". */
export function alsoSearched(query: ParsedQuery, vocabulary: Vocabulary): string[] {
  const [typed = [], ...others] = query.readings;
  const found = new Set(
    others.map((reading) => reading.map((term) => spokenWord(term.forms.surface)).join(' ')),
  );
  for (const { forms } of typed) {
    if (forms.key !== forms.surface && (/^\d+$/.test(forms.key) || vocabulary.use(forms.key)))
      found.add(forms.key);
  }
  return [...found].slice(0, MOST);
}
