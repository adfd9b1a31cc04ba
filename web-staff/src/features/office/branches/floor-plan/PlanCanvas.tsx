import { findNearest, isDirection } from '@pustaka/web-shared/floor-plan/nearest.ts';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import type { DraftElement, Sides } from './plan-draft';

type PlanCanvasProps = {
  readonly sides: Sides;
  readonly drawingUrl: string | null;
  readonly elements: readonly DraftElement[];
  readonly chosenKey: string | null;
  readonly nameOf: (element: DraftElement) => string;
  readonly onChoose: (key: string) => void;
  readonly onChange: (key: string, changes: Partial<DraftElement>) => void;
  readonly onRemove: (key: string) => void;
};

const FAR = 10;

/**
 * The floor to draw on. A pointer drags an element and, at its lower right corner, its size; with the keyboard
 * arrows move the chosen one, Shift ten units at once, Alt its size, Delete takes it away.
 */
export function PlanCanvas(props: PlanCanvasProps) {
  const { sides, drawingUrl, elements, chosenKey } = props;
  const { t } = useTranslation();
  const svg = useRef<SVGSVGElement>(null);
  const toUnits = (pixels: number) => (pixels * sides.width) / (svg.current?.clientWidth ?? sides.width);
  const focus = (key: string) =>
    svg.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  return (
    <div className="plan-board" role="group" aria-label={t('floorPlan.canvas')}>
      <svg ref={svg} className="plan-canvas" viewBox={`0 0 ${sides.width} ${sides.height}`}>
        <rect className="plan-floor" width={sides.width} height={sides.height} />
        {drawingUrl !== null && (
          <image href={drawingUrl} width={sides.width} height={sides.height} opacity={0.4} />
        )}
        {elements.map((element) => (
          <ElementShape
            key={element.key}
            {...props}
            element={element}
            isChosen={element.key === chosenKey}
            isEntry={element.key === (chosenKey ?? elements[0]?.key)}
            toUnits={toUnits}
            onMoveFocus={(direction) => {
              const placed = elements.map((one) => ({ ...one, id: one.key }));
              const next = findNearest(placed, { ...element, id: element.key }, direction);
              if (next) focus(next.key);
            }}
          />
        ))}
      </svg>
    </div>
  );
}

type ElementShapeProps = PlanCanvasProps & {
  readonly element: DraftElement;
  readonly isChosen: boolean;
  readonly isEntry: boolean;
  readonly toUnits: (pixels: number) => number;
  readonly onMoveFocus: (direction: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown') => void;
};

function ElementShape(props: ElementShapeProps) {
  const { element, isChosen, isEntry, nameOf, onChoose, onChange, onRemove, toUnits, onMoveFocus } = props;
  const { x, y, width, height, key, kind } = element;
  const name = nameOf(element);
  const drag = useDrag(toUnits);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' && isChosen) return void onRemove(key);
    if (event.key === 'Enter' || event.key === ' ') return void (event.preventDefault(), onChoose(key));
    if (!isDirection(event.key)) return undefined;
    event.preventDefault();
    if (!isChosen) return onMoveFocus(event.key);
    const changes = stepOf(element, event.key, { isFar: event.shiftKey, isSize: event.altKey });
    return onChange(key, changes);
  };
  return (
    <g
      className={`plan-element plan-${kind.toLowerCase()}${isChosen ? ' chosen' : ''}`}
      role="button"
      aria-pressed={isChosen}
      aria-label={`${name}, ${x}, ${y}`}
      tabIndex={isEntry ? 0 : -1}
      data-key={key}
      onKeyDown={onKeyDown}
      {...drag(
        () => onChoose(key),
        (dx, dy) => onChange(key, { x: x + dx, y: y + dy }),
      )}
    >
      {kind === 'ITEM' ? (
        <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />
      ) : (
        <rect x={x} y={y} width={width} height={height} rx={1} />
      )}
      <text x={x + width / 2} y={kind === 'SPACE' ? y + 4.5 : y + height / 2 + 1} textAnchor="middle">
        {name.slice(0, Math.max(3, Math.floor(width / 1.6)))}
      </text>
      {isChosen && (
        <rect
          className="plan-handle"
          x={x + width - 2}
          y={y + height - 2}
          width={4}
          height={4}
          {...drag(
            () => undefined,
            (dx, dy) => onChange(key, { width: width + dx, height: height + dy }),
          )}
        />
      )}
    </g>
  );
}

/** Turns the way of a pointer into whole units; the way that is left of a unit is kept for the next move. */
function useDrag(toUnits: (pixels: number) => number) {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return (onStart: () => void, onMove: (dx: number, dy: number) => void) => ({
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
      onStart();
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      if (last.current === null) return;
      event.stopPropagation();
      const [dx, dy] = [toUnits(event.clientX - last.current.x), toUnits(event.clientY - last.current.y)];
      const [unitsX, unitsY] = [Math.trunc(dx), Math.trunc(dy)];
      if (unitsX === 0 && unitsY === 0) return;
      const scale = toUnits(1);
      last.current = { x: last.current.x + unitsX / scale, y: last.current.y + unitsY / scale };
      onMove(unitsX, unitsY);
    },
    onPointerUp: (event: PointerEvent<SVGElement>) => {
      event.stopPropagation();
      last.current = null;
    },
    onPointerCancel: () => {
      last.current = null;
    },
  });
}

function stepOf(
  { x, y, width, height }: DraftElement,
  key: string,
  { isFar, isSize }: { readonly isFar: boolean; readonly isSize: boolean },
): Partial<DraftElement> {
  const way = isFar ? FAR : 1;
  const dx = key === 'ArrowLeft' ? -way : key === 'ArrowRight' ? way : 0;
  const dy = key === 'ArrowUp' ? -way : key === 'ArrowDown' ? way : 0;
  return isSize ? { width: width + dx, height: height + dy } : { x: x + dx, y: y + dy };
}
