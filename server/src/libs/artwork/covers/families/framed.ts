import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import type { Family } from './family';
import { ornaments } from './imprint';

/** A double rule, an ornament and a centred title. */
export const framed: Family = ({ width, height, colours, chance, words }) => {
  const x = width / 2 + 3;
  const room = width - 88;
  const title = fitTitle(words, {
    width: room,
    height: 172,
    largest: words.title.length <= 8 ? 58 : 43,
    leading: 1.08,
  });
  const subtitle = fitSubtitle(words, { width: room, height: 62, largest: 18, mostLines: 3 });
  const contributor = fitContributor(words, room, 14);
  const y = 146 - Math.min(26, title.height * 0.1);
  const rules = svg`<rect x="22" y="18" width="${width - 38}" height="${height - 36}" fill="none" stroke="${colours.accent}" stroke-width="2.4"/><rect x="28" y="24" width="${width - 50}" height="${height - 48}" fill="none" stroke="${colours.accent}" stroke-width="0.9"/>`;
  const foot = height - 48 - contributor.height;
  const dash =
    contributor.height === 0
      ? ''
      : svg`<path d="M${x - 16} ${foot - 20}H${x + 16}" stroke="${colours.accent}" stroke-width="1.6"/>`;
  const text = [
    textPath(title, { x, y, width: room, fill: colours.ink, isCentred: true }),
    textPath(subtitle, {
      x,
      y: y + title.height + 14,
      width: room,
      fill: colours.accentText,
      isCentred: true,
    }),
    textPath(contributor, { x, y: foot, width: room, fill: colours.ink, isCentred: true }),
  ];
  const overruns = y + title.height + spaceFor(subtitle, 14) > foot - 26;
  return {
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/>${rules}${chance.pick(ornaments)({ x, y: 92, colour: colours.accent })}${text}${dash}`,
    isTitleClipped: title.isClipped || subtitle.isClipped || overruns,
  };
};
