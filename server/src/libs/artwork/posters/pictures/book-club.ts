import { svg } from '../../drawing/svg';
import type { Picture, PictureInk } from './picture';

const SPINES = [
  { width: 64, height: 330 },
  { width: 48, height: 380 },
  { width: 78, height: 300 },
  { width: 40, height: 410 },
  { width: 66, height: 350 },
  { width: 54, height: 316 },
  { width: 60, height: 390 },
] as const;
const FLOOR = 520;
const GAP = 6;

/** A shelf of spines, the last one leaning. */
export const bookClub: Picture = (ink) => {
  const { ground, ink: line, second } = ink.colours;
  const leaning = `<g transform="rotate(14 540 520)"><rect x="484" y="196" width="58" height="324" fill="${second}"/><path d="M484 230h58M484 470h58" stroke="${ground}" stroke-width="3"/></g>`;
  const shelf = `<rect y="520" width="600" height="16" fill="${line}"/><path d="M0 552H600M0 566H600" stroke="${line}" stroke-width="2"/>`;
  return spines(ink) + leaning + shelf;
};

function spines({ colours }: PictureInk): string {
  const fills = [
    colours.third,
    colours.accent,
    colours.ink,
    colours.second,
    colours.accent,
    colours.third,
    colours.ink,
  ];
  let x = 36;
  return SPINES.map(({ width, height }, index) => {
    const [left, top] = [x, FLOOR - height];
    x += width + GAP;
    const bands = svg`<path d="M${left} ${top + 30}h${width}M${left} ${top + 40}h${width}M${left} ${top + height - 34}h${width}" stroke="${colours.ground}" stroke-width="3"/>`;
    return svg`<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fills[index] ?? colours.ink}"/>${bands}${spineMark({ left, top, width, height }, { isOval: index % 2 === 1, fill: colours.ground })}`;
  }).join('');
}

type Spine = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function spineMark({ left, top, width, height }: Spine, mark: { isOval: boolean; fill: string }): string {
  const middle = left + width / 2;
  if (mark.isOval)
    return svg`<ellipse cx="${middle}" cy="${top + height / 2}" rx="${width * 0.22}" ry="${height * 0.2}" fill="none" stroke="${mark.fill}" stroke-width="3"/>`;
  return svg`<g fill="${mark.fill}"><circle cx="${middle}" cy="${top + 90}" r="${width * 0.16}"/><rect x="${middle - 4}" y="${top + 130}" width="8" height="${height - 200}"/></g>`;
}
