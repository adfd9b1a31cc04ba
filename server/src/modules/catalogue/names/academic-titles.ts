/*
 * Titles and degrees stand on title pages but are no part of a heading (SK Kepala Perpusnas 20/2005).
 * Degrees are known by their build (S.E., M.Pd.I., Ph.D., Sp.A.) or from the list of short ones without full
 * stops.
 */

const LEADING = [
  'prof',
  'assoc',
  'dr',
  'drs',
  'dra',
  'drg',
  'drh',
  'ir',
  'ust',
  'ustadz',
  'ustaz',
  'ustadzah',
  'hj',
  'k\\.?\\s?h',
  'h\\.?\\s?c',
  'rer',
  'nat',
  'ing',
  'pdt',
  'ptd',
  'mr',
  'mrs',
  'ny',
  'apt',
  'ns',
  'bdn',
  'tgk',
  'tengku',
  'syaikh',
  'syekh',
  'syeikh',
  'sheikh',
  'rr',
  'kak',
  'kolonel',
  'jenderal',
  'brigjen',
  'mayjen',
  'letjen',
  'purn',
] as const;
/** These also are initials or parts of names, so they count as titles only with their full stop. */
const ONLY_WITH_STOP = new Set([
  'hj',
  'ir',
  'ns',
  'ust',
  'mr',
  'ny',
  'rr',
  'nat',
  'rer',
  'ing',
  'h\\.?\\s?c',
  'ptd',
  'pdt',
  'assoc',
  'purn',
  'bdn',
  'tgk',
]);

const leadingPattern = LEADING.map((title) =>
  ONLY_WITH_STOP.has(title) ? `${title}\\.` : `${title}(?:\\.|\\b)`,
).join('|');
// H. is Haji before a full name, an initial before another (H.B. Jassin).
const LEADING_TITLES = new RegExp(
  `^(?:(?:${leadingPattern}|h\\.(?=\\s+\\p{L}{2,})|\\(\\s*(?:h\\.?\\s?c|purn)\\.?\\s*\\))[\\s,]*)+(?=\\p{L})`,
  'iu',
);

const STOPPED_DEGREE = /^(?:S|M|A|B|D|Sp|Ph|Dr|Ed|LL)\.\s?(?:[A-Za-z]{1,6}\.?\s?){1,3}$/;
const SHORT_DEGREES = new Set([
  'se',
  'sh',
  'st',
  'ss',
  'sp',
  'spd',
  'spdi',
  'sag',
  'sst',
  'skm',
  'skep',
  'mm',
  'ma',
  'mt',
  'mh',
  'me',
  'mba',
  'msi',
  'msc',
  'mpd',
  'mpdi',
  'mag',
  'mph',
  'mkes',
  'mkom',
  'md',
  'msw',
  'mp',
  'mk',
  'phd',
  'lc',
  'ak',
  'akt',
  'ca',
  'cpa',
  'cfp',
  'csa',
  'qwp',
  'crp',
  'cfrm',
  'rsa',
  'cds',
  'chra',
  'chrm',
  'ipm',
  'faam',
  'ibclc',
  'ciisa',
  'cifrs',
  'qia',
  'qrgp',
  'bkp',
  'imri',
  'imp',
  'cdrai',
  'apt',
  'ns',
  'gr',
  'ba',
  'bsc',
  'sj',
  'jr',
  'drg',
  'psy',
  'dds',
  'jd',
  'pkk',
  'psikolog',
  'alm',
  'ipu',
  'llm',
  'llb',
  'ckm',
  'sc',
]);

/** Tells whether a part of a name, cut off at a comma, is a degree or the like and no name. */
export function isDegree(part: string): boolean {
  const text = part.trim();
  if (text === '') return false;
  if (text.split(/[\s]+/).every(isShortDegree) || isShortDegree(text)) return true;
  if (/^[A-Z]{2,6}\.$/.test(text)) return true;
  return STOPPED_DEGREE.test(text) || /^(?:[SM]|Sp|A|Ph)\.\s?[A-Za-z.]{1,10}$/i.test(text);
}

function isShortDegree(text: string): boolean {
  return SHORT_DEGREES.has(text.replace(/[.\s]/g, '').toLowerCase());
}

/** Gives a name without the titles before it and the degrees after it. */
export function withoutTitles(name: string): string {
  const bare = name.replace(LEADING_TITLES, '');
  const [first = '', ...parts] = bare.split(',');
  const kept = parts.filter((part) => part.trim() !== '' && !isDegree(part));
  const text = [withoutTrailingDegrees(first), ...kept].map((part) => part.trim()).join(', ');
  return text === '' ? name.trim() : text;
}

/** Degrees also follow without a comma: *Gunadi Getol Ph.D.*, *Devita Anjarsari S.Kom*. */
function withoutTrailingDegrees(name: string): string {
  let text = name.trim();
  for (;;) {
    const found =
      /^(.{3,}?\S)\s+((?:S|M|A|Ph|Sp)\.\s?[A-Za-z]{1,5}(?:\.[A-Za-z]{1,3})?\.?|PhD|MBA|MM|SE|Lc)$/i.exec(
        text,
      );
    const rest = found?.[1] ?? '';
    // One letter after the stop is an initial of a name (A.S. Byatt) unless it is a known degree.
    if (!found || !rest.includes(' ') || !isKnownDegree(found[2] ?? '')) return text;
    text = rest;
  }
}

function isKnownDegree(text: string): boolean {
  const compact = text.replace(/[.\s]/g, '');
  return SHORT_DEGREES.has(compact.toLowerCase()) || (compact.length > 2 && text.includes('.'));
}
