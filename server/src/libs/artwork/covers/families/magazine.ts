import { plateColours } from '../colours';
import { readableOn } from '../../drawing/contrast';
import { fitText } from '../../lettering/fitting';
import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, spaceFor } from './cover-text';
import type { Family } from './family';

/** A masthead over a picture. */
export const magazine: Family = (design) => {
  const { width, height, colours, words } = design;
  const room = width - 48;
  const title = fitText(words.title, {
    face: 'bold',
    width: room,
    height: 104,
    largest: 58,
    leading: 1,
    mostLines: 3,
  });
  const subtitle = fitSubtitle(words, { width: room, height: 42, largest: 18, mostLines: 2 });
  const contributor = fitContributor(words, room, 13);
  const head = title.height + 40;
  const afterSubtitle = head + 14 + spaceFor(subtitle, 0);
  const top =
    afterSubtitle +
    spaceFor(contributor, subtitle.height === 0 ? 0 : 8) +
    (contributor.height + subtitle.height === 0 ? 8 : 14);
  const box = { width: room, height: height - top - 24 };
  const inner = { width: 300, height: Math.round((box.height * 300) / box.width) };
  const picturePalette = plateColours(colours);
  const text = [
    textPath(title, {
      x: 24,
      y: 22,
      width: room,
      fill: readableOn(colours.strong, colours.paper, colours.paperInk),
    }),
    textPath(subtitle, { x: 24, y: head + 14, width: room, fill: colours.paperAccent }),
    textPath(contributor, {
      x: 24,
      y: afterSubtitle + (subtitle.height === 0 ? 0 : 8),
      width: room,
      fill: colours.paperInk,
    }),
  ];
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.paper}"/><rect width="${width}" height="${head}" fill="${colours.strong}"/><svg x="24" y="${top}" width="${box.width}" height="${box.height}" viewBox="0 0 300 ${inner.height}" preserveAspectRatio="xMidYMid slice"><rect width="300" height="${inner.height}" fill="${picturePalette.ground}"/>${design.scene({ ...design, ...inner, colours: picturePalette, top: 20 })}</svg>${text}`,
    isTitleClipped: title.isClipped || subtitle.isClipped || box.height < 150,
  };
};
