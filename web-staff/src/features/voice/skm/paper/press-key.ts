/** The boxes of a sheet that are filled in so far; null is one that is left empty. */
export type Boxes = readonly (1 | 2 | 3 | 4 | null)[];

const ANSWERS = [1, 2, 3, 4] as const;

/** Fills the next box, empties the last one, or leaves a box empty; null when the key means nothing here. */
export function pressKey(boxes: Boxes, key: string): Boxes | null {
  if (key === 'Backspace' || key === 'ArrowLeft') return boxes.slice(0, -1);
  if (boxes.length === 9) return null;
  if (key === '0' || key === ' ') return [...boxes, null];
  const answer = ANSWERS.find((one) => String(one) === key);
  return answer === undefined ? null : [...boxes, answer];
}
