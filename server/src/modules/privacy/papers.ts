import type { FlowFrame } from '../../platform/documents/document-flow';
import { toCivilDate, toLocalTime } from '../../shared/civil-date';
import { longDayText } from '../../shared/day-text';
import type { Locale } from '../../shared/locale';
import { say } from './words/say';
import type { wordsId } from './words/words.id';

type PaperWord = Exclude<
  keyof (typeof wordsId)['paper'],
  'page' | 'registerNote' | 'reportedLate' | 'reportedInTime' | 'signedOn'
>;

/** Says a word of the papers. */
export function paperWord(name: PaperWord, locale: Locale): string {
  return say(`paper.${name}`)[locale];
}

/** The language of a paper, as its reader's program knows it. */
export function languageTag(locale: Locale): 'id-ID' | 'en-GB' {
  return locale === 'ID' ? 'id-ID' : 'en-GB';
}

/** The head and foot of the papers. */
export function frameOf({
  organisation,
  note,
  locale,
}: {
  readonly organisation: string;
  readonly note: string;
  readonly locale: Locale;
}): FlowFrame {
  return { organisation, note, footer: (page, pages) => say('paper.page', { page, pages })[locale] };
}

/** Writes a moment as day and time in WIB. */
export function momentText(instant: Date, locale: Locale): string {
  const time = toLocalTime(instant);
  return `${longDayText(toCivilDate(instant), locale)}, ${locale === 'ID' ? time.replace(':', '.') : time} WIB`;
}
