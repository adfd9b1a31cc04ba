import { seededRandom } from '../../../shared/seeded-random';
import { hashToSeed } from '../drawing/hash-to-seed';
import { escapeXml, svg } from '../drawing/svg';
import { cleanText } from '../lettering/clean-text';
import { textPath } from '../lettering/text-path';
import { pictures } from '../posters/pictures/pictures';
import type { PosterColours } from '../posters/poster-colours';
import { posterPalettes, toPosterColours } from '../posters/poster-colours';
import { fitPosterTitle, smallLine } from '../posters/poster-words';
import type { CardCover, CardRecord, CardSize } from './card-record';
import { CARD_SIZES } from './card-record';

type Parts = { readonly record: CardRecord; readonly colours: PosterColours; readonly picture: string };

/** The units that a card is drawn in: 600 across, or 960 where it is wide. */
const UNITS: Readonly<Record<CardSize, { readonly width: number; readonly height: number }>> = {
  SQUARE: { width: 600, height: 600 },
  PORTRAIT: { width: 600, height: 750 },
  STORY: { width: 600, height: 1066 },
  WIDE: { width: 960, height: 504 },
};

/** What a tall card leaves free: in a story the network lays its own signs over head and foot. */
const TALL = {
  SQUARE: { top: 38, bottom: 22, titleHeight: 142, titleSize: 58 },
  PORTRAIT: { top: 42, bottom: 28, titleHeight: 200, titleSize: 68 },
  STORY: { top: 146, bottom: 196, titleHeight: 250, titleSize: 80 },
} as const;

/** How much the words below the picture take, from their line to the foot. */
const FOOT = 128;

/**
 * Draws the picture of a post in the look of the posters, as an SVG file of its own: the same record gives the same
 * bytes on every machine. Words are outlines.
 */
export function drawCardRecord(record: CardRecord, size: CardSize): string {
  const { width, height } = UNITS[size];
  const pixels = CARD_SIZES[size];
  const seed = hashToSeed(`${record.subject}|${record.title.toLowerCase()}`);
  const chance = seededRandom(seed);
  const colours = toPosterColours(chance.pick(posterPalettes[record.subject]));
  const picture =
    record.cover === undefined
      ? pictures[record.subject]({ colours, chance, patternId: `k${seed.toString(36)}` })
      : coverPicture(record.cover, colours);
  const name = [record.kindName, record.title, ...record.lines, record.house]
    .map(cleanText)
    .filter(Boolean)
    .join(', ');
  const parts = { record, colours, picture };
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${pixels.width}" height="${pixels.height}" role="img"><title>${escapeXml(name)}</title><rect width="${width}" height="${height}" fill="${colours.ground}"/>${size === 'WIDE' ? wide(parts) : tall(parts, size)}</svg>`;
}

/** Stands a book upright in the field of a picture, on a ground of its own. */
function coverPicture({ markup, width, height }: CardCover, colours: PosterColours): string {
  const scale = Math.min(560 / height, 420 / width);
  const [across, upright] = [width * scale, height * scale];
  const left = (600 - across) / 2;
  return svg`<rect x="-3000" width="6600" height="600" fill="${colours.second}"/><rect x="${left + 8}" y="${592 - upright}" width="${across}" height="${upright}" fill="${colours.ground}" opacity="0.5"/><svg x="${left}" y="${580 - upright}" width="${across}" height="${upright}" viewBox="0 0 ${width} ${height}">${markup}</svg>`;
}

/** Kind and title above, the picture between, when, where and who under a line. */
function tall({ record, colours, picture }: Parts, size: Exclude<CardSize, 'WIDE'>): string {
  const { top, bottom, titleHeight, titleSize } = TALL[size];
  const foot = UNITS[size].height - bottom - FOOT;
  const title = fitPosterTitle(record.title, {
    width: 528,
    height: titleHeight,
    largest: titleSize,
    mostLines: 4,
  });
  const titleTop = top + 40;
  const pictureTop = titleTop + title.height + 20;
  const [first, second] = record.lines;
  const line = (text: string, y: number, { size: lineSize, isBold = false, fill = colours.ink }: LineLook) =>
    smallLine({ text, size: lineSize, isBold, place: { x: 36, y, width: 528, fill } });
  return [
    svg`<svg x="36" y="${pictureTop}" width="528" height="${Math.max(40, foot - 14 - pictureTop)}" viewBox="0 0 600 600" preserveAspectRatio="xMidYMax meet" overflow="visible">${picture}</svg>`,
    // A picture may reach beyond its field: words stand on the ground colour.
    svg`<rect width="600" height="${pictureTop - 8}" fill="${colours.ground}"/><rect y="${foot}" width="600" height="${UNITS[size].height - foot}" fill="${colours.ground}"/><path d="M36 ${foot}H564" stroke="${colours.ink}" stroke-width="2.4"/>`,
    line(record.kindName, top, { size: 22, isBold: true, fill: colours.accentText }),
    textPath(title, { x: 36, y: titleTop, width: 528, fill: colours.ink }),
    line(first, foot + 16, { size: 28, isBold: true }),
    line(second, foot + 56, { size: 22 }),
    line(record.house, foot + 92, { size: 18, isBold: true, fill: colours.accentText }),
  ].join('');
}

type LineLook = { readonly size: number; readonly isBold?: boolean; readonly fill?: string };

/** Words on the left, the picture on the right half. */
function wide({ record, colours, picture }: Parts): string {
  const title = fitPosterTitle(record.title, { width: 424, height: 244, largest: 58, mostLines: 5 });
  const [first, second] = record.lines;
  const line = (text: string, y: number, { size, isBold = false, fill = colours.ink }: LineLook) =>
    smallLine({ text, size, isBold, place: { x: 44, y, width: 424, fill } });
  return [
    svg`<svg x="490" y="0" width="470" height="504" viewBox="0 0 600 600" preserveAspectRatio="xMidYMid slice">${picture}</svg>`,
    line(record.kindName, 44, { size: 20, isBold: true, fill: colours.accentText }),
    textPath(title, { x: 44, y: 84, width: 424, fill: colours.ink }),
    svg`<path d="M44 352H430" stroke="${colours.ink}" stroke-width="2"/>`,
    line(first, 372, { size: 26, isBold: true }),
    line(second, 412, { size: 22 }),
    line(record.house, 450, { size: 18, isBold: true, fill: colours.accentText }),
  ].join('');
}
