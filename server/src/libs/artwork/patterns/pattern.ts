import { svg } from '../drawing/svg';

/** Draws one repeating pattern as an SVG pattern element with the id, in one colour, at a scale. */
export type Pattern = (ink: PatternInk) => string;

/** What a pattern is drawn with. */
export type PatternInk = { readonly id: string; readonly colour: string; readonly scale: number };

/** The tile a pattern repeats: its size and how far it is turned, in degrees. */
export type Tile = { readonly width: number; readonly height: number; readonly turn?: number };

/** Wraps the drawing of one tile in its pattern element. */
export function buildPattern(id: string, tile: Tile, drawing: string): string {
  const [width, height] = [tile.width, tile.height].map((side) => side.toFixed(2));
  const turn = tile.turn === undefined ? '' : svg` patternTransform="rotate(${tile.turn})"`;
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${turn}>${drawing}</pattern>`;
}

/** A petal: an ellipse turned around its own middle. */
export function petal(
  middle: { x: number; y: number },
  radius: { x: number; y: number },
  turn: number,
): string {
  return svg`<ellipse cx="${middle.x}" cy="${middle.y}" rx="${radius.x}" ry="${radius.y}" transform="rotate(${turn} ${middle.x} ${middle.y})"/>`;
}
