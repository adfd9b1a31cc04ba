/**
 * Words by which people name papers of the police and of identity, in both languages. Of those no copy is kept: they
 * are specific personal data (UU 27/2022 Pasal 4), and that somebody saw them is enough.
 */
const NAMES = [
  'skck',
  'catatan kepolisian',
  'kepolisian',
  'kelakuan baik',
  'polri',
  'polres',
  'polsek',
  'ktp',
  'e-ktp',
  'kartu tanda penduduk',
  'nik',
  'npwp',
  'kk',
  'kartu keluarga',
  '(fotokopi|salinan|scan) sim',
  'sim [a-d]( ?(1|2|i|ii))?',
  'surat izin mengemudi',
  'paspor',
  'passport',
  'akt[ae] (kelahiran|lahir|nikah|perkawinan)',
  '(buku|surat) nikah',
  'kartu identitas',
  'police',
  'criminal record',
  'good conduct',
  'identity card',
  'id card',
  'driving licence',
  'driver licence',
  'birth certificate',
  'marriage certificate',
  'family card',
].map(asWords);
/** Names that are such a paper only if nothing else is said: "SIM" is also a system of information. */
const ALONE = ['sim'];
/** Who issues papers of the police and of identity under any name. */
const ISSUERS = ['polri', 'polres', 'polresta', 'polsek', 'kepolisian', 'dukcapil', 'disdukcapil'].map(
  asWords,
);
const STATEMENT = asWords('surat keterangan');

function asWords(name: string): RegExp {
  return new RegExp(`(^|[^\\p{L}\\p{N}])${name}($|[^\\p{L}\\p{N}])`, 'u');
}

function plainOf(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * Tells by its name and who issued it whether a proof is a paper of the police or of identity, of which no copy is
 * kept.
 */
export function isIdentityPaper(kind: string, issuer: string | null = null): boolean {
  const plain = plainOf(kind);
  if (ALONE.includes(plain) || NAMES.some((name) => name.test(plain))) return true;
  const from = plainOf(issuer ?? '');
  return STATEMENT.test(plain) && ISSUERS.some((name) => name.test(from));
}
