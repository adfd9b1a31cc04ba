import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type Family, LEFT, RIGHT } from './family';
import { imprint } from './imprint';

const FOOT = 62;

/** A label band across a patterned ground. */
export const banded: Family = ({ width, height, colours, chance, words, pattern, patternId }) => {
  const room = width - LEFT - RIGHT;
  const isLow = chance.next() < 0.5;
  const title = fitTitle(words, { width: room, height: 140, largest: words.title.length <= 9 ? 58 : 50 });
  const subtitle = fitSubtitle(words, { width: room, height: 62, largest: 18, mostLines: 3 });
  const contributor = fitContributor(words, room - 30);
  const bandHeight = title.height + spaceFor(subtitle, 10) + 44;
  const y = isLow ? height - bandHeight - FOOT : Math.min(74, height - bandHeight - FOOT - 20);
  const lines = svg`<path d="M0 ${y + 5}H${width}M0 ${y + bandHeight - 5}H${width}" stroke="${colours.paperAccent}" stroke-width="1.4"/>`;
  const ground = svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/><rect width="${width}" height="${height - FOOT}" fill="url(#${patternId})"/>`;
  const text = [
    textPath(title, { x: LEFT, y: y + 22, width: room, fill: colours.paperInk }),
    textPath(subtitle, { x: LEFT, y: y + 31 + title.height, width: room, fill: colours.paperAccent }),
    textPath(contributor, {
      x: LEFT,
      y: height - FOOT / 2 - contributor.height / 2,
      width: room,
      fill: colours.ink,
    }),
  ];
  return {
    definitions: pattern({ id: patternId, colour: colours.second, scale: 1.15 }),
    body: svg`${ground}<rect y="${y}" width="${width}" height="${bandHeight}" fill="${colours.paper}"/>${lines}${text}${imprint({ x: width - 34, y: height - FOOT / 2, colour: colours.accent })}`,
    isTitleClipped: title.isClipped || subtitle.isClipped,
  };
};
