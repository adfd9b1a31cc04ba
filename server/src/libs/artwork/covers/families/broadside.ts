import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type Family, LEFT, RIGHT } from './family';
import { imprint } from './imprint';

/** Room left under the words that is worth a pattern. */
const EMPTY_ROOM = 100;

/**
 * Words first, for titles too long for any picture: the cover is the title page, and a pattern takes what
 * they leave.
 */
export const broadside: Family = ({ width, height, colours, words, pattern, patternId }) => {
  const room = width - LEFT - RIGHT;
  const contributor = fitContributor(words, room - 30);
  const foot = height - 34 - contributor.height;
  const subtitle = fitSubtitle(words, {
    width: room,
    height: words.title.length > 120 ? 70 : 150,
    largest: 18,
    mostLines: 8,
  });
  const title = fitTitle(words, {
    width: room,
    height: foot - 42 - 44 - spaceFor(subtitle, 14),
    largest: 50,
    leading: 1.08,
    mostLines: 20,
  });
  const text = [
    textPath(title, { x: LEFT, y: 42, width: room, fill: colours.ink }),
    textPath(subtitle, { x: LEFT, y: 56 + title.height, width: room, fill: colours.accentText }),
    textPath(contributor, { x: LEFT, y: foot, width: room, fill: colours.ink }),
  ];
  const end = 42 + title.height + spaceFor(subtitle, 14) + 24;
  const hasRoom = foot - 18 - end >= EMPTY_ROOM;
  const field = hasRoom
    ? svg`<rect x="${LEFT}" y="${end}" width="${room}" height="${foot - 18 - end}" fill="url(#${patternId})"/>`
    : '';
  const rules = svg`<path d="M${LEFT} 26H${width - RIGHT}" stroke="${colours.accent}" stroke-width="5"/><path d="M${LEFT} ${foot - 18}H${width - RIGHT}" stroke="${colours.accent}" stroke-width="1.2"/>`;
  return {
    ...(hasRoom ? { definitions: pattern({ id: patternId, colour: colours.second, scale: 1.15 }) } : {}),
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${field}${rules}${text}${imprint({ x: width - 34, y: height - 40, colour: colours.accent })}`,
    isTitleClipped: title.isClipped || subtitle.isClipped,
  };
};
