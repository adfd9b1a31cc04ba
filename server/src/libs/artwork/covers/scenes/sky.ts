import { repeat, svg } from '../../drawing/svg';
import { disc, type Scene, type SceneView, waveShape } from './scene';

/** A rainbow of concentric bands from the foot of the cover. */
export const rainbow: Scene = ({ width, height, top, colours, chance }) => {
  const x = chance.pick([width, width / 2, 0]);
  const reach = Math.min(height - top, x === width / 2 ? width / 2 + 40 : height - top);
  const bands = [colours.accent, colours.ground, colours.ink, colours.ground, colours.second, colours.ground];
  const circles = bands.map((fill, index) =>
    disc(x, height, { radius: reach - (index * reach) / 6.6, fill }),
  );
  return circles.join('') + disc(x, height, { radius: reach * 0.13, fill: colours.accent });
};

/** A sun with rays over two waves of land. */
export const sun: Scene = (view) => {
  const { width, height, top, colours, chance } = view;
  const x = chance.pick([width / 2, width * 0.68, width * 0.34]);
  const y = top + (height - top) * 0.56;
  // Rays and disc keep clear of the words above.
  const radius = Math.min(74, (y - top) * 0.56);
  const ray = (index: number) =>
    svg`<path d="M${x} ${y - radius - 10}V${y - radius - (index % 2 === 0 ? 40 : 24)}" transform="rotate(${index * 10} ${x} ${y})"/>`;
  const rays = `<g stroke="${colours.accent}" stroke-width="2.2">${repeat(36, ray)}</g>`;
  const far = waveShape(view, { y: y + radius * 0.45, rise: 8, length: 120, shift: 30 }, colours.second);
  return (
    rays +
    disc(x, y, { radius, fill: colours.accent }) +
    far +
    waveShape(view, { y: y + radius * 0.97, rise: 9, length: 90, shift: 0 }, colours.ink)
  );
};

/** A crescent over mountains. */
export const moon: Scene = ({ width, height, top, colours, chance }) => {
  const x = chance.pick([width * 0.64, width * 0.38]);
  const y = top + (height - top) * 0.42;
  const halo = [116, 94, 72].map(
    (radius, index) =>
      svg`<circle cx="${x}" cy="${y}" r="${Math.min(radius, y - top + 14)}" fill="none" stroke="${colours.second}" stroke-width="${1.4 + index * 0.5}"/>`,
  );
  const crescent =
    disc(x, y, { radius: 50, fill: colours.accent }) +
    disc(x + 20, y - 12, { radius: 44, fill: colours.ground });
  const far = svg`<path d="M0 ${height - 66}L70 ${height - 120}L132 ${height - 74}L206 ${height - 138}L300 ${height - 60}V${height}H0Z" fill="${colours.second}"/>`;
  const near = svg`<path d="M0 ${height - 34}L110 ${height - 74}L190 ${height - 40}L300 ${height - 84}V${height}H0Z" fill="${colours.ink}"/>`;
  return halo.join('') + crescent + far + near;
};

/** A sky full of four-pointed stars. */
export const stars: Scene = (view) => repeat(STAR_COLUMNS * STAR_ROWS, (index) => star(view, index));

const STAR_COLUMNS = 6;
const STAR_ROWS = 6;

/** Every star has its own field of the sky, so that none heap up. */
function star({ width, height, top, colours, chance }: SceneView, index: number): string {
  const field = { width: width / STAR_COLUMNS, height: (height - top - 12) / STAR_ROWS };
  const x = ((index % STAR_COLUMNS) + chance.between(0.15, 0.85)) * field.width;
  const y = top + (Math.floor(index / STAR_COLUMNS) + chance.between(0.2, 0.8)) * field.height;
  const reach = chance.pick([3, 4, 5, 6, 8, 10, 15]);
  const waist = reach * 0.16;
  const fill = chance.pick([colours.accent, colours.ink, colours.ink, colours.second]);
  return svg`<path d="M${x} ${y - reach}Q${x + waist} ${y - waist} ${x + reach} ${y}Q${x + waist} ${y + waist} ${x} ${y + reach}Q${x - waist} ${y + waist} ${x - reach} ${y}Q${x - waist} ${y - waist} ${x} ${y - reach}Z" fill="${fill}"/>`;
}

/** Birds over a sun. */
export const birds: Scene = ({ width, height, top, colours, chance }) => {
  const y = height - (height - top) * 0.3;
  const sunDisc = disc(width * chance.pick([0.32, 0.66]), y, {
    radius: Math.min(92, (height - top) * 0.42),
    fill: colours.accent,
  });
  const bird = (index: number) => {
    const [x, lift, span] = [
      30 + index * 44 + chance.between(-8, 8),
      chance.between(top + 20, y),
      chance.between(15, 27),
    ];
    const fill = index % 3 === 1 ? colours.second : colours.ink;
    return svg`<path d="M${x} ${lift}Q${x - span * 0.45} ${lift - span * 0.7} ${x - span} ${lift - span * 0.3}Q${x - span * 0.4} ${lift - span * 0.36} ${x} ${lift + span * 0.32}Q${x + span * 0.4} ${lift - span * 0.36} ${x + span} ${lift - span * 0.3}Q${x + span * 0.45} ${lift - span * 0.7} ${x} ${lift}Z" fill="${fill}"/>`;
  };
  return sunDisc + repeat(6, bird);
};
