import { repeat, svg } from '../../drawing/svg';
import type { Picture, PictureInk } from './picture';

/** A night over hills, and a book that opens into it. */
export const storytelling: Picture = (ink) => {
  const { accent, ground, second } = ink.colours;
  const moon = `<circle cx="420" cy="176" r="104" fill="${accent}"/><circle cx="466" cy="146" r="88" fill="${ground}"/>`;
  const hills = `<path d="M-900 900V500C-700 420 -420 520 -220 450S-60 480 0 430C120 330 220 330 330 420S520 470 600 360C680 300 760 340 900 430C1040 500 1180 500 1500 440V900Z" fill="${second}"/>`;
  return moon + stars(ink) + hills + openBook(ink);
};

function stars({ colours, chance }: PictureInk): string {
  return repeat(26, (index) => {
    const [x, y, size] = [chance.between(20, 580), chance.between(16, 300), chance.between(3, 9)];
    if ((x - 430) ** 2 + (y - 170) ** 2 < 15_000) return '';
    return svg`<path d="M${x} ${y - size}Q${x} ${y} ${x + size} ${y}Q${x} ${y} ${x} ${y + size}Q${x} ${y} ${x - size} ${y}Q${x} ${y} ${x} ${y - size}Z" fill="${index % 3 === 0 ? colours.accent : colours.ink}"/>`;
  });
}

function openBook({ colours: { ink, ground, second, third } }: PictureInk): string {
  const lines = [0, 24, 48].map(
    (down) =>
      svg`<path d="M84 ${412 + down}C150 ${402 + down} 214 ${416 + down} 262 ${452 + down}M516 ${412 + down}C450 ${402 + down} 386 ${416 + down} 338 ${452 + down}"/>`,
  );
  return svg`<path d="M300 560C240 486 130 470 46 486V386C134 366 244 384 300 452C356 384 466 366 554 386V486C470 470 360 486 300 560Z" fill="${ink}"/><path d="M300 452V560" stroke="${ground}" stroke-width="3"/><g stroke="${second}" stroke-width="4" fill="none">${lines}</g><path d="M300 590C240 520 120 506 22 524V500C130 480 244 498 300 566C356 498 470 480 578 500V524C480 506 360 520 300 590Z" fill="${third}"/>`;
}
