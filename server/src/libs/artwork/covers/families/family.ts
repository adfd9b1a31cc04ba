import type { SeededRandom } from '../../../../shared/seeded-random';
import type { Colours } from '../colours';
import type { CoverWords } from '../cover-words';
import type { Pattern } from '../../patterns/pattern';
import type { Scene } from '../scenes/scene';

/** Everything a layout family needs to draw one cover. */
export type CoverDesign = {
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly chance: SeededRandom;
  readonly words: CoverWords;
  readonly pattern: Pattern;
  /** Names the pattern in the file, so that two covers can stand on one page. */
  readonly patternId: string;
  readonly scene: Scene;
};

/** What a family draws; when the title did not fit, a family with more room is asked instead. */
export type FamilyDrawing = {
  readonly definitions?: string;
  readonly body: string;
  readonly isTitleClipped: boolean;
};

/** Lays out a cover. */
export type Family = (design: CoverDesign) => FamilyDrawing;

/** The left margin is wider, because the joint of the spine lies there. */
export const LEFT = 28;
/** The right margin. */
export const RIGHT = 22;
