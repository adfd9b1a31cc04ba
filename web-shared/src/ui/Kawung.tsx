import { useId } from 'react';
import type { ReactElement } from 'react';

type KawungProps = {
  /** Side of one tile in pixels: 96 for a hero, 36 for a frieze. */
  readonly tile: number;
  /** Whether each petal carries a second, inner line. */
  readonly isDouble?: boolean;
};

/**
 * Fills its box with the kawung pattern in hairlines of the current colour; never put it behind running text.
 */
export function Kawung({ tile, isDouble = false }: KawungProps): ReactElement {
  const id = useId();
  const half = tile / 2;
  return (
    <svg className="kawung" aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1.25">
            {petalsOf(tile).map(([x, y, turn]) => (
              <g key={`${x}-${y}`} transform={`translate(${x} ${y}) rotate(${turn})`}>
                <ellipse rx={tile * 0.315} ry={tile * 0.15} />
                {isDouble && <ellipse rx={tile * 0.1575} ry={tile * 0.045} />}
              </g>
            ))}
          </g>
          <g fill="currentColor">
            <circle cx={half} cy={half} r="2" />
            {[0, tile].flatMap((x) => [0, tile].map((y) => <circle key={`${x}-${y}`} cx={x} cy={y} r="2" />))}
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

function petalsOf(tile: number): readonly (readonly [number, number, number])[] {
  const [near, far] = [tile / 4, (tile * 3) / 4];
  return [
    [near, near, 45],
    [far, near, -45],
    [near, far, -45],
    [far, far, 45],
  ];
}
