import type { SeededRandom } from '../../../../shared/seeded-random';
import type { PosterColours } from '../poster-colours';

/** What a picture is drawn with. */
export type PictureInk = {
  readonly colours: PosterColours;
  readonly chance: SeededRandom;
  /** Names the pattern of the file, where one is drawn. */
  readonly patternId: string;
};

/** Draws what fills a field of 600 × 600; a night or a floor may reach beyond it. */
export type Picture = (ink: PictureInk) => string;
