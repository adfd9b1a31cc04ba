import type { Pdf } from './document';
import { INKS, setLine } from './document';
import type { Box } from './document-marks';
import { drawRule } from './document-marks';

/** Bars of one series, as `1 Des` is 12 and `2 Des` is 7. */
export type Bars = readonly { readonly label: string; readonly value: number }[];

const LABEL = 14;
const LABELS = 8;

/** Draws bars that stand beside each other in a box, the highest as high as the box, with a few of their labels below. */
export function drawBars(pdf: Pdf, bars: Bars, { x, y, width, height }: Box): void {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const [step, full] = [width / Math.max(1, bars.length), height - LABEL];
  bars.forEach(({ value }, place) => {
    const high = (Math.max(0, value) / most) * full;
    pdf.rect(x + place * step + step * 0.12, y + full - high, step * 0.76, high);
  });
  pdf.fill(INKS.teal);
  drawRule(pdf, { x, y: y + full, width }, { colour: INKS.quiet, weight: 0.5 });
  const every = Math.ceil(bars.length / LABELS);
  bars.forEach(({ label }, place) => {
    if (place % every !== 0) return;
    setLine(pdf, label, {
      style: { face: 'sans', size: 7, colour: INKS.quiet },
      place: { x: x + place * step, y: y + full + 3, width: step * every },
    });
  });
}
