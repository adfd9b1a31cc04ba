/**
 * Academic, religious and noble titles: not part of a heading (Peraturan Perpusnas 20/2005), so a search does
 * not insist on them.
 */
const PERSONAL_TITLES = new Set(
  `prof profesor dr drs dra drg ir hj kh ust ustaz ustadz ustadzah ustazah kyai kiai syekh syaikh sheikh habib gus buya
  se sh mm ma msi mpd mkom mhum mba mh mt msc mkes spd skom st ssi ssos sag sth spdi mpdi mag lc phd sp akt ak ca
  mr mrs ny tn bpk rm raden tgk dkk et al editor penyunting penerjemah spog spkj skep ners`.split(/\s+/),
);

/**
 * Tells whether a folded word of a name is a personal title (`prof`, `kh`, `spd`) or a mark such as `dkk`.
 */
export function isPersonalTitle(word: string): boolean {
  return PERSONAL_TITLES.has(word);
}
