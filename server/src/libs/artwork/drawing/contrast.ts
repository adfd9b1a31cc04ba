/** The least contrast of words on their ground, WCAG 2.2 level AA. */
export const READABLE = 4.5;

const DARK_INK = '#1D2B2A';
const LIGHT_INK = '#FBF8F3';

/** Measures the contrast of two colours, from 1 (equal) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Gives the first wanted colour that can be read on the ground, or else plain ink. */
export function readableOn(ground: string, ...wanted: readonly string[]): string {
  const found = wanted.find((colour) => contrast(colour, ground) >= READABLE);
  return found ?? (contrast(DARK_INK, ground) > contrast(LIGHT_INK, ground) ? DARK_INK : LIGHT_INK);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    channel(parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

function channel(value: number): number {
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
