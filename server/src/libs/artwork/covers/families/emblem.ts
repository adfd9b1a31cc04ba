import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor } from './cover-text';
import type { Family } from './family';
import { ornaments } from './imprint';

/** No words but an emblem on a pattern, for titles in a script that no font at hand can set. */
export const emblem: Family = ({ width, height, colours, chance, words, pattern, patternId }) => {
  const [x, y] = [width / 2 + 3, height * 0.44];
  const room = width - 96;
  const contributor = fitContributor(words, room, 14);
  const labelTop = height - 40 - contributor.height - 24;
  const label =
    contributor.height === 0
      ? ''
      : svg`<rect x="40" y="${labelTop}" width="${width - 74}" height="${contributor.height + 24}" fill="${colours.paper}"/>`;
  const medallion = svg`<circle cx="${x}" cy="${y}" r="92" fill="${colours.paper}"/><circle cx="${x}" cy="${y}" r="84" fill="none" stroke="${colours.paperInk}"/>`;
  const mark = svg`<g transform="translate(${x} ${y}) scale(1.7)">${chance.pick(ornaments)({ x: 0, y: 0, colour: colours.paperAccent })}</g>`;
  const name = textPath(contributor, {
    x,
    y: labelTop + 12,
    width: room,
    fill: colours.paperInk,
    isCentred: true,
  });
  return {
    definitions: pattern({ id: patternId, colour: colours.second, scale: 1.15 }),
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/><rect width="${width}" height="${height}" fill="url(#${patternId})"/>${medallion}${mark}${label}${name}`,
    isTitleClipped: false,
  };
};
