import type { LocalizedText } from '../../../shared/locale';
import type { BothTexts } from './read-service-standard';
import type { StandardPart } from './standard.terms';
import { STANDARD_PARTS } from './standard.terms';
import { say } from './words/say';

/** A part of a standard with its heading. */
export type PartLine = {
  readonly part: StandardPart;
  readonly heading: LocalizedText;
  readonly text: LocalizedText;
};

/** Puts the parts that a standard has in the order of the law, with their headings. */
export function toPartLines({ partsIndonesian, partsEnglish }: BothTexts): PartLine[] {
  return STANDARD_PARTS.flatMap((part) => {
    const indonesian = partsIndonesian[part];
    if (indonesian === undefined) return [];
    const heading = say(`parts.${part}`);
    return [
      {
        part,
        heading: { indonesian: heading.ID, english: heading.EN },
        text: { indonesian, english: partsEnglish[part] ?? null },
      },
    ];
  });
}
