import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type Family, LEFT, RIGHT } from './family';

/** The least height a picture needs to be one. */
const PICTURE_HEIGHT = 170;

/** A title above a picture in two colours. */
export const duotone: Family = (design) => {
  const { width, height, colours, words } = design;
  const room = width - LEFT - RIGHT;
  const title = fitTitle(words, {
    width: room,
    height: 132,
    largest: words.title.length <= 9 ? 68 : 50,
    leading: 1,
  });
  const subtitle = fitSubtitle(words, { width: room, height: 62, largest: 18, mostLines: 3 });
  const contributor = fitContributor(words, room);
  const afterTitle = 34 + title.height;
  const afterSubtitle = afterTitle + spaceFor(subtitle, 8);
  const end = afterSubtitle + spaceFor(contributor, 13);
  const top = Math.max(168, end + 24);
  const text = [
    textPath(title, { x: LEFT, y: 34, width: room, fill: colours.ink }),
    textPath(subtitle, { x: LEFT, y: afterTitle + 8, width: room, fill: colours.accentText }),
    textPath(contributor, { x: LEFT, y: afterSubtitle + 13, width: room, fill: colours.ink }),
  ];
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${design.scene({ ...design, top })}${text}`,
    isTitleClipped: title.isClipped || subtitle.isClipped || height - top < PICTURE_HEIGHT,
  };
};
