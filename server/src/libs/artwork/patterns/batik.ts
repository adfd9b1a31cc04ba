import { repeat, svg } from '../drawing/svg';
import { type Pattern, buildPattern, petal } from './pattern';

/** Kawung: four petals around a dot, as on the batik of the coast. */
export const kawung: Pattern = ({ id, colour, scale }) => {
  const size = 44 * scale;
  const dots = [
    [0, 0],
    [size, 0],
    [0, size],
    [size, size],
    [size / 2, size / 2],
  ].map(([x = 0, y = 0]) => svg`<circle cx="${x}" cy="${y}" r="1.7"/>`);
  return buildPattern(
    id,
    { width: size, height: size },
    `<g fill="none" stroke="${colour}" stroke-width="1.3">${kawungPetals(size, 0.6)}</g><g fill="${colour}">${dots.join('')}</g>`,
  );
};

/** Kawung with full petals, for a heavier ground. */
export const solidKawung: Pattern = ({ id, colour, scale }) => {
  const size = 44 * scale;
  return buildPattern(
    id,
    { width: size, height: size },
    `<g fill="${colour}">${kawungPetals(size, 0.62)}</g>`,
  );
};

/** Parang: slanting blades with a line between. */
export const parang: Pattern = ({ id, colour, scale }) => {
  const size = 30 * scale;
  const blade = (y: number) =>
    svg`M0 ${size * y}C${size * 0.3} ${size * (y - 0.35)} ${size * 0.7} ${size * (y + 0.35)} ${size} ${size * y}`;
  const drawing = svg`<path d="${blade(0.25)}${blade(0.5)}" fill="none" stroke="${colour}" stroke-width="1.5"/><path d="M0 ${size * 0.88}H${size}" stroke="${colour}" stroke-width="3"/>`;
  return buildPattern(id, { width: size, height: size, turn: 45 }, drawing);
};

/** Truntum: small stars, the batik of parents at a wedding. */
export const truntum: Pattern = ({ id, colour, scale }) => {
  const size = 34 * scale;
  const star = (x: number, y: number) =>
    repeat(
      8,
      (ray) => svg`<path d="M${x} ${y - 3}V${y - 8 * scale}" transform="rotate(${ray * 45} ${x} ${y})"/>`,
    );
  const stars = star(size / 4, size / 4) + star(size * 0.75, size * 0.75);
  return buildPattern(
    id,
    { width: size, height: size },
    `<g stroke="${colour}" stroke-width="1.6" stroke-linecap="round">${stars}</g>`,
  );
};

/** Tumpal: a row of peaks, the border of a sarong. */
export const tumpal: Pattern = ({ id, colour, scale }) => {
  const size = 30 * scale;
  const foot = size * 1.2;
  const drawing = svg`<path d="M0 ${foot}L${size / 2} ${size * 0.2}L${size} ${foot}Z" fill="none" stroke="${colour}" stroke-width="1.3"/><path d="M${size * 0.24} ${foot}L${size / 2} ${size * 0.66}L${size * 0.76} ${foot}Z" fill="${colour}"/>`;
  return buildPattern(id, { width: size, height: foot }, drawing);
};

/** Mega mendung made plain: clouds in rows, from scales within scales. */
export const scales: Pattern = ({ id, colour, scale }) => {
  const size = 36 * scale;
  const half = size / 2;
  const arcs = (x: number, y: number) =>
    [1, 0.66, 0.33].map(
      (part) =>
        svg`<path d="M${x - half * part} ${y}A${half * part} ${half * part} 0 0 1 ${x + half * part} ${y}"/>`,
    );
  const drawing = [arcs(half, half), arcs(0, size), arcs(size, size)].flat().join('');
  return buildPattern(
    id,
    { width: size, height: size },
    `<g fill="none" stroke="${colour}" stroke-width="1.3">${drawing}</g>`,
  );
};

function kawungPetals(size: number, fatness: number): string {
  const quarter = size / 4;
  const radius = { x: quarter * 1.26, y: quarter * fatness };
  const places = [
    [1, 1, 45],
    [3, 1, -45],
    [1, 3, -45],
    [3, 3, 45],
  ];
  return places
    .map(([x = 0, y = 0, turn = 0]) => petal({ x: x * quarter, y: y * quarter }, radius, turn))
    .join('');
}
