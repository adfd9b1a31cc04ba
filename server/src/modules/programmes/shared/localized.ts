import type { LocalizedText } from '../../../shared/locale';

/** Makes content of two columns; null when there is none in Bahasa Indonesia. */
export function localized(indonesian: string | null, english: string | null): LocalizedText | null {
  return indonesian === null ? null : { indonesian, english };
}
