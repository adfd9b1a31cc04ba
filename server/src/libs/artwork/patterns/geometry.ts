import { repeat, svg } from '../drawing/svg';
import { type Pattern, buildPattern } from './pattern';

/** Dots, large and small. */
export const dots: Pattern = ({ id, colour, scale }) => {
  const size = 16 * scale;
  const drawing = svg`<circle cx="${4 * scale}" cy="${4 * scale}" r="${2.1 * scale}" fill="${colour}"/><circle cx="${12 * scale}" cy="${12 * scale}" r="${1.1 * scale}" fill="${colour}"/>`;
  return buildPattern(id, { width: size, height: size }, drawing);
};

/** Holes of punch cards. */
export const punchCards: Pattern = ({ id, colour, scale }) => {
  const size = 24 * scale;
  const drawing = svg`<rect x="${3 * scale}" y="${3 * scale}" width="${7 * scale}" height="${13 * scale}" rx="2" fill="${colour}"/><rect x="${15 * scale}" y="${9 * scale}" width="${5 * scale}" height="${5 * scale}" rx="2" fill="none" stroke="${colour}" stroke-width="1.4"/>`;
  return buildPattern(id, { width: size, height: size }, drawing);
};

/** Rings in rings, as in still water. */
export const rings: Pattern = ({ id, colour, scale }) => {
  const size = 60 * scale;
  const circles = [26, 19, 12, 5]
    .map((radius) => svg`<circle cx="${size / 2}" cy="${size / 2}" r="${radius * scale}"/>`)
    .join('');
  return buildPattern(
    id,
    { width: size, height: size },
    `<g fill="none" stroke="${colour}" stroke-width="1.4">${circles}</g>`,
  );
};

/** Khatam: the eight-pointed star of two squares. */
export const khatam: Pattern = ({ id, colour, scale }) => {
  const size = 48 * scale;
  const middle = size / 2;
  const arm = middle * 0.72;
  const square = svg`<rect x="${middle - arm * 0.72}" y="${middle - arm * 0.72}" width="${arm * 1.44}" height="${arm * 1.44}"/>`;
  const links = svg`<path d="M0 ${middle}H${middle - arm}M${middle + arm} ${middle}H${size}M${middle} 0V${middle - arm}M${middle} ${middle + arm}V${size}"/>`;
  const drawing = svg`${square}<g transform="rotate(45 ${middle} ${middle})">${square}</g><circle cx="${middle}" cy="${middle}" r="${middle * 0.26}"/>${links}`;
  return buildPattern(
    id,
    { width: size, height: size },
    `<g fill="none" stroke="${colour}" stroke-width="1.3">${drawing}</g>`,
  );
};

/** Anyaman: woven strips of bamboo. */
export const weave: Pattern = ({ id, colour, scale }) => {
  const size = 32 * scale;
  const half = size / 2;
  const strip = (index: number) => {
    const at = (size / 8) * (index + 1);
    return svg`<path d="M${at} 2V${half - 2}M${half + 2} ${at}H${size - 2}M2 ${half + at}H${half - 2}M${half + at} ${half + 2}V${size - 2}"/>`;
  };
  return buildPattern(
    id,
    { width: size, height: size },
    `<g fill="none" stroke="${colour}" stroke-width="1.5">${repeat(3, strip)}</g>`,
  );
};

/** Orbits around a core, drawn in staggered rows so that no gap runs across. */
export const orbits: Pattern = ({ id, colour, scale }) => {
  const size = 60 * scale;
  const height = size * 0.8;
  const atom = (x: number, y: number) =>
    svg`<g transform="translate(${x} ${y})">${[0, 60, 120].map((turn) => svg`<ellipse rx="${size * 0.34}" ry="${size * 0.12}" transform="rotate(${turn})"/>`)}<circle r="2.4" fill="${colour}" stroke="none"/></g>`;
  const places = [
    [0, 0],
    [size, 0],
    [0, height * 2],
    [size, height * 2],
    [size / 2, height],
  ];
  const drawing = places.map(([x = 0, y = 0]) => atom(x, y)).join('');
  return buildPattern(
    id,
    { width: size, height: height * 2 },
    `<g fill="none" stroke="${colour}" stroke-width="1.2">${drawing}</g>`,
  );
};

/** Cells of a honeycomb. */
export const hexagons: Pattern = ({ id, colour, scale }) => {
  const side = 16 * scale;
  const width = side * 1.732;
  const cell = svg`M0 ${side * 0.5}L${width / 2} 0L${width} ${side * 0.5}M${width} ${side * 1.5}L${width / 2} ${side * 2}L0 ${side * 1.5}V${side * 0.5}M${width} ${side * 0.5}V${side * 1.5}M${width / 2} ${side * 2}V${side * 3}`;
  return buildPattern(
    id,
    { width, height: side * 3 },
    `<path d="${cell}" fill="none" stroke="${colour}" stroke-width="1.2"/>`,
  );
};

/** Height lines of a map. */
export const contours: Pattern = ({ id, colour, scale }) => {
  const width = 80 * scale;
  const line = (y: number) =>
    svg`<path d="M0 ${y * scale}C${width * 0.25} ${(y - 9) * scale} ${width * 0.25} ${(y + 9) * scale} ${width / 2} ${y * scale}S${width * 0.75} ${(y - 9) * scale} ${width} ${y * scale}"/>`;
  return buildPattern(
    id,
    { width, height: 30 * scale },
    `<g fill="none" stroke="${colour}" stroke-width="1.4">${[5, 15, 25].map(line).join('')}</g>`,
  );
};

/** Slanting rain. */
export const rain: Pattern = ({ id, colour, scale }) => {
  const drawing = svg`<path d="M${5 * scale} ${2 * scale}V${14 * scale}M${16 * scale} ${14 * scale}V${26 * scale}" stroke="${colour}" stroke-width="1.6" stroke-linecap="round"/>`;
  return buildPattern(id, { width: 22 * scale, height: 28 * scale, turn: 18 }, drawing);
};

/** Upright stripes, as of lurik cloth: one broad, one thin. */
export const stripes: Pattern = ({ id, colour, scale }) => {
  const size = 18 * scale;
  const drawing = svg`<rect width="${6 * scale}" height="${size}" fill="${colour}"/><rect x="${10.5 * scale}" width="${1.4 * scale}" height="${size}" fill="${colour}"/>`;
  return buildPattern(id, { width: size, height: size }, drawing);
};
