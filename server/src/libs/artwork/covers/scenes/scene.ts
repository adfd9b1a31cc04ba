import type { SeededRandom } from '../../../../shared/seeded-random';
import type { Colours } from '../colours';
import { svg } from '../../drawing/svg';

/** The part of a cover a scene may fill: everything under `top`. */
export type SceneView = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly colours: Colours;
  readonly chance: SeededRandom;
};

/** Draws a picture made of plain shapes in the colours of the cover. */
export type Scene = (view: SceneView) => string;

/** How a wave line runs: where it lies, how high and long its waves are, and how far it is moved sideways. */
export type Wave = {
  readonly y: number;
  readonly rise: number;
  readonly length: number;
  readonly shift: number;
};

/** Draws everything under a wave line as one shape. */
export function waveShape(view: SceneView, wave: Wave, fill: string): string {
  const { length, rise, y } = wave;
  let path = svg`M${wave.shift - length} ${y}`;
  for (let x = wave.shift - length; x < view.width + length; x += length) {
    path += svg`C${x + length * 0.25} ${y - rise} ${x + length * 0.25} ${y - rise} ${x + length / 2} ${y}S${x + length * 0.75} ${y + rise} ${x + length} ${y}`;
  }
  return svg`<path d="${path}V${view.height}H${-length}Z" fill="${fill}"/>`;
}

/** Draws a filled circle. */
export function disc(x: number, y: number, mark: { radius: number; fill: string }): string {
  return svg`<circle cx="${x}" cy="${y}" r="${mark.radius}" fill="${mark.fill}"/>`;
}
