import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import type { Family } from './family';
import { imprint } from './imprint';

const STRIP = 74;
const MARGIN = 18;

/** A patterned strip down the side, the title beside it. */
export const strip: Family = ({ width, height, colours, words, pattern, patternId }) => {
  const x = STRIP + MARGIN;
  const room = width - x - 20;
  const title = fitTitle(words, { width: room, height: 210, largest: 37, leading: 1.06, mostLines: 7 });
  const subtitle = fitSubtitle(words, { width: room, height: 84, largest: 18, mostLines: 4 });
  const contributor = fitContributor(words, room, 14);
  const end = 52 + title.height + spaceFor(subtitle, 14);
  const foot = height - 36 - contributor.height;
  const text = [
    textPath(title, { x, y: 52, width: room, fill: colours.ink }),
    textPath(subtitle, { x, y: 66 + title.height, width: room, fill: colours.accentText }),
    textPath(contributor, { x, y: foot, width: room, fill: colours.ink }),
  ];
  const side = svg`<rect width="${STRIP}" height="${height}" fill="${colours.second}"/><rect width="${STRIP}" height="${height}" fill="url(#${patternId})"/><path d="M${STRIP} 0V${height}" stroke="${colours.accent}" stroke-width="3"/>`;
  return {
    definitions: pattern({ id: patternId, colour: colours.ground, scale: 1 }),
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${side}${text}${imprint({ x: x + 9, y: foot - 26, colour: colours.accent })}`,
    isTitleClipped: title.isClipped || subtitle.isClipped || end > foot - 44,
  };
};
