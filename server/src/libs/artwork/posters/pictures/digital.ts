import { repeat, svg } from '../../drawing/svg';
import { contrast } from '../../drawing/contrast';
import { CREAM } from '../poster-colours';
import type { Picture, PictureInk } from './picture';

/** A telephone with a picture on it, in a field of squares. */
export const digital: Picture = (ink) => field(ink) + telephone(ink);

function field({ colours, chance }: PictureInk): string {
  return repeat(64, (index) => {
    const [x, y, luck] = [(index % 8) * 75, Math.floor(index / 8) * 75, chance.next()];
    if (luck >= 0.26)
      return svg`<rect x="${x + 33}" y="${y + 33}" width="9" height="9" rx="2" fill="${colours.second}"/>`;
    return svg`<rect x="${x + 10}" y="${y + 10}" width="55" height="55" rx="8" fill="${luck < 0.06 ? colours.accent : colours.second}"/>`;
  });
}

function telephone({ colours: { ink, ground, accent, third } }: PictureInk): string {
  const pointer = contrast(ink, CREAM) > contrast(ground, CREAM) ? CREAM : ground;
  return svg`<g transform="rotate(-7 300 310)"><rect x="188" y="70" width="230" height="460" rx="30" fill="${ink}"/><rect x="202" y="86" width="202" height="428" rx="18" fill="${third}"/><rect x="222" y="120" width="162" height="104" rx="8" fill="${ground}"/><path d="M238 208L282 156L312 188L334 168L370 208Z" fill="${accent}"/><circle cx="350" cy="146" r="12" fill="${accent}"/><g fill="${ground}"><rect x="222" y="246" width="162" height="14" rx="7"/><rect x="222" y="274" width="118" height="14" rx="7"/><rect x="222" y="302" width="140" height="14" rx="7"/></g><rect x="222" y="350" width="162" height="46" rx="23" fill="${accent}"/><path d="M352 384L352 470L374 450L390 484L408 476L392 442L420 440Z" fill="${pointer}" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/></g>`;
}
