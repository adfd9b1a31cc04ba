import type { Locale } from '../../../shared/locale';

/** Why the library cancelled something: in the words of staff, or because it is shut at that time. */
export type Shut = {
  readonly reason: string | null;
  /** Whether days or hours of the calendar took it, whose name the reason is. */
  readonly isClosed: boolean;
  /** Whether these are hours of their own, such as Ramadan, and not closed days. */
  readonly isByHours: boolean;
};

const WORDS = {
  ID: { closed: 'Perpustakaan tutup', hours: 'Jam buka berubah' },
  EN: { closed: 'The library is closed', hours: 'Opening hours changed' },
} as const;

/** Says why, as a sentence with a blank before it; nothing where no reason is known. */
export function shutWords({ reason, isClosed, isByHours }: Shut, locale: Locale): string {
  if (reason === null) return '';
  if (!isClosed) return ` ${reason}`;
  return ` ${WORDS[locale][isByHours ? 'hours' : 'closed']}: ${reason}.`;
}
