import { fitText } from '../../lettering/fitting';
import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, spaceFor } from './cover-text';
import type { Family } from './family';

/** A heavy sans title over a bright picture. */
export const children: Family = (design) => {
  const { width, height, colours, words } = design;
  const room = width - 50;
  const title = fitText(words.title, {
    face: 'bold',
    width: room,
    height: 150,
    largest: words.title.length <= 9 ? 58 : 43,
    leading: 1.06,
  });
  const subtitle =
    words.subtitle === ''
      ? undefined
      : fitText(words.subtitle, {
          face: 'sans',
          width: room,
          height: 42,
          largest: 18,
          leading: 1.2,
          mostLines: 2,
        });
  const contributor = fitContributor(words, room);
  const afterTitle = 34 + title.height;
  const afterSubtitle = afterTitle + (subtitle === undefined ? 0 : spaceFor(subtitle, 8));
  const top = Math.max(176, afterSubtitle + spaceFor(contributor, 13) + 26);
  const text = [
    textPath(title, { x: 26, y: 34, width: room, fill: colours.ink }),
    subtitle === undefined
      ? ''
      : textPath(subtitle, { x: 26, y: afterTitle + 8, width: room, fill: colours.ink }),
    textPath(contributor, { x: 26, y: afterSubtitle + 13, width: room, fill: colours.ink }),
  ];
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${design.scene({ ...design, top })}${text}`,
    isTitleClipped: title.isClipped || subtitle?.isClipped === true || height - top < 150,
  };
};
