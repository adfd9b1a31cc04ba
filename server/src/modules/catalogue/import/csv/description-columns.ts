import type { Audience, MaterialType } from '../../shared/catalogue.terms';
import { AUDIENCES, MATERIAL_TYPES } from '../../shared/catalogue.terms';
import { languageCode } from '../../shared/languages';
import { parsePrintedYear } from '../../shared/printed-values';
import { withoutIsbd } from '../../marc/isbd';
import { seriesInTitle, splitCollation, splitTitle, tidyTitle } from './printed-text';
import type { RecordDraft } from './record-draft';

const NOTES_BOX = /^\s*<div style="height: ?250px; ?overflow-y: ?auto;">([\s\S]*?)<\/div>\s*$/i;

const MATERIAL_WORDS: readonly (readonly [RegExp, MaterialType])[] = [
  [/e-?book|buku elektronik|electronic resource|sumber elektronik/i, 'EBOOK'],
  [/audio ?book|buku audio/i, 'AUDIOBOOK'],
  [/serial|majalah|jurnal|surat kabar|terbitan berkala|magazine|newspaper/i, 'SERIAL'],
  [/map|peta|atlas|globe|cartographic|kartografi/i, 'MAP'],
  [/music|musik|notasi/i, 'MUSIC'],
  [/sound|rekaman suara|audio|kaset|cassette/i, 'SOUND_RECORDING'],
  [/video|film|dvd|vcd|motion picture|gambar bergerak/i, 'VIDEO'],
  [/manuscript|manuskrip|naskah/i, 'MANUSCRIPT'],
  [/kit|alat peraga|permainan|toy|game/i, 'KIT'],
  [/text|teks|buku|book|monograf/i, 'BOOK'],
];

/** Reads a whole title with what follows its colon and slash. */
export function readTitle(draft: RecordDraft, text: string): void {
  const { titleProper, subtitle, responsibility } = splitTitle(text);
  Object.assign(draft.record, { titleProper, subtitle });
  draft.record.responsibility ??= responsibility;
  const series = seriesInTitle(titleProper);
  if (series !== null) draft.record.series.push(series);
}

/** Reads a title proper that stands in a column of its own. */
export function readTitleProper(draft: RecordDraft, text: string): void {
  draft.record.titleProper = tidyTitle(withoutIsbd(text));
}

/** Reads a year, keeping the date as printed. */
export function readYear(draft: RecordDraft, text: string): void {
  draft.record.publicationDate = text.replace(/\.0$/, '');
  draft.record.publicationYear = parsePrintedYear(text);
  if (draft.record.publicationYear === null) draft.warnings.push(`No year could be read in "${text}".`);
}

/** Reads a collation into extent and dimensions. */
export function readCollation(draft: RecordDraft, text: string): void {
  Object.assign(draft.record, splitCollation(text));
}

/** Reads a bare number of pages. */
export function readPages(draft: RecordDraft, text: string): void {
  const pages = /^(\d{1,5})(?:\.0)?$/.exec(text)?.[1];
  draft.record.extent = pages === undefined ? text : pages === '0' ? null : `${pages} hlm.`;
}

/** Reads a series and the number behind its semicolon. */
export function readSeriesText(draft: RecordDraft, text: string): void {
  const [title = '', number] = text.split(/\s*;\s*/);
  draft.record.series.push({ title: withoutIsbd(title), number: number ?? null });
}

/** Reads a kind of material, as its code or in words. */
export function readMaterial(draft: RecordDraft, text: string): void {
  const code = MATERIAL_TYPES.find((type) => type === text);
  draft.record.materialType = code ?? MATERIAL_WORDS.find(([words]) => words.test(text))?.[1] ?? 'OTHER';
}

/** Reads languages by code or name; two languages may be meant by *Bilingual*. */
export function readLanguage(draft: RecordDraft, text: string): void {
  const codes = /^(?:bilingual|dwibahasa)$/i.test(text)
    ? ['ind', 'eng']
    : text.split(/\s*[,;/]\s*/).map(languageCode);
  for (const code of codes) {
    if (code !== null && !draft.record.languages.includes(code)) draft.record.languages.push(code);
  }
  if (codes.includes(null)) draft.warnings.push(`The language "${text}" is not known.`);
}

/** Reads an audience code. */
export function readAudienceCode(draft: RecordDraft, text: string): void {
  const audience: Audience | undefined = AUDIENCES.find((code) => code === text);
  if (audience === undefined)
    draft.warnings.push(`The audience "${text}" is not one of ${AUDIENCES.join(', ')}.`);
  else draft.record.audience = audience;
}

/**
 * Reads a note. SLiMS exports line ends as the two characters `\n`, wraps long notes in a scrolling box and
 * writes the length of short ones in their place: the box is undone, a bare number is dropped with a warning.
 */
export function readNote(draft: RecordDraft, text: string): void {
  const note = (NOTES_BOX.exec(text)?.[1] ?? text)
    .replace(/\\r?\\n|\\n/g, '\n')
    .replace(/<br\s*\/?>/gi, '\n')
    .trim();
  if (/^\d{1,2}$/.test(note))
    draft.warnings.push(`The note "${note}" is only the length of a lost note; it was left out.`);
  else if (note !== '') draft.record.notes.push(note);
}
