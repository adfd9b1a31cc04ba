import type { TextBlock } from '../../lettering/fitting';
import { textPath } from '../../lettering/text-path';
import { svg } from '../../drawing/svg';
import { fitContributor, fitSubtitle, fitTitle, spaceFor } from './cover-text';
import type { Family } from './family';

type Shape = 'label' | 'arch' | 'oval';
type Opening = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const INSET = 46;

/** A paper label, arch or oval on a full pattern. */
export const window: Family = ({ width, height, colours, chance, words, pattern, patternId }) => {
  const wanted = chance.pick<Shape>(['label', 'arch', 'label', 'oval']);
  const shape = wanted === 'oval' && words.title.length + words.subtitle.length > 34 ? 'label' : wanted;
  const inner = width - 84;
  const room = inner - (shape === 'oval' ? 56 : 30);
  const title = fitTitle(words, { width: room, height: 150, largest: 37, leading: 1.1 });
  const subtitle = fitSubtitle(words, { width: room, height: 56, largest: 16, mostLines: 3 });
  const contributor = fitContributor(words, room, 13);
  const text = { title, subtitle, contributor };
  const content = title.height + spaceFor(subtitle, 8) + spaceFor(contributor, 16);
  const opening = openingFor(shape, { width: inner, content, coverHeight: height });
  const path = outlineOf(shape, opening);
  const inset = outlineOf(shape, {
    x: opening.x + 6,
    y: opening.y + 6,
    width: opening.width - 12,
    height: opening.height - 12,
  });
  const top = opening.y + (opening.height - content) / 2 + (shape === 'arch' ? 26 : 0);
  return {
    definitions: pattern({ id: patternId, colour: colours.accent, scale: 1 }),
    body: svg`<rect width="${width}" height="${height}" fill="${colours.ground}"/><rect width="${width}" height="${height}" fill="url(#${patternId})"/><path d="${path}" fill="${colours.paper}"/><path d="${inset}" fill="none" stroke="${colours.paperInk}"/>${setInside(text, { x: opening.x + inner / 2, top, fills: [colours.paperInk, colours.paperAccent], room })}`,
    isTitleClipped: title.isClipped || subtitle.isClipped,
  };
};

function setInside(
  text: { title: TextBlock; subtitle: TextBlock; contributor: TextBlock },
  place: { x: number; top: number; fills: readonly [string, string]; room: number },
): string {
  const common = { x: place.x, width: place.room, isCentred: true };
  const afterTitle = place.top + text.title.height;
  return [
    textPath(text.title, { ...common, y: place.top, fill: place.fills[0] }),
    textPath(text.subtitle, { ...common, y: afterTitle + 8, fill: place.fills[1] }),
    textPath(text.contributor, {
      ...common,
      y: afterTitle + spaceFor(text.subtitle, 8) + 16,
      fill: place.fills[0],
    }),
  ].join('');
}

function openingFor(shape: Shape, fit: { width: number; content: number; coverHeight: number }): Opening {
  if (shape === 'label') return { x: INSET, y: 58, width: fit.width, height: fit.content + 50 };
  const height = shape === 'arch' ? Math.max(fit.content + 140, 250) : Math.max(fit.content + 140, 270);
  return { x: INSET, y: (fit.coverHeight - height) / 2, width: fit.width, height };
}

function outlineOf(shape: Shape, { x, y, width, height }: Opening): string {
  const half = width / 2;
  if (shape === 'label') return svg`M${x} ${y}h${width}v${height}h${-width}Z`;
  if (shape === 'arch')
    return svg`M${x} ${y + height}V${y + half}a${half} ${half} 0 0 1 ${width} 0V${y + height}Z`;
  return svg`M${x} ${y + height / 2}a${half} ${height / 2} 0 1 1 ${width} 0a${half} ${height / 2} 0 1 1 ${-width} 0Z`;
}
