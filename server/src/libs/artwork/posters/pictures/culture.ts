import { repeat, svg } from '../../drawing/svg';
import type { Picture, PictureInk } from './picture';

/** The gunungan of the shadow play before its rays. */
export const culture: Picture = (ink) => rays(ink) + leaf(ink) + tree(ink) + gate(ink);

function rays({ colours }: PictureInk): string {
  return `<g stroke="${colours.second}" stroke-width="3">${repeat(40, (index) => `<path d="M300 330V24" transform="rotate(${index * 9} 300 330)"/>`)}</g>`;
}

function leaf({ colours: { accent, ground } }: PictureInk): string {
  return `<path d="M300 20C330 110 470 210 470 370C470 450 430 500 372 520L356 572H244L228 520C170 500 130 450 130 370C130 210 270 110 300 20Z" fill="${accent}"/><path d="M300 66C324 140 448 226 448 368C448 440 410 484 358 500L346 552H254L242 500C190 484 152 440 152 368C152 226 276 140 300 66Z" fill="${ground}"/>`;
}

function tree({ colours }: PictureInk): string {
  const branches = repeat(5, (index) => {
    const [y, reach] = [190 + index * 52, 40 + index * 18];
    return branch(y, -reach) + branch(y, reach);
  });
  return `<g fill="none" stroke="${colours.accent}" stroke-width="5" stroke-linecap="round"><path d="M300 120V470"/>${branches}</g>`;
}

/** A branch to one side that ends in a curl; `reach` is negative to the left. */
function branch(y: number, reach: number): string {
  const curl = 300 + reach - 24 * Math.sign(reach);
  return svg`<path d="M300 ${y + 40}C${300 + reach * 0.4} ${y + 34} ${300 + reach} ${y + 20} ${300 + reach} ${y - 4}C${300 + reach} ${y - 22} ${curl} ${y - 22} ${curl} ${y - 6}"/>`;
}

function gate({ colours: { accent, ground, third } }: PictureInk): string {
  return `<path d="M258 552V500C258 470 342 470 342 500V552Z" fill="${third}"/><path d="M286 552V510C286 498 314 498 314 510V552Z" fill="${ground}"/><circle cx="300" cy="150" r="10" fill="${third}"/><path d="M292 572H308V600H292Z" fill="${accent}"/>`;
}
