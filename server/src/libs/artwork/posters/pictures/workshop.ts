import { CREAM } from '../poster-colours';
import type { Picture } from './picture';

/** A sheet that is being written on by a large pencil. */
export const workshop: Picture = ({ colours: { ink, ground, accent, second, third } }) => {
  const sheet = `<circle cx="196" cy="236" r="168" fill="${second}"/><path d="M300 92H560V430L470 520H300Z" fill="${CREAM}"/><path d="M560 430H470V520Z" fill="${third}"/><g stroke="${third}" stroke-width="4"><path d="M336 150H522M336 196H522M336 242H480M336 288H522M336 334H440"/></g>`;
  const pencil = `<g transform="translate(84 506) rotate(-52)"><rect x="46" y="-34" width="340" height="68" fill="${accent}"/><path d="M46 -11H386M46 12H386" stroke="${ground}" stroke-width="3"/><path d="M46 -34L-34 0L46 34Z" fill="${CREAM}"/><path d="M-34 0L-8 -11V11Z" fill="#16261B"/><rect x="386" y="-34" width="26" height="68" fill="${third}"/><rect x="412" y="-34" width="42" height="68" rx="14" fill="${ink}"/></g>`;
  return `${sheet}${pencil}<path d="M60 552H540" stroke="${ink}" stroke-width="5" stroke-dasharray="26 14"/>`;
};
