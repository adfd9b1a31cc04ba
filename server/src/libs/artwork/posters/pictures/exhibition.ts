import { kawung } from '../../patterns/batik';
import { contrast } from '../../drawing/contrast';
import { CREAM } from '../poster-colours';
import type { Picture, PictureInk } from './picture';

/** Three works on a wall, the tall one a cloth of kawung, with two visitors before them. */
export const exhibition: Picture = (ink) => {
  const { ink: line, second } = ink.colours;
  const room = `<path d="M-900 470H1500V900H-900Z" fill="${second}"/><g stroke="${line}" stroke-width="2" fill="none"><path d="M150 96L176 20L202 96M392 70L424 20L456 70"/></g>`;
  return room + works(ink) + visitors(ink);
};

function works({ colours: { ink, accent, third }, patternId }: PictureInk): string {
  const thread = contrast(third, CREAM) > 3 ? CREAM : '#1F2A2B';
  const cloth = `<defs>${kawung({ id: patternId, colour: thread, scale: 1 })}</defs><rect x="46" y="96" width="256" height="330" fill="${ink}"/><rect x="60" y="110" width="228" height="302" fill="${CREAM}"/><svg x="78" y="128" width="192" height="266" viewBox="0 0 192 266"><rect width="192" height="266" fill="${third}"/><rect width="192" height="266" fill="url(#${patternId})"/></svg>`;
  const sun = `<rect x="330" y="70" width="212" height="212" fill="${ink}"/><rect x="342" y="82" width="188" height="188" fill="${CREAM}"/><circle cx="436" cy="176" r="66" fill="${accent}"/><path d="M370 176A66 66 0 0 0 502 176Z" fill="${third}"/>`;
  const hills = `<rect x="356" y="312" width="160" height="116" fill="${ink}"/><rect x="366" y="322" width="140" height="96" fill="${accent}"/><path d="M366 418L412 352L446 388L472 362L506 418Z" fill="${CREAM}"/>`;
  return cloth + sun + hills;
}

function visitors({ colours: { ink, accent } }: PictureInk): string {
  return `<path d="M150 540c0 -40 18 -62 40 -62s40 22 40 62Z" fill="${ink}"/><circle cx="190" cy="452" r="24" fill="${ink}"/><path d="M258 548c0 -28 12 -44 28 -44s28 16 28 44Z" fill="${accent}"/><circle cx="286" cy="486" r="17" fill="${accent}"/>`;
}
