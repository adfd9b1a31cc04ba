import { repeat, svg } from '../../drawing/svg';
import { CREAM } from '../poster-colours';
import type { Picture, PictureInk } from './picture';

const LETTERING = '#4A2A18';

/** A stall under an awning, with jars and a bottle on a cloth of batik. */
export const business: Picture = (ink) => {
  const { accent, second, third, ink: line } = ink.colours;
  const posts = `<rect x="44" y="150" width="14" height="410" fill="${line}"/><rect x="542" y="150" width="14" height="410" fill="${line}"/>`;
  const jars =
    jar({ x: 96, y: 308, width: 104, height: 132 }, { glass: accent, lid: third }) +
    jar({ x: 218, y: 282, width: 92, height: 158 }, { glass: second, lid: accent });
  return (
    posts +
    awning(ink) +
    jars +
    bottle(ink) +
    jar({ x: 474, y: 340, width: 56, height: 100 }, { glass: accent, lid: second }) +
    cloth(ink)
  );
};

function awning({ colours: { accent, third } }: PictureInk): string {
  const strips = repeat(
    8,
    (index) =>
      svg`<path d="M${20 + index * 70} 60H${90 + index * 70}V196a35 35 0 0 1 -70 0Z" fill="${index % 2 === 1 ? CREAM : third}"/>`,
  );
  return `${strips}<rect x="12" y="44" width="576" height="26" rx="4" fill="${accent}"/>`;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function jar({ x, y, width, height }: Box, { glass, lid }: { glass: string; lid: string }): string {
  const lines = svg`<path d="M${x + 22} ${y + height * 0.46}h${width - 44}M${x + 22} ${y + height * 0.57}h${Math.max(8, width - 62)}" stroke="${LETTERING}" stroke-width="4"/>`;
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${glass}"/><rect x="${x + 8}" y="${y - 20}" width="${width - 16}" height="24" rx="5" fill="${lid}"/><rect x="${x + 12}" y="${y + height * 0.34}" width="${width - 24}" height="${height * 0.36}" rx="3" fill="${CREAM}"/>${lines}`;
}

function bottle({ colours: { accent, third } }: PictureInk): string {
  return `<path d="M330 440L350 300H440L460 440Z" fill="${third}"/><path d="M350 300L362 272H428L440 300Z" fill="${accent}"/><circle cx="395" cy="372" r="30" fill="${CREAM}"/><path d="M381 372l10 11 20 -22" fill="none" stroke="${third}" stroke-width="6"/>`;
}

function cloth({ colours: { ink, accent } }: PictureInk): string {
  const leaves = repeat(
    7,
    (index) =>
      svg`<ellipse cx="${76 + index * 74}" cy="500" rx="32" ry="15" transform="rotate(${index % 2 === 1 ? -40 : 40} ${76 + index * 74} 500)"/>`,
  );
  return `<rect x="30" y="440" width="540" height="120" fill="${ink}"/><g fill="none" stroke="${accent}" stroke-width="3">${leaves}</g>`;
}
