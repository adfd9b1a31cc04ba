import { K_ROOTS, M_ROOTS, N_ROOTS, NY_ROOTS, PROTECTED, R_ROOTS } from './roots';

const SHORTEST_STEMMED = 6;
const LEARN = /^(?:ber|mem|di|pem)?(?:bel|pel)ajar(?:an|i|kan)?$/;
const ENDS_IN_KU_OR_MU =
  /(?:laku|baku|suku|buku|paku|bangku|pangku|kuku|saku|beku|aku|temu|jamu|tamu|ilmu|semu|liku|buru)$/;
const ENDS_LIKE_A_PARTICLE = /(?:sekolah|masalah|makalah|jumlah|ampun|impun|berkah|langkah)$/;
const FOREIGN_SI = /(?:[aiuk]si|ogi|omi|afi|iki|iti)$/;
const ONE_SYLLABLE = /^(?:bom|cat|lap|tik|cek|bor|las|pel|rem|tes|sah|tahui)/;

/**
 * Returns the root of an Indonesian word (`menulis`, `tulisan`, `penulis` → `tulis`), or the word itself.
 * Light on purpose: words under six letters stay, and the result is only compared with other results, never
 * shown.
 */
export function stem(word: string): string {
  if (word.length < SHORTEST_STEMMED || PROTECTED.has(word) || /[^a-z]/.test(word)) return word;
  const bare = dropEnding(word);
  if (PROTECTED.has(bare) || bare.length < SHORTEST_STEMMED) return bare;
  if (LEARN.test(bare)) return 'belajar';
  return stemCircumfix(bare) ?? stemPrefix(bare) ?? stemSuffix(bare) ?? bare;
}

/** Particles and possessives come last, so they go first: bukunya, hancurlah, ayahku. */
function dropEnding(word: string): string {
  const particle = ENDS_LIKE_A_PARTICLE.test(word)
    ? word
    : (/^(.{5,})(?:lah|kah|tah|pun)$/.exec(word)?.[1] ?? word);
  if (PROTECTED.has(particle)) return particle;
  const owned = /^(.{4,})nya$/.exec(particle)?.[1];
  if (owned && !/(?:ta|pu)$/.test(owned)) return owned;
  if (/^.{4,}[km]u$/.test(particle) && !ENDS_IN_KU_OR_MU.test(particle)) return particle.slice(0, -2);
  return particle;
}

function stemCircumfix(word: string): string | null {
  const abstract = /^ke(.{3,})an$/.exec(word)?.[1];
  if (abstract && !PROTECTED.has(`ke${abstract}`))
    return abstract.length >= SHORTEST_STEMMED ? (stemPrefix(abstract) ?? abstract) : abstract;
  const passive = /^di(.{3,}?)(?:kan|i)$/.exec(word)?.[1];
  if (passive && !FOREIGN_SI.test(word)) return withoutPer(passive);
  const causative = /^(?:ber|ter)([b-df-hj-np-tv-z].{2,})kan$/.exec(word)?.[1];
  if (causative) return causative;
  const noun = /^(pe.{4,})an$/.exec(word)?.[1];
  if (noun) return stemNominal(noun) ?? noun;
  const verb = /^(me.{3,})kan$/.exec(word)?.[1];
  const root = verb ? stemNasal(verb) : null;
  return root === null ? null : (/^ber([b-df-hj-np-tv-z].{3,})$/.exec(root)?.[1] ?? root);
}

function stemNominal(noun: string): string | null {
  if (PROTECTED.has(noun)) return noun;
  const inner = stemPrefix(noun);
  return inner && inner.length >= SHORTEST_STEMMED
    ? (/^(?:ber|per)([b-df-hj-np-tv-z].{3,})$/.exec(inner)?.[1] ?? inner)
    : inner;
}

function stemPrefix(word: string): string | null {
  if (PROTECTED.has(word)) return word;
  if (/^me/.test(word)) return stemVerb(word);
  if (/^per[b-df-hj-np-tv-z].{2,}$/.test(word)) return word.slice(3);
  if (/^per[aeiou].{2,}$/.test(word))
    return startsWithOneOf(word.slice(2), R_ROOTS) ? word.slice(2) : word.slice(3);
  if (/^pe/.test(word)) return stemNasal(word) ?? plainPe(word);
  const rest =
    /^(?:ber|ter)([b-df-hj-np-tv-z].{3,})$/.exec(word)?.[1] ??
    /^ber(iman|ilmu|agama|obat|anak|usaha|ubah|asal|olahraga)$/.exec(word)?.[1];
  if (rest) return /^.{5,}an$/.test(rest) && rest.length >= SHORTEST_STEMMED ? rest.slice(0, -2) : rest;
  return /^be(kerja|ternak)$/.exec(word)?.[1] ?? null;
}

function stemVerb(word: string): string | null {
  const root = stemNasal(word);
  if (!root) return null;
  return root.length >= 6 && root.endsWith('i') && !FOREIGN_SI.test(root) ? root.slice(0, -1) : root;
}

function plainPe(word: string): string | null {
  return /^pe[bcdfgjkpstlw].{3,}$/.test(word) ? word.slice(2) : null;
}

function stemSuffix(word: string): string | null {
  return /^(.{4,})an$/.exec(word)?.[1] ?? null;
}

function stemNasal(word: string): string | null {
  if (/^mempengaruh/.test(word)) return 'pengaruh';
  if (/^[mp]emimpin/.test(word)) return 'pimpin';
  if (/^[mp]emper[a-z]{3,}/.test(word))
    return withoutPer(word.slice(3)).replace(/i$/, (end) => (word.length > 10 ? '' : end));
  if (/^[mp]eng/.test(word)) return afterNg(word.slice(4));
  if (/^[mp]eny[aiueo]/.test(word))
    return startsWithOneOf(word.slice(2), NY_ROOTS) ? word.slice(2) : `s${word.slice(4)}`;
  if (/^[mp]em[bfv]|^[mp]emp[a-z]/.test(word)) return long(word.slice(3));
  if (/^[mp]em[aiueo]/.test(word))
    return startsWithOneOf(word.slice(2), M_ROOTS) ? word.slice(2) : long(`p${word.slice(3)}`);
  if (/^[mp]en[cdjzst]/.test(word)) return long(word.slice(3));
  if (/^[mp]en[aiueo]/.test(word))
    return startsWithOneOf(word.slice(2), N_ROOTS) ? word.slice(2) : long(`t${word.slice(3)}`);
  return /^me[lrwymn].{3,}$/.test(word) ? word.slice(2) : null;
}

function afterNg(rest: string): string | null {
  if (/^[ghkq]/.test(rest)) return long(rest);
  if (rest.startsWith('e') && ONE_SYLLABLE.test(rest.slice(1))) return rest.slice(1);
  return startsWithOneOf(rest, K_ROOTS) ? `k${rest}` : long(rest);
}

function withoutPer(word: string): string {
  return /^per(.{4,})$/.exec(word)?.[1] ?? word;
}

function long(root: string): string | null {
  return root.length >= 3 ? root : null;
}

function startsWithOneOf(word: string, roots: ReadonlySet<string>): boolean {
  for (let length = 3; length <= word.length; length++) if (roots.has(word.slice(0, length))) return true;
  return false;
}
