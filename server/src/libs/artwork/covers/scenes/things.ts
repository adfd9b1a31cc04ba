import { repeat, svg } from '../../drawing/svg';
import { disc, type Scene, waveShape } from './scene';

/** A bowl with steam, for everything that is cooked. */
export const bowl: Scene = (view) => {
  const { width, height, top, colours, chance } = view;
  const y = height - (height - top) * 0.42;
  const steam = (index: number) => {
    const x = 108 + index * 42;
    const rise = Math.min(62, y - top - 44) * (index === 1 ? 1 : 0.76);
    return svg`<path d="M${x} ${y - 28}c-14 ${-rise * 0.3} 14 ${-rise * 0.6} 0 ${-rise}"/>`;
  };
  const steams = svg`<g fill="none" stroke="${colours.second}" stroke-width="7" stroke-linecap="round">${repeat(3, steam)}</g>`;
  const food = [92, 128, 170, 206]
    .map((x, index) => disc(x, y, { radius: 26, fill: index % 2 === 0 ? colours.accent : colours.second }))
    .join('');
  const table = waveShape(view, { y: height - 26, rise: 0, length: width, shift: 0 }, colours.second);
  const dish = svg`<path d="M48 ${y}H252C250 ${y + 62} 214 ${height - 44} 186 ${height - 36}V${height - 22}H114V${height - 36}C86 ${height - 44} 50 ${y + 62} 48 ${y}Z" fill="${colours.ink}"/>`;
  const band = svg`<path d="M58 ${y + 26}H242" stroke="${chance.pick([colours.accent, colours.ground])}" stroke-width="5" stroke-dasharray="2 9" stroke-linecap="round"/>`;
  return steams + food + table + dish + band;
};

/** A heart of two halves. */
export const heart: Scene = ({ width, height, top, colours, chance }) => {
  const room = height - top;
  const side = Math.min(112, room * 0.48);
  const [x, y] = [width / 2, top + room * 0.5 + side * 0.42];
  const half = (turn: number) =>
    svg`M${x} ${y + side * 0.5}L${x + turn * side * 0.92} ${y - side * 0.42}A${side * 0.52} ${side * 0.52} 0 0 ${turn > 0 ? 0 : 1} ${x} ${y - side * 0.42}Z`;
  const rings = [1.5, 1.24]
    .map(
      (part) =>
        svg`<circle cx="${x}" cy="${y - side * 0.2}" r="${side * part * 0.72}" fill="none" stroke="${colours.second}" stroke-width="1.6"/>`,
    )
    .join('');
  const [left, right] = chance.pick([
    [colours.accent, colours.ink],
    [colours.ink, colours.accent],
  ] as const);
  return rings + svg`<path d="${half(-1)}" fill="${left}"/><path d="${half(1)}" fill="${right}"/>`;
};

/** Bars that grow, with a line over them. */
export const bars: Scene = ({ width, height, top, colours, chance }) => {
  const count = 7;
  const side = (width - 44) / count;
  const tops = Array.from(
    { length: count },
    (_, index) => height - (height - top - 30) * (0.2 + (index / count) * 0.62 + chance.between(-0.08, 0.08)),
  );
  const bar = (index: number) =>
    svg`<rect x="${28 + index * side}" y="${tops[index] ?? top}" width="${side - 7}" height="${height}" fill="${index % 3 === 2 ? colours.accent : index % 3 === 1 ? colours.ink : colours.second}"/>`;
  const points = tops.map((y, index) => svg`${28 + index * side + (side - 7) / 2} ${y - 16}`).join('L');
  const marks = tops
    .map((y, index) => disc(28 + index * side + (side - 7) / 2, y - 16, { radius: 4, fill: colours.accent }))
    .join('');
  return (
    repeat(count, bar) +
    svg`<path d="M${points}" fill="none" stroke="${colours.accent}" stroke-width="2.2"/>${marks}`
  );
};

/** An open book over which lines of words rise. */
export const openBook: Scene = ({ height, top, colours, chance }) => {
  const y = height - (height - top) * 0.34;
  const page = (turn: number, fill: string) =>
    svg`<path d="M150 ${y}C${150 + turn * 34} ${y - 26} ${150 + turn * 84} ${y - 26} ${150 + turn * 122} ${y - 10}V${y + 66}C${150 + turn * 84} ${y + 50} ${150 + turn * 34} ${y + 50} 150 ${y + 76}Z" fill="${fill}"/>`;
  const ray = (index: number) =>
    svg`<path d="M150 ${y - 44}v${-Math.min(index % 2 === 0 ? 74 : 48, y - top - 60)}" transform="rotate(${index * 18 - 72} 150 ${y})"/>`;
  const light = svg`<g stroke="${colours.accent}" stroke-width="5" stroke-linecap="round">${repeat(9, ray)}</g>`;
  const table = svg`<rect y="${y + 52}" width="300" height="${height}" fill="${colours.second}"/>`;
  return (
    light +
    table +
    chance.pick([
      page(-1, colours.ink) + page(1, colours.accent),
      page(-1, colours.accent) + page(1, colours.ink),
    ])
  );
};

/** Overlapping figures of geometry. */
export const figures: Scene = ({ width, height, top, colours, chance }) => {
  const room = height - top;
  const radius = Math.min(82, room * 0.34);
  const [x, y] = [width * chance.pick([0.36, 0.62]), top + room * 0.46];
  const grid = repeat(
    6,
    (index) =>
      svg`M0 ${top + (index + 0.5) * (room / 6)}H${width}M${(index + 0.5) * (width / 6)} ${top}V${height}`,
  );
  const triangle = svg`<path d="M${width - x - 70} ${height - 26}h150L${width - x + 5} ${top + room * 0.34}Z" fill="${colours.ink}"/>`;
  const square = svg`<rect x="${x - radius * 0.2}" y="${y + radius * 0.1}" width="${radius}" height="${radius}" fill="none" stroke="${colours.accent}" stroke-width="3"/>`;
  return svg`<path d="${grid}" stroke="${colours.second}" stroke-width="1"/>${disc(x, y, { radius, fill: colours.second })}${triangle}${disc(x + radius * 0.5, y + radius * 0.6, { radius: radius * 0.42, fill: colours.accent })}${square}`;
};
