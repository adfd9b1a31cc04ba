import { ByteReader } from './byte-reader';
import { type GlyphPoint, readPoints } from './glyph-points';

const MORE_COMPONENTS = 0x20;
const HAS_INSTRUCTIONS = 0x100;

/** The seven streams of a transformed glyph table, WOFF2 §5.1. */
type GlyphStreams = {
  readonly contourCounts: ByteReader;
  readonly pointCounts: ByteReader;
  readonly flags: ByteReader;
  readonly coordinates: ByteReader;
  readonly composites: Buffer;
  readonly boxBitmap: Buffer;
  readonly boxes: ByteReader;
};

/** Rebuilds the plain `glyf` and `loca` tables from the form WOFF2 stores them in; hinting is left out. */
export function rebuildGlyphs(transformed: Buffer): { glyf: Buffer; loca: Buffer } {
  const glyphCount = transformed.readUInt16BE(4);
  const streams = openStreams(transformed, glyphCount);
  const loca = Buffer.alloc((glyphCount + 1) * 4);
  const glyphs: Buffer[] = [];
  const composite = { position: 0 };
  let offset = 0;
  for (let id = 0; id < glyphCount; id += 1) {
    const glyph = rebuildGlyph(streams, id, composite);
    glyphs.push(glyph);
    offset += glyph.length;
    loca.writeUInt32BE(offset, (id + 1) * 4);
  }
  return { glyf: Buffer.concat(glyphs), loca };
}

function openStreams(transformed: Buffer, glyphCount: number): GlyphStreams {
  const sizes = Array.from({ length: 7 }, (_, index) => transformed.readUInt32BE(8 + index * 4));
  const reader = new ByteReader(transformed, 36);
  const [contours, points, flags, coordinates, composites, boxes] = sizes.map((size) => reader.slice(size));
  const empty = Buffer.alloc(0);
  const bitmapLength = 4 * Math.floor((glyphCount + 31) / 32);
  const boxBytes = boxes ?? empty;
  return {
    contourCounts: new ByteReader(contours ?? empty),
    pointCounts: new ByteReader(points ?? empty),
    flags: new ByteReader(flags ?? empty),
    coordinates: new ByteReader(coordinates ?? empty),
    composites: composites ?? empty,
    boxBitmap: boxBytes.subarray(0, bitmapLength),
    boxes: new ByteReader(boxBytes, bitmapLength),
  };
}

function rebuildGlyph(streams: GlyphStreams, id: number, composite: { position: number }): Buffer {
  const contourCount = streams.contourCounts.int16();
  const hasBox = ((streams.boxBitmap[id >> 3] ?? 0) & (0x80 >> (id & 7))) !== 0;
  if (contourCount === 0) return Buffer.alloc(0);
  if (contourCount < 0) return rebuildComposite(streams, composite);
  const lengths = Array.from({ length: contourCount }, () => streams.pointCounts.uint255());
  const points = readPoints(
    streams.flags,
    streams.coordinates,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  // The length of the hinting follows; it is read only to stay in step.
  streams.coordinates.uint255();
  return writeSimple(lengths, points, hasBox ? streams.boxes.slice(8) : boxOf(points));
}

function rebuildComposite(streams: GlyphStreams, composite: { position: number }): Buffer {
  const start = composite.position;
  let flags = MORE_COMPONENTS;
  let hasInstructions = false;
  while ((flags & MORE_COMPONENTS) !== 0) {
    flags = streams.composites.readUInt16BE(composite.position);
    hasInstructions ||= (flags & HAS_INSTRUCTIONS) !== 0;
    composite.position += componentLength(flags);
  }
  if (hasInstructions) streams.coordinates.uint255();
  const count = Buffer.from([0xff, 0xff]);
  return padded(
    Buffer.concat([count, streams.boxes.slice(8), streams.composites.subarray(start, composite.position)]),
  );
}

function componentLength(flags: number): number {
  const places = (flags & 0x01) !== 0 ? 4 : 2;
  if ((flags & 0x08) !== 0) return 4 + places + 2;
  if ((flags & 0x40) !== 0) return 4 + places + 4;
  return 4 + places + ((flags & 0x80) !== 0 ? 8 : 0);
}

/**
 * Points are written one flag byte and two 16-bit steps each: plain to read, and size in memory is no matter.
 */
function writeSimple(lengths: readonly number[], points: readonly GlyphPoint[], box: Buffer): Buffer {
  const head = Buffer.alloc(2 + lengths.length * 2 + 2);
  head.writeInt16BE(lengths.length, 0);
  let last = -1;
  lengths.forEach((length, index) => {
    last += length;
    head.writeUInt16BE(last, 2 + index * 2);
  });
  const flags = Buffer.from(points.map((point) => (point.isOnCurve ? 1 : 0)));
  const coordinates = Buffer.alloc(points.length * 4);
  points.forEach((point, index) => {
    const before = points[index - 1] ?? { x: 0, y: 0 };
    coordinates.writeInt16BE(point.x - before.x, index * 2);
    coordinates.writeInt16BE(point.y - before.y, (points.length + index) * 2);
  });
  return padded(Buffer.concat([head.subarray(0, 2), box, head.subarray(2), flags, coordinates]));
}

function boxOf(points: readonly GlyphPoint[]): Buffer {
  const box = Buffer.alloc(8);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, index) =>
    box.writeInt16BE(value, index * 2),
  );
  return box;
}

function padded(glyph: Buffer): Buffer {
  return glyph.length % 4 === 0 ? glyph : Buffer.concat([glyph, Buffer.alloc(4 - (glyph.length % 4))]);
}
