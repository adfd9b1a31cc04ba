import { bigLetters } from '../../lettering/big-letters';
import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type Family, LEFT, RIGHT } from './family';

/** One giant letter, or the number of the volume. */
export const initial: Family = ({ width, height, colours, chance, words }) => {
  const room = width - LEFT - RIGHT;
  const isRight = chance.next() < 0.5;
  // A title of one letter is its own picture.
  const isWholeTitle = words.sign === words.title.toUpperCase();
  const title = fitTitle(isWholeTitle ? { ...words, title: '' } : words, {
    width: room,
    height: 124,
    largest: words.title.length <= 9 ? 50 : 43,
  });
  const subtitle = fitSubtitle(words, { width: room, height: 48, largest: 18, mostLines: 2 });
  const contributor = fitContributor(words, room);
  const y = height - 30 - title.height - spaceFor(subtitle, 8);
  const letterTop = contributor.height === 0 ? 30 : 32 + contributor.height + 16;
  const box = { x: LEFT, y: letterTop, width: room, height: y - 34 - letterTop, isRight };
  const text = [
    textPath(contributor, { x: LEFT, y: 28, width: room, fill: colours.ink }),
    textPath(title, { x: LEFT, y, width: room, fill: colours.ink }),
    textPath(subtitle, { x: LEFT, y: y + title.height + 7, width: room, fill: colours.accentText }),
  ];
  const rule = svg`<path d="M${LEFT} ${y - 16}H${width - RIGHT}" stroke="${colours.accent}" stroke-width="2.4"/>`;
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${bigLetters(words.sign, box, isWholeTitle ? colours.ink : colours.second)}${rule}${text}`,
    isTitleClipped: title.isClipped || subtitle.isClipped,
  };
};
