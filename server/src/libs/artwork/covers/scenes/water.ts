import { repeat, svg } from '../../drawing/svg';
import { disc, type Scene, waveShape } from './scene';

/** Rain slanting down on waves. */
export const rainfall: Scene = (view) => {
  const { width, height, top, colours, chance } = view;
  const slant = chance.between(-0.28, -0.12);
  const drop = (index: number) => {
    const [x, y, length] = [
      chance.between(-10, width + 60),
      chance.between(top + 8, height - 96),
      chance.between(16, 44),
    ];
    return svg`<path d="M${x} ${y}l${slant * length} ${length}"${index % 7 === 0 ? svg` stroke="${colours.accent}"` : ''}/>`;
  };
  const sky = svg`<rect y="${top}" width="${width}" height="${height - top}" fill="${colours.second}"/>`;
  const drops = `<g stroke="${colours.ink}" stroke-width="2.2" stroke-linecap="round">${repeat(64, drop)}</g>`;
  const near = waveShape(view, { y: height - 44, rise: 7, length: 90, shift: 12 }, colours.ground);
  return (
    sky + drops + near + waveShape(view, { y: height - 24, rise: 6, length: 70, shift: 40 }, colours.accent)
  );
};

/** A sun setting into the sea. */
export const sea: Scene = (view) => {
  const { height, top, colours, chance } = view;
  const fills = [colours.second, colours.ink, colours.ground, colours.second, colours.accent];
  const sun = disc(chance.between(90, 220), top + 62, { radius: 46, fill: colours.accent });
  const waves = fills.map((fill, index) => {
    const y = top + 78 + (index * (height - top - 78)) / 5.2;
    return waveShape(
      view,
      { y, rise: 12, length: chance.between(90, 150), shift: chance.between(0, 60) },
      fill,
    );
  });
  return sun + waves.join('');
};

/** A sailing boat. */
export const boat: Scene = (view) => {
  const { height, top, colours, chance } = view;
  const y = height - 92;
  // The mast never reaches into the words above.
  const mast = Math.min(138, y - top - 24);
  const sails = svg`<path d="M150 ${y - mast}V${y - 18}H74Z" fill="${colours.accent}"/><path d="M158 ${y - mast * 0.8}V${y - 18}H222Z" fill="${colours.ink}"/>`;
  const hull = svg`<path d="M60 ${y - 8}H240L206 ${y + 26}H94Z" fill="${colours.ink}"/>`;
  const waves = [colours.second, colours.accent, colours.second].map((fill, index) =>
    waveShape(view, { y: y + 22 + index * 26, rise: 8, length: 70 + index * 12, shift: index * 22 }, fill),
  );
  return (
    disc(chance.pick([64, 236]), top + 50, { radius: 34, fill: colours.second }) +
    sails +
    hull +
    waves.join('')
  );
};

/** A shoal of fish, all but one swimming the same way. */
export const fish: Scene = ({ width, height, top, colours, chance }) => {
  const rows = Math.max(2, Math.round((height - top) / 62));
  const step = (height - top) / rows;
  const odd = Math.floor(chance.next() * rows * 3);
  const swim = (index: number) => {
    const x = ((index % 3) + 0.5) * (width / 3) + (Math.floor(index / 3) % 2 === 0 ? 0 : 12);
    const y = top + (Math.floor(index / 3) + 0.5) * step;
    const fill = index === odd ? colours.accent : chance.pick([colours.ink, colours.second, colours.second]);
    const turn = index === odd ? -1 : 1;
    return svg`<g transform="translate(${x} ${y}) scale(${turn} 1)"><path d="M-34 0C-18 -24 14 -22 26 0C14 22 -18 24 -34 0Z" fill="${fill}"/><path d="M20 0L40 -15V15Z" fill="${fill}"/><circle cx="-18" cy="-4" r="3" fill="${colours.ground}"/></g>`;
  };
  return repeat(rows * 3, swim);
};
