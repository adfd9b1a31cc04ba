import { svg } from '../../drawing/svg';
import { disc, type Scene } from './scene';
import { mosaic } from './mosaic';

/** Hills with terraces under a sun. */
export const hills: Scene = ({ height, top, colours, chance }) => {
  const depth = height - top;
  const terraces = [0.6, 0.5, 0.4, 0.3, 0.2].map(
    (part) => svg`<ellipse cx="70" cy="${height}" rx="${(190 * part) / 0.7}" ry="${depth * part}"/>`,
  );
  return (
    disc(chance.between(180, 236), top + depth * 0.24, { radius: 36, fill: colours.accent }) +
    svg`<ellipse cx="70" cy="${height}" rx="190" ry="${depth * 0.7}" fill="${colours.second}"/><g fill="none" stroke="${colours.ground}" stroke-width="1.4">${terraces}</g>` +
    svg`<ellipse cx="260" cy="${height + 10}" rx="160" ry="${depth * 0.5}" fill="${colours.ink}"/><ellipse cx="120" cy="${height + 20}" rx="150" ry="${depth * 0.26}" fill="${colours.accent}"/>`
  );
};

/** A wall of leaves, each turned the other way. */
export const leaves: Scene = (view) =>
  mosaic(view, ({ x, y, width, height, index }) => {
    const { colours, chance } = view;
    const fill = chance.pick([colours.accent, colours.ink, colours.second, colours.second]);
    const [near, far] = index % 2 === 0 ? [x + width, x] : [x, x + width];
    const reach = far - near;
    const blade = svg`M${near} ${y}C${near + reach * 0.75} ${y} ${far} ${y + height * 0.25} ${far} ${y + height}C${near + reach * 0.25} ${y + height} ${near} ${y + height * 0.75} ${near} ${y}Z`;
    return svg`<path d="${blade}" fill="${fill}"/><path d="M${near} ${y}L${far} ${y + height}" stroke="${colours.ground}" stroke-width="1.6"/>`;
  });

/** A road running to the horizon. */
export const road: Scene = ({ width, height, top, colours, chance }) => {
  const x = chance.pick([110, 190, 150]);
  const horizon = top + 78;
  return (
    disc(x, top + 58, { radius: 48, fill: colours.accent }) +
    svg`<rect y="${horizon}" width="${width}" height="${height}" fill="${colours.second}"/><path d="M${x - 5} ${horizon}H${x + 5}L${x + 130} ${height}H${x - 150}Z" fill="${colours.ink}"/>` +
    svg`<path d="M${x} ${top + 88}L${x - 9} ${height}" stroke="${colours.ground}" stroke-width="3" stroke-dasharray="5 9 10 14 18 20 26 24"/>`
  );
};

/** Three flowers of plain petals on long stems. */
export const flowers: Scene = ({ height, top, colours, chance }) => {
  const room = height - top;
  const flower = (x: number, part: number) => {
    const y = top + room * part;
    const radius = chance.between(24, 34);
    const petals = [0, 60, 120, 180, 240, 300].map(
      (turn) =>
        svg`<ellipse cy="${-radius * 0.62}" rx="${radius * 0.32}" ry="${radius * 0.55}" transform="rotate(${turn})"/>`,
    );
    const leaf = svg`<path d="M${x} ${y + room * 0.3}c${radius} ${-radius * 0.2} ${radius * 1.2} ${-radius * 0.8} ${radius * 1.3} ${-radius * 1.1}c${-radius * 0.9} 0 ${-radius * 1.2} ${radius * 0.5} ${-radius * 1.3} ${radius * 1.1}Z" fill="${colours.second}"/>`;
    return svg`<path d="M${x} ${y}V${height}" stroke="${colours.second}" stroke-width="4"/>${leaf}<g transform="translate(${x} ${y})" fill="${chance.pick([colours.accent, colours.ink])}">${petals}<circle r="${radius * 0.2}" fill="${colours.second}"/></g>`;
  };
  return [flower(64, 0.5), flower(150, 0.26), flower(236, 0.44)].join('');
};
