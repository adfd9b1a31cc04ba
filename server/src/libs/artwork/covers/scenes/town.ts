import { repeat, svg } from '../../drawing/svg';
import { disc, type Scene, type SceneView } from './scene';

/** Towers with round and pointed roofs. */
export const towers: Scene = (view) => repeat(5, (index) => tower(view, index));

function tower({ width, height, top, colours, chance }: SceneView, index: number): string {
  const side = width / 5;
  const rise = chance.between(0.42, 0.96) * (height - top);
  const [x, y] = [index * side, height - rise];
  const fill = chance.pick([colours.second, colours.accent, colours.ink]);
  const wall =
    index % 2 === 1
      ? svg`M${x} ${height}V${y + side / 2}A${side / 2} ${side / 2} 0 0 1 ${x + side} ${y + side / 2}V${height}Z`
      : svg`M${x} ${height}V${y + 26}L${x + side / 2} ${y}L${x + side} ${y + 26}V${height}Z`;
  const windows = [0, 1, 2].map((floor) => y + 78 + floor * 40).filter((foot) => foot < height - 12);
  const openings = windows.map((foot) => svg`M${x + side / 2 - 6} ${foot}v-14a6 6 0 0 1 12 0v14Z`).join('');
  return svg`<path d="${wall}" fill="${fill}"/><path d="${openings}" fill="${colours.ground}"/>`;
}

/** Two rows of houses under a sun. */
export const houses: Scene = (view) => {
  const { height, top, colours, chance } = view;
  const depth = height - top - 70;
  return (
    disc(chance.pick([70, 236]), top + 44, { radius: 30, fill: colours.accent }) +
    houseRow(view, { y: top + 70, side: 100, shift: -40, fills: [colours.second, colours.accent] }) +
    houseRow(view, { y: top + 70 + depth * 0.46, side: 75, shift: -10, fills: [colours.ink, colours.second] })
  );
};

function houseRow(
  view: SceneView,
  row: { y: number; side: number; shift: number; fills: readonly [string, string] },
): string {
  const { y, side } = row;
  return repeat(Math.ceil((view.width - row.shift) / side), (index) => {
    const x = row.shift + index * side;
    const fill = row.fills[index % 2 === 0 ? 1 : 0] ?? row.fills[0];
    return svg`<path d="M${x} ${view.height}V${y + side * 0.42}L${x + side / 2} ${y}L${x + side} ${y + side * 0.42}V${view.height}Z" fill="${fill}"/><rect x="${x + side / 2 - 7}" y="${y + side * 0.52}" width="14" height="18" fill="${view.colours.ground}"/>`;
  });
}

/** A mosque: dome, two minarets and an open gate. */
export const mosque: Scene = ({ height, top, colours, chance }) => {
  const room = height - top;
  const base = height - room * 0.4;
  const minaret = (x: number) =>
    svg`<path d="M${x - 11} ${height}V${top + 58}L${x} ${top + 22}L${x + 11} ${top + 58}V${height}Z" fill="${colours.second}"/><path d="M${x - 15} ${top + 84}h30" stroke="${colours.accent}" stroke-width="4"/>`;
  const dome = svg`<path d="M74 ${base}C60 ${base - room * 0.22} 112 ${base - room * 0.26} 150 ${base - room * 0.42}C188 ${base - room * 0.26} 240 ${base - room * 0.22} 226 ${base}Z" fill="${colours.accent}"/>`;
  const gate = (x: number, half: number) =>
    svg`M${x - half} ${height}V${base + 52}Q${x - half} ${base + 34} ${x} ${base + 18}Q${x + half} ${base + 34} ${x + half} ${base + 52}V${height}Z`;
  const hall = svg`<rect x="58" y="${base}" width="184" height="${height - base}" fill="${colours.ink}"/><path d="${gate(150, 26)}${gate(92, 14)}${gate(208, 14)}" fill="${colours.ground}"/>`;
  return (
    disc(chance.pick([70, 150, 230]), top + room * 0.26, { radius: 34, fill: colours.second }) +
    minaret(34) +
    minaret(266) +
    dome +
    hall
  );
};

/** Columns under a roof, as of a court or a council. */
export const columns: Scene = ({ width, height, top, colours }) => {
  const roof = top + 36;
  const column = (index: number) =>
    svg`<rect x="${34 + index * 48.5}" y="${roof + 82}" width="38" height="${height}" fill="${index % 2 === 0 ? colours.ink : colours.second}"/>`;
  return svg`<path d="M14 ${roof + 62}L${width / 2} ${roof}L${width - 14} ${roof + 62}Z" fill="${colours.accent}"/><circle cx="${width / 2}" cy="${roof + 40}" r="9" fill="${colours.ground}"/><rect x="22" y="${roof + 66}" width="${width - 44}" height="12" fill="${colours.ink}"/>${repeat(5, column)}`;
};
