import type { ContributorRole } from '../shared/catalogue.terms';

/**
 * Role, its MARC relator code and the words that stand for it in 700 $e and in lists of names, English and
 * Indonesian.
 */
const RELATORS: readonly {
  readonly role: ContributorRole;
  readonly code: string;
  readonly term: string;
  readonly words: RegExp;
}[] = [
  {
    role: 'TRANSLATOR',
    code: 'trl',
    term: 'penerjemah',
    words: /^(?:trl|translat|tr\.|penerjemah|penterjemah|alih bahasa|pengalih bahasa)/i,
  },
  { role: 'EDITOR', code: 'edt', term: 'editor', words: /^(?:edt|edit|ed\.|penyunting|redaktur)/i },
  {
    role: 'ILLUSTRATOR',
    code: 'ill',
    term: 'ilustrator',
    words: /^(?:ill|illus|ilus|art|pelukis|penggambar)/i,
  },
  {
    role: 'COMPILER',
    code: 'com',
    term: 'penyusun',
    words: /^(?:com$|compil|comp\.|penyusun|penghimpun|pengumpul)/i,
  },
  {
    role: 'PHOTOGRAPHER',
    code: 'pht',
    term: 'fotografer',
    words: /^(?:pht|photograph|fotografer|juru foto)/i,
  },
  { role: 'NARRATOR', code: 'nrt', term: 'narator', words: /^(?:nrt|narrat|narat|spk|pencerita|pembaca)/i },
  { role: 'DIRECTOR', code: 'drt', term: 'sutradara', words: /^(?:drt|fmd|direct|film direct|sutradara)/i },
  { role: 'COMPOSER', code: 'cmp', term: 'komponis', words: /^(?:cmp|compos|komponis|pencipta lagu)/i },
  { role: 'AUTHOR', code: 'aut', term: 'pengarang', words: /^(?:aut|cre|writ|pengarang|penulis|lyr)/i },
];

/** Finds the role that a relator term or code stands for; anything else that is said is OTHER. */
export function parseRelator(relator: string): ContributorRole {
  const word = relator.trim().replace(/^https?:\S*\//, '');
  return RELATORS.find(({ words }) => words.test(word))?.role ?? 'OTHER';
}

/**
 * Gives the relator term and code to write for a role; null where the field says it already or nothing is
 * known.
 */
export function findRelator(role: ContributorRole): { readonly term: string; readonly code: string } | null {
  if (role === 'OTHER') return null;
  return RELATORS.find((relator) => relator.role === role) ?? null;
}
