import { hashToSeed } from '../drawing/hash-to-seed';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import { classFamilies, kindFamilies, pictureFamilies, isSuitableFor } from './class-families';
import { toCoverColours } from './colours';
import type { CoverRecord } from './cover-record';
import { coverWords, type CoverWords, findVolumeNumber } from './cover-words';
import { broadside } from './families/broadside';
import { emblem } from './families/emblem';
import type { CoverDesign, Family, FamilyDrawing } from './families/family';
import { initial } from './families/initial';
import { cleanText } from '../lettering/clean-text';
import { childrenPalettes, palettes } from './palettes';
import { classPatterns } from '../patterns/class-patterns';
import { childrenScenes, plainScenes, sceneFor } from './scenes/cues';
import { type ShelfClass, toShelfClass } from './shelf-class';
import { escapeXml, svg } from '../drawing/svg';

const WIDTH = 300;
/** Five heights, so that a shelf has an uneven top like a real one. */
const HEIGHTS = [424, 438, 450, 458, 468] as const;
/** Long titles get the tallest book. */
const LONG_TITLE = 90;
/** A title this short is best shown as a giant letter. */
const SHORT_TITLE = 2;

/** How a cover is written into its file. */
export type CoverOptions = {
  /** Leaves out the accessible name, for a picture that stands beside its title. */
  readonly isDecorative?: boolean;
};

/**
 * Draws the cover of a record as an SVG file of its own: the same record gives the same bytes on every
 * machine.
 */
export function drawCover(record: CoverRecord, options: CoverOptions = {}): string {
  const words = coverWords(record);
  const seed = seedFor(record);
  const design = designOf(record, words, seed);
  const family =
    words.title === '' ? emblem : familyFor(record, words, seededRandom(hashToSeed(`family ${seed}`)));
  const drawing = drawFitting(family, design);
  const definitions = drawing.definitions === undefined ? '' : `<defs>${drawing.definitions}</defs>`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${design.height}" width="${WIDTH}" height="${design.height}" ${nameOf(record, options)}${definitions}${drawing.body}${bookEdges(design.height)}</svg>`;
}

/** Tells how large the cover of a record is without drawing it, so that a page can keep its place. */
export function coverSize(record: CoverRecord): { readonly width: number; readonly height: number } {
  // Setting words only ever shortens a title, so a short one need not be set to know that it is no long one.
  const title = record.title.length > LONG_TITLE ? coverWords(record).title : record.title;
  return { width: WIDTH, height: heightOf(title, seededRandom(seedFor(record))) };
}

function seedFor(record: CoverRecord): number {
  return hashToSeed(`${record.title.toLowerCase()}|${(record.contributor ?? '').toLowerCase()}`);
}

function heightOf(title: string, chance: SeededRandom): number {
  return title.length > LONG_TITLE ? HEIGHTS[4] : chance.pick(HEIGHTS);
}

function designOf(record: CoverRecord, words: CoverWords, seed: number): CoverDesign {
  const chance = seededRandom(seed);
  const shelfClass = toShelfClass(record.classNumber);
  const isForChildren = record.kind === 'children';
  const height = heightOf(words.title, chance);
  const colours = toCoverColours(chance.pick(isForChildren ? childrenPalettes : palettes[shelfClass]));
  const scene = sceneFor(record.title) ?? chance.pick(isForChildren ? childrenScenes : plainScenes);
  return {
    width: WIDTH,
    height,
    colours,
    chance,
    words,
    pattern: chance.pick(classPatterns[shelfClass]),
    patternId: `p${seed.toString(36)}`,
    scene,
  };
}

function familyFor(record: CoverRecord, words: CoverWords, chance: SeededRandom): Family {
  if (record.kind !== 'book') return kindFamilies[record.kind];
  const shelfClass = toShelfClass(record.classNumber);
  if (words.title.length <= SHORT_TITLE && isSuitableFor(initial, words)) return initial;
  if (findVolumeNumber(words.title) !== undefined && isSuitableFor(initial, words) && chance.next() < 0.6)
    return initial;
  if (sceneFor(record.title) !== undefined && chance.next() < pictureShare(shelfClass))
    return chance.pick(pictureFamilies);
  const family = chance.pick(classFamilies[shelfClass]);
  return isSuitableFor(family, words)
    ? family
    : (classFamilies[shelfClass].find((other) => isSuitableFor(other, words)) ?? broadside);
}

/** Stories and travels are told in pictures; other shelves less often. */
function pictureShare(shelfClass: ShelfClass): number {
  return shelfClass === '8' || shelfClass === '9' ? 0.8 : 0.5;
}

function drawFitting(family: Family, design: CoverDesign): FamilyDrawing {
  const drawing = family(design);
  return drawing.isTitleClipped ? broadside(design) : drawing;
}

/** Ends the opening tag and names the picture. */
function nameOf(record: CoverRecord, options: CoverOptions): string {
  if (options.isDecorative === true) return 'aria-hidden="true">';
  const name = [record.title, record.contributor ?? ''].map(cleanText).filter(Boolean).join(', ');
  return `role="img"><title>${escapeXml(name)}</title>`;
}

/** The joint of the spine and a thin edge, so that a light cover does not melt into a light page. */
function bookEdges(height: number): string {
  return svg`<rect width="7" height="${height}" opacity=".13"/><rect x="7" width="1.4" height="${height}" fill="#fff" opacity=".2"/><rect x="8.4" width="3" height="${height}" opacity=".07"/><rect x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" fill="none" stroke="#000" stroke-opacity=".1"/>`;
}
