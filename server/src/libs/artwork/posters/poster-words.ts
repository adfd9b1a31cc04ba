import { cleanText, typographicText } from '../lettering/clean-text';
import { fitText, type Room, type TextBlock } from '../lettering/fitting';
import { faces } from '../lettering/faces';
import { hasArabic, isSettable } from '../lettering/text-runs';
import { textPath, type TextPlace } from '../lettering/text-path';

const TITLE_SIZES = [92, 80, 68, 58, 50, 43, 37, 32, 28, 24, 21] as const;

/**
 * Sets the title of a poster; letters that no font has are left out, because the page says the title beside
 * it.
 */
export function fitPosterTitle(
  title: string,
  room: Pick<Room, 'width' | 'height' | 'largest' | 'mostLines'>,
): TextBlock {
  const text = settable(title);
  return fitText(text, {
    ...room,
    face: 'serif',
    leading: 1.02,
    smallest: 21,
    sizes: TITLE_SIZES.filter((size) => size <= room.largest * (hasArabic(text) ? 1.35 : 1)),
  });
}

/** A line of small words: what it says, how wide it may be, and how large at most. */
export type SmallLine = {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly place: TextPlace;
};

/**
 * Draws one line of small words, set smaller when it is long; what still does not fit ends in an ellipsis.
 */
export function smallLine({ text, size, isBold = false, place }: SmallLine): string {
  const words = settable(text);
  if (words === '') return '';
  const sizes = [size, size - 2, size - 4, size - 6, size - 8].filter((one) => one >= 14);
  const block = fitText(words, {
    face: isBold ? 'bold' : 'sans',
    width: place.width,
    height: size * 1.4,
    largest: size,
    smallest: sizes.at(-1) ?? size,
    sizes,
    mostLines: 1,
  });
  return textPath(block, place);
}

function settable(text: string): string {
  const kept = [...typographicText(cleanText(text))].filter((character) =>
    isSettable(character, faces.serif.files),
  );
  return kept.join('').replace(/\s+/gu, ' ').trim();
}
