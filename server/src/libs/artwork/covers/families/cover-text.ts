import { fitText, type Room, type TextBlock } from '../../lettering/fitting';
import type { CoverWords } from '../cover-words';
import { hasArabic } from '../../lettering/text-runs';

const NOTHING: TextBlock = {
  lines: [],
  size: 0,
  leading: 1,
  height: 0,
  isRightToLeft: false,
  isClipped: false,
};

/** Sets the title proper in its room. */
export function fitTitle(words: CoverWords, room: Omit<Room, 'face'>): TextBlock {
  if (words.title === '') return NOTHING;
  return fitText(words.title, {
    ...room,
    face: words.titleFace,
    largest: room.largest * naskhScale(words.title),
  });
}

/** Sets the subtitle in italic, or nothing when the title has none. */
export function fitSubtitle(
  words: CoverWords,
  room: Pick<Room, 'width' | 'height' | 'largest' | 'mostLines'>,
): TextBlock {
  if (words.subtitle === '') return NOTHING;
  const scale = naskhScale(words.subtitle);
  const block = fitText(words.subtitle, {
    leading: 1.16,
    smallest: 14,
    ...room,
    face: 'italic',
    largest: room.largest * scale,
    height: room.height * scale,
  });
  // An Arabic subtitle keeps to the margin of its title.
  return { ...block, isRightToLeft: block.isRightToLeft && hasArabic(words.title) };
}

/** Naskh letters look a third smaller than Latin ones of the same size. */
function naskhScale(text: string): number {
  return hasArabic(text) ? 1.35 : 1;
}

/** Sets the contributor on one line, or smaller on two. */
export function fitContributor(words: CoverWords, width: number, largest = 15): TextBlock {
  if (words.contributor === '') return NOTHING;
  const room = { face: 'sans', width, height: 60, largest, smallest: 12, leading: 1.28 } as const;
  const oneLine = fitText(words.contributor, { ...room, sizes: [15, 14, 13], mostLines: 1, smallest: 13 });
  return oneLine.isClipped ? fitText(words.contributor, { ...room, sizes: [13, 12], mostLines: 2 }) : oneLine;
}

/** Tells how much room a block takes with the gap before it; an empty block takes none. */
export function spaceFor(block: TextBlock, gap: number): number {
  return block.lines.length === 0 ? 0 : block.height + gap;
}
