import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type Family, LEFT, RIGHT } from './family';

/** A disc, for what is heard. */
export const audio: Family = ({ width, height, colours, words }) => {
  const room = width - LEFT - RIGHT;
  const title = fitTitle(words, { width: room, height: 112, largest: 43 });
  const subtitle = fitSubtitle(words, { width: room, height: 42, largest: 18, mostLines: 2 });
  const contributor = fitContributor(words, room);
  const [x, y] = [width / 2 + 4, height - 146];
  const afterSubtitle = 34 + title.height + spaceFor(subtitle, 8);
  const grooves = [108, 98, 88, 78, 68, 58].map((radius) => svg`<circle cx="${x}" cy="${y}" r="${radius}"/>`);
  const disc = svg`<circle cx="${x}" cy="${y}" r="118" fill="${colours.second}"/><g fill="none" stroke="${colours.ground}" stroke-width="1.2">${grooves}</g><circle cx="${x}" cy="${y}" r="44" fill="${colours.accent}"/><circle cx="${x}" cy="${y}" r="9" fill="${colours.ground}"/>`;
  const text = [
    textPath(title, { x: LEFT, y: 34, width: room, fill: colours.ink }),
    textPath(subtitle, { x: LEFT, y: 42 + title.height, width: room, fill: colours.accentText }),
    textPath(contributor, { x: LEFT, y: afterSubtitle + 13, width: room, fill: colours.ink }),
  ];
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${disc}${text}`,
    isTitleClipped:
      title.isClipped || subtitle.isClipped || afterSubtitle + spaceFor(contributor, 13) > y - 124,
  };
};
