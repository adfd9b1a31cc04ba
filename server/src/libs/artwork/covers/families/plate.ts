import { plateColours } from '../colours';
import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type Family, LEFT, RIGHT } from './family';

/** A picture let into paper, the title under it. */
export const plate: Family = (design) => {
  const { width, height, colours, words } = design;
  const room = width - LEFT - RIGHT;
  const title = fitTitle(words, { width: room, height: 120, largest: words.title.length <= 9 ? 50 : 37 });
  const subtitle = fitSubtitle(words, { width: room, height: 44, largest: 18, mostLines: 2 });
  const contributor = fitContributor(words, room);
  const y = height - 30 - title.height - spaceFor(subtitle, 8) - spaceFor(contributor, 12);
  const picture = { width: room, height: y - 24 - 30 };
  const inner = { width, height: Math.round((picture.height * width) / picture.width) };
  const picturePalette = plateColours(colours);
  const scene = design.scene({ ...design, ...inner, colours: picturePalette, top: 18 });
  const text = [
    textPath(title, { x: LEFT, y, width: room, fill: colours.paperInk }),
    textPath(subtitle, { x: LEFT, y: y + title.height + 8, width: room, fill: colours.paperAccent }),
    textPath(contributor, {
      x: LEFT,
      y: y + title.height + spaceFor(subtitle, 8) + 12,
      width: room,
      fill: colours.paperInk,
    }),
  ];
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.paper}"/><svg x="${LEFT}" y="30" width="${picture.width}" height="${picture.height}" viewBox="0 0 ${inner.width} ${inner.height}" preserveAspectRatio="xMidYMid slice"><rect width="${inner.width}" height="${inner.height}" fill="${picturePalette.ground}"/>${scene}</svg>${text}`,
    isTitleClipped: title.isClipped || subtitle.isClipped || picture.height < 150,
  };
};
