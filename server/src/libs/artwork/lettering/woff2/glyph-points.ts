import type { ByteReader } from './byte-reader';

/** One point of a glyph outline, in font units. */
export type GlyphPoint = { readonly x: number; readonly y: number; readonly isOnCurve: boolean };

type Step = { readonly dx: number; readonly dy: number };

/** Reads the points of one glyph from their triplet form, WOFF2 §5.2. */
export function readPoints(flags: ByteReader, coordinates: ByteReader, count: number): GlyphPoint[] {
  const points: GlyphPoint[] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index < count; index += 1) {
    const flag = flags.uint8();
    const step = readStep(flag & 0x7f, coordinates);
    x += step.dx;
    y += step.dy;
    points.push({ x, y, isOnCurve: flag < 0x80 });
  }
  return points;
}

function readStep(flag: number, coordinates: ByteReader): Step {
  if (flag < 10) return { dx: 0, dy: signed(flag, (flag >> 1) * 256 + coordinates.uint8()) };
  if (flag < 20) return { dx: signed(flag, ((flag - 10) >> 1) * 256 + coordinates.uint8()), dy: 0 };
  if (flag < 84) return shortStep(flag, coordinates.uint8());
  if (flag < 120) return byteStep(flag, coordinates);
  if (flag < 124) return nibbleStep(flag, coordinates);
  return { dx: signed(flag, coordinates.uint16()), dy: signed(flag >> 1, coordinates.uint16()) };
}

/** The lowest bit of the flag carries the sign of x, the next one that of y. */
function signed(flag: number, value: number): number {
  return (flag & 1) === 1 ? value : -value;
}

function shortStep(flag: number, byte: number): Step {
  const place = flag - 20;
  const dx = 1 + (place & 0x30) + (byte >> 4);
  const dy = 1 + ((place & 0x0c) << 2) + (byte & 0x0f);
  return { dx: signed(flag, dx), dy: signed(flag >> 1, dy) };
}

function byteStep(flag: number, coordinates: ByteReader): Step {
  const place = flag - 84;
  const dx = 1 + Math.floor(place / 12) * 256 + coordinates.uint8();
  const dy = 1 + ((place % 12) >> 2) * 256 + coordinates.uint8();
  return { dx: signed(flag, dx), dy: signed(flag >> 1, dy) };
}

function nibbleStep(flag: number, coordinates: ByteReader): Step {
  const [first, middle, last] = [coordinates.uint8(), coordinates.uint8(), coordinates.uint8()];
  return {
    dx: signed(flag, first * 16 + (middle >> 4)),
    dy: signed(flag >> 1, (middle & 0x0f) * 256 + last),
  };
}
