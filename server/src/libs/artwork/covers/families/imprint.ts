import { petal } from '../../patterns/pattern';
import { repeat, svg } from '../../drawing/svg';

/** Where an ornament stands and in which colour. */
export type OrnamentPlace = { readonly x: number; readonly y: number; readonly colour: string };

/** The library's imprint: the small kawung mark at the foot of a cover. */
export function imprint({ x, y, colour }: OrnamentPlace): string {
  const petals = [
    [-4, -4, 45],
    [4, -4, -45],
    [-4, 4, -45],
    [4, 4, 45],
  ].map(([px = 0, py = 0, turn = 0]) => petal({ x: px, y: py }, { x: 5, y: 2.8 }, turn));
  return svg`<g fill="none" stroke="${colour}" stroke-width="1.1" transform="translate(${x} ${y})">${petals}</g>`;
}

/** The ornaments that may stand over a centred title. */
export const ornaments: readonly [(place: OrnamentPlace) => string, ...((place: OrnamentPlace) => string)[]] =
  [kawungFlower, rayedSun, risingSun, khatamStar, lotus];

function kawungFlower({ x, y, colour }: OrnamentPlace): string {
  const petals = [0, 90, 180, 270].map(
    (turn) => svg`<g transform="rotate(${turn})">${petal({ x: -14, y: -14 }, { x: 17, y: 9.5 }, 45)}</g>`,
  );
  return svg`<g transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-width="1.6">${petals}<circle r="3" fill="${colour}" stroke="none"/></g>`;
}

function rayedSun({ x, y, colour }: OrnamentPlace): string {
  const rays = repeat(
    24,
    (index) => svg`<path d="M0 -${index % 2 === 1 ? 16 : 10}V-30" transform="rotate(${index * 15})"/>`,
  );
  return svg`<g transform="translate(${x} ${y})" stroke="${colour}" stroke-width="1.8">${rays}<circle r="5" fill="${colour}" stroke="none"/></g>`;
}

function risingSun({ x, y, colour }: OrnamentPlace): string {
  const arches = [30, 22, 14, 6]
    .map((radius) => svg`M-${radius} 14A${radius} ${radius} 0 0 1 ${radius} 14`)
    .join('');
  return svg`<path transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-width="1.6" d="${arches}M-40 20H40"/>`;
}

function khatamStar({ x, y, colour }: OrnamentPlace): string {
  const squares = [0, 45].map(
    (turn) => svg`<rect x="-20" y="-20" width="40" height="40" transform="rotate(${turn})"/>`,
  );
  return svg`<g transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-width="1.6">${squares}<circle r="13"/><circle r="3" fill="${colour}" stroke="none"/></g>`;
}

function lotus({ x, y, colour }: OrnamentPlace): string {
  const petals = [-60, -30, 0, 30, 60].map(
    (turn) => svg`<path d="M0 16C-11 4 -9 -14 0 -26C9 -14 11 4 0 16Z" transform="rotate(${turn} 0 16)"/>`,
  );
  return svg`<g transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-width="1.5">${petals}</g>`;
}
