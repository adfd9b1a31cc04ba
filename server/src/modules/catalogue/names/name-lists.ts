import { isDegree } from './academic-titles';

/** The names of a printed list, and whether it says that there are more (*dkk*, *et al.*). */
export type NameList = { readonly names: readonly string[]; readonly hasOthers: boolean };

const OTHERS =
  /(?:^|(?<![\s,;&(])[\s,;&(]+)(?:d\.?k\.?k\.?|dkk|et\.?\s?al\.?|and others|and friends|dan kawan-kawan)\s*[.),]*$/i;
const CONJUNCTIONS =
  /\s*(?:[;/|](?:\s*(?:dan|and)\s)?|&(?=\s)|(?<=\s)&|,?\s+(?:dan|and)\s+(?=\p{L})|,\s*(?:dan|and)\s+)\s*/iu;
const NO_NAME = /^(?:[-–—.+*?\s]*|n\/?a|anonim|anonymous|null|none|tanpa pengarang|tidak diketahui)$/i;
/** Ends of names that are abbreviated after a comma: the comma does not part names. */
const SUFFIX = /^(?:Jr|Sr|II|III|Inc|Ltd|Tbk)\.?$/i;
/** What is left when a degree was torn apart (*S., Pd.*): one letter, or a title alone. */
const FRAGMENT = /^(?:\p{L}|dr|drs|prof|ir|pd)\.?$/iu;

/** Parts a list of names in direct order; degrees after a comma stay with the name before. */
export function splitNames(printed: string): NameList {
  const tidy = printed.replace(/\s+/g, ' ').trim();
  const withoutOthers = tidy.replace(OTHERS, '');
  const names = withoutOthers
    .split(CONJUNCTIONS)
    .flatMap(splitAtCommas)
    .map((name) => name.replace(/^[\s,]+|(?<![\s,])[\s,]+$/g, ''));
  return {
    names: names.filter((name) => !NO_NAME.test(name) && !FRAGMENT.test(name) && /\p{L}/u.test(name)),
    hasOthers: withoutOthers !== tidy,
  };
}

function splitAtCommas(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const last = names.pop();
    if (last === undefined) names.push(part);
    else if (part.trim() === '' || isDegree(part) || SUFFIX.test(part.trim())) names.push(`${last},${part}`);
    else names.push(last, part);
  }
  return names;
}

/** Words that only bodies have in their names. */
const CORPORATE =
  /\b(?:tim|team|yayasan|penerbit|redaksi|dinas|kementerian|departemen|badan|lembaga|universitas|university|institut|institute|fakultas|perpustakaan|library|museum|pusat|balai|komunitas|forum|ikatan|asosiasi|association|society|company|enterprise|inc|ltd|pt|cv|studio|studios|press|publishing|redaktur|sekretariat|majelis|direktorat|pemerintah|republik|kota|kabupaten|provinsi|bank|komisi|dewan|kelompok|klub|club|center|centre|foundation|group|media|corporation|corp|solusi kantor)\b/i;

/** Guesses whether a printed name is that of a body. */
export function isCorporateName(name: string): boolean {
  return CORPORATE.test(name);
}
