import { repeat, svg } from '../../drawing/svg';
import type { Picture, PictureInk } from './picture';

/** A gong in its frame and a row of bonang before it. */
export const performance: Picture = (ink) => {
  const { ink: line, second, third } = ink.colours;
  const frame = `<path d="M70 40H530V66H70Z" fill="${third}"/><path d="M84 40C60 10 40 26 44 52M516 40C540 10 560 26 556 52" fill="none" stroke="${third}" stroke-width="14" stroke-linecap="round"/><path d="M96 60H122V470H96ZM478 60H504V470H478Z" fill="${third}"/><path d="M232 60V120M368 60V120" stroke="${line}" stroke-width="4"/>`;
  return `${frame}${gong(ink)}<path d="M30 470H570V494H30Z" fill="${second}"/>${bonang(ink)}`;
};

function gong({ colours: { accent, ground, third } }: PictureInk): string {
  const rings = [135, 123, 90, 81].map((radius) => `<circle cx="300" cy="236" r="${radius}"/>`).join('');
  return `<circle cx="300" cy="236" r="150" fill="${accent}"/><g fill="none" stroke="${ground}" stroke-width="2">${rings}</g><circle cx="300" cy="236" r="45" fill="${third}"/><circle cx="300" cy="236" r="30" fill="${accent}"/>`;
}

function bonang({ colours: { accent, ground, second, third } }: PictureInk): string {
  const pots = repeat(5, (index) => {
    const x = 92 + index * 104;
    return svg`<path d="M${x - 46} 560C${x - 46} 506 ${x - 22} 494 ${x - 12} 492C${x - 10} 474 ${x + 10} 474 ${x + 12} 492C${x + 22} 494 ${x + 46} 506 ${x + 46} 560Z" fill="${index % 2 === 1 ? third : accent}"/><path d="M${x - 42} 538H${x + 42}" stroke="${ground}" stroke-width="2.5"/>`;
  });
  const nails = repeat(14, (index) => svg`<circle cx="${46 + index * 39}" cy="575" r="4"/>`);
  return `${pots}<path d="M20 560H580V590H20Z" fill="${second}"/><g fill="${accent}">${nails}</g>`;
}
