export { drawPoster, POSTER_SIZES } from './poster';
export { posterHash } from './poster-record';
export type { PosterFormat, PosterRecord, PosterSubject } from './poster-record';
export { POSTER_SUBJECTS } from './poster-record';
