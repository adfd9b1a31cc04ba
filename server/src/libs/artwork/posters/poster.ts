import { hashToSeed } from '../drawing/hash-to-seed';
import { seededRandom } from '../../../shared/seeded-random';
import { cleanText } from '../lettering/clean-text';
import { textPath } from '../lettering/text-path';
import { escapeXml, svg } from '../drawing/svg';
import { pictures } from './pictures/pictures';
import type { PosterColours } from './poster-colours';
import { toPosterColours, posterPalettes } from './poster-colours';
import type { PosterFormat, PosterRecord } from './poster-record';
import { fitPosterTitle, smallLine } from './poster-words';

/** How large each format is, in units of its file. */
export const POSTER_SIZES: Readonly<
  Record<PosterFormat, { readonly width: number; readonly height: number }>
> = {
  portrait: { width: 600, height: 800 },
  wide: { width: 960, height: 504 },
  art: { width: 600, height: 600 },
  banner: { width: 960, height: 540 },
};

/**
 * Draws the poster of an event as an SVG file of its own: the same record gives the same bytes on every
 * machine.
 */
export function drawPoster(record: PosterRecord, format: PosterFormat = 'portrait'): string {
  const { width, height } = POSTER_SIZES[format];
  const seed = hashToSeed(`${record.subject}|${record.title.toLowerCase()}`);
  const chance = seededRandom(seed);
  const colours = toPosterColours(chance.pick(posterPalettes[record.subject]));
  const picture = pictures[record.subject]({ colours, chance, patternId: `k${seed.toString(36)}` });
  const name = [record.kindName, record.title, record.date].map(cleanText).filter(Boolean).join(', ');
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeXml(name)}</title><rect width="${width}" height="${height}" fill="${colours.ground}"/>${layouts[format]({ record, colours, picture })}</svg>`;
}

type Parts = { readonly record: PosterRecord; readonly colours: PosterColours; readonly picture: string };

const layouts: Readonly<Record<PosterFormat, (parts: Parts) => string>> = {
  portrait,
  wide,
  banner,
  art: ({ picture }) => picture,
};

/** Kind and title above, the picture between, day, time and place under a line. */
function portrait({ record, colours, picture }: Parts): string {
  const title = fitPosterTitle(record.title, { width: 528, height: 214, largest: 68, mostLines: 4 });
  const top = 84 + title.height + 22;
  const where = [record.time, record.place].filter(Boolean).join(' · ');
  return [
    smallLine({
      text: record.kindName,
      size: 22,
      isBold: true,
      place: { x: 36, y: 42, width: 528, fill: colours.accentText },
    }),
    textPath(title, { x: 36, y: 84, width: 528, fill: colours.ink }),
    svg`<svg x="36" y="${top}" width="528" height="${672 - top}" viewBox="0 0 600 600" preserveAspectRatio="xMidYMax meet" overflow="visible">${picture}</svg>`,
    // The floor of a picture may reach below its field: words stand on the ground colour.
    svg`<rect y="690" width="600" height="110" fill="${colours.ground}"/><path d="M36 690H564" stroke="${colours.ink}" stroke-width="2.4"/>`,
    smallLine({
      text: record.date,
      size: 30,
      isBold: true,
      place: { x: 36, y: 710, width: 528, fill: colours.ink },
    }),
    smallLine({ text: where, size: 22, place: { x: 36, y: 752, width: 528, fill: colours.ink } }),
  ].join('');
}

/** Words on the left, the picture on the right half. */
function wide({ record, colours, picture }: Parts): string {
  const title = fitPosterTitle(record.title, { width: 424, height: 244, largest: 58, mostLines: 5 });
  return [
    svg`<svg x="490" y="0" width="470" height="504" viewBox="0 0 600 600" preserveAspectRatio="xMidYMid slice">${picture}</svg>`,
    smallLine({
      text: record.kindName,
      size: 20,
      isBold: true,
      place: { x: 44, y: 44, width: 424, fill: colours.accentText },
    }),
    textPath(title, { x: 44, y: 84, width: 424, fill: colours.ink }),
    `<path d="M44 352H430" stroke="${colours.ink}" stroke-width="2"/>`,
    smallLine({
      text: record.date,
      size: 26,
      isBold: true,
      place: { x: 44, y: 372, width: 424, fill: colours.ink },
    }),
    ...[record.time, record.place]
      .filter(Boolean)
      .map((text, index) =>
        smallLine({ text, size: 22, place: { x: 44, y: 410 + index * 34, width: 424, fill: colours.ink } }),
      ),
  ].join('');
}

/** The picture in the middle; its night or floor reaches to both sides. */
function banner({ picture }: Parts): string {
  return svg`<svg x="220" y="10" width="520" height="520" viewBox="0 0 600 600" overflow="visible">${picture}</svg>`;
}
