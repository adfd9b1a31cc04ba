import { svg } from '../../drawing/svg';
import type { Scene, SceneView } from './scene';

/** One tile of a mosaic: its corner, its size and its number. */
export type MosaicTile = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly index: number;
};

const COLUMNS = 3;

/** Fills a view with tiles, three to a row, nearly square. */
export function mosaic(view: SceneView, drawTile: (tile: MosaicTile) => string): string {
  const width = view.width / COLUMNS;
  const rows = Math.max(2, Math.round((view.height - view.top) / width));
  const height = (view.height - view.top) / rows;
  const tiles = Array.from({ length: rows * COLUMNS }, (_, place) => {
    const [column, row] = [place % COLUMNS, Math.floor(place / COLUMNS)];
    return drawTile({ x: column * width, y: view.top + row * height, width, height, index: row + column });
  });
  return tiles.join('');
}

/** Quarter circles in a grid, each with an eye. */
export const arcs: Scene = (view) =>
  mosaic(view, (tile) => {
    const { colours, chance } = view;
    const fill = chance.pick([colours.accent, colours.ink, colours.second]);
    const wanted = chance.pick([colours.second, colours.ground, colours.ground]);
    const back = wanted === fill ? colours.ground : wanted;
    const [right, low] = [chance.pick([false, true]), chance.pick([false, true])];
    const corner = { x: right ? tile.x + tile.width : tile.x, y: low ? tile.y + tile.height : tile.y };
    const eye = {
      x: corner.x + (tile.x + tile.width / 2 - corner.x) * 0.62,
      y: corner.y + (tile.y + tile.height / 2 - corner.y) * 0.62,
    };
    return svg`<rect x="${tile.x}" y="${tile.y}" width="${tile.width + 0.5}" height="${tile.height + 0.5}" fill="${back}"/><path d="${quarter(tile, { corner, right, low })}" fill="${fill}"/><circle cx="${eye.x}" cy="${eye.y}" r="6" fill="${colours.ground}"/>`;
  });

function quarter(
  tile: MosaicTile,
  at: { corner: { x: number; y: number }; right: boolean; low: boolean },
): string {
  const { corner, right, low } = at;
  const [dx, dy] = [right ? -tile.width : tile.width, low ? -tile.height : tile.height];
  return svg`M${corner.x} ${corner.y}h${dx}A${tile.width} ${tile.height} 0 0 ${right === low ? 1 : 0} ${corner.x} ${corner.y + dy}Z`;
}

/** Triangles and half squares, as of folded paper. */
export const folds: Scene = (view) =>
  mosaic(view, ({ x, y, width, height }) => {
    const { colours, chance } = view;
    const fill = chance.pick([colours.accent, colours.ink, colours.second]);
    const back = chance.pick([colours.ground, colours.second, colours.ground]);
    const path = chance.pick([
      svg`M${x} ${y}h${width}v${height}Z`,
      svg`M${x} ${y}h${width}l${-width} ${height}Z`,
      svg`M${x} ${y + height}l${width / 2} ${-height}l${width / 2} ${height}Z`,
      svg`M${x} ${y}h${width / 2}v${height}h${-width / 2}Z`,
    ]);
    return svg`<rect x="${x}" y="${y}" width="${width + 0.5}" height="${height + 0.5}" fill="${back === fill ? colours.ground : back}"/><path d="${path}" fill="${fill}"/>`;
  });

/** Pixels and switches of a machine that reckons. */
export const pixels: Scene = ({ width, height, top, colours, chance }) => {
  const columns = 8;
  const side = width / columns;
  const rows = Math.ceil((height - top) / side);
  const cells = Array.from({ length: rows * columns }, (_, place) => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    // The picture is dense at its foot and thins out towards the words.
    if (chance.next() > 0.25 + (row / rows) * 0.75) return '';
    const [x, y] = [column * side, height - (rows - row) * side];
    const fill = chance.pick([colours.second, colours.second, colours.ink, colours.accent]);
    return chance.next() < 0.22
      ? svg`<circle cx="${x + side / 2}" cy="${y + side / 2}" r="${side / 2 - 3}" fill="${fill}"/>`
      : svg`<rect x="${x + 1.5}" y="${y + 1.5}" width="${side - 3}" height="${side - 3}" rx="3" fill="${fill}"/>`;
  });
  return cells.join('');
};
