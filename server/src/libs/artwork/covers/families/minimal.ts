import { petal } from '../../patterns/pattern';
import { repeat, svg } from '../../drawing/svg';
import { textPath } from '../../lettering/text-path';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import { type CoverDesign, type Family, LEFT, RIGHT } from './family';

const TOP = 44;
const MARK_HEIGHT = 132;

/** Paper, a title and one small mark. */
export const minimal: Family = (design) => {
  const { width, height, colours, words } = design;
  const room = width - LEFT - RIGHT - 4;
  const title = fitTitle(words, {
    width: room,
    height: 196,
    largest: words.title.length <= 9 ? 68 : 50,
    leading: 1.02,
  });
  const subtitle = fitSubtitle(words, { width: room - 14, height: 78, largest: 21, mostLines: 4 });
  const contributor = fitContributor(words, room);
  const afterTitle = TOP + title.height;
  const afterSubtitle = afterTitle + spaceFor(subtitle, 12);
  const text = [
    textPath(title, { x: LEFT, y: TOP, width: room, fill: colours.paperInk }),
    textPath(subtitle, { x: LEFT, y: afterTitle + 12, width: room, fill: colours.paperAccent }),
    textPath(contributor, { x: LEFT, y: afterSubtitle + 18, width: room, fill: colours.paperInk }),
  ];
  const mark = design.chance.pick(marks)(design);
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.paper}"/><rect width="${width}" height="10" fill="${colours.strong}"/>${text}${mark}<path d="M${LEFT} ${height - 38}H${width - RIGHT}" stroke="${colours.paperInk}" stroke-width="1"/>`,
    isTitleClipped:
      title.isClipped ||
      subtitle.isClipped ||
      afterSubtitle + spaceFor(contributor, 18) > height - MARK_HEIGHT,
  };
};

const marks: readonly [(design: CoverDesign) => string, ...((design: CoverDesign) => string)[]] = [
  twoCircles,
  threePetals,
  twoPeaks,
  bars,
  quarters,
];

function twoCircles({ width, height, colours }: CoverDesign): string {
  return svg`<circle cx="${width - 66}" cy="${height - 78}" r="38" fill="${colours.strong}"/><circle cx="${width - 96}" cy="${height - 78}" r="38" fill="none" stroke="${colours.paperInk}" stroke-width="1.6"/>`;
}

function threePetals({ width, height, colours }: CoverDesign): string {
  return `<g fill="${colours.strong}">${repeat(3, (index) => petal({ x: width - 46 - index * 30, y: height - 76 }, { x: 34, y: 13 }, 62))}</g>`;
}

function twoPeaks({ width, height, colours }: CoverDesign): string {
  return svg`<path d="M${width - 130} ${height - 38}L${width - 82} ${height - 120}L${width - 34} ${height - 38}Z" fill="${colours.strong}"/><path d="M${width - 160} ${height - 38}L${width - 126} ${height - 92}L${width - 92} ${height - 38}Z" fill="none" stroke="${colours.paperInk}" stroke-width="1.6"/>`;
}

function bars({ width, height, colours }: CoverDesign): string {
  const bar = (index: number) =>
    svg`M${width - 36 - index * 17} ${height - 38}V${height - 66 - ((index * 37) % 60)}`;
  return svg`<path stroke="${colours.strong}" stroke-width="7" d="${repeat(5, bar)}"/>`;
}

function quarters({ width, height, colours }: CoverDesign): string {
  const foot = height - 38;
  return svg`<path d="M${width - RIGHT} ${foot}v-72a72 72 0 0 0 -72 72Z" fill="${colours.strong}"/><path d="M${width - RIGHT - 76} ${foot}v-72a72 72 0 0 0 -72 72Z" fill="none" stroke="${colours.paperInk}" stroke-width="1.6"/>`;
}
