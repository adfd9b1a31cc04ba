import { findNearest, isDirection } from '@pustaka/web-shared/floor-plan/nearest.ts';
import type { KeyboardEvent, ReactElement } from 'react';
import { useRef } from 'react';
import { Link, useLocation } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import type { ItemElement, ShownElement, ShownPlan } from './shown-plan';
import { itemElements } from './shown-plan';
import { useItemWords } from './use-item-words';

/** So large that a thumb meets a seat of 70 centimetres. */
const PIXELS_PER_UNIT = 4;

type PlanDrawingProps = {
  readonly plan: ShownPlan;
  /** The item that is chosen, and the shelf that is looked for. */
  readonly chosenId: string | null;
  readonly shelfId: string | null;
};

/** Draws a floor: rooms and shelves as they stand, every place a link that an arrow key reaches. */
export function PlanDrawing({ plan, chosenId, shelfId }: PlanDrawingProps): ReactElement {
  const { t } = useTranslation('floorPlan');
  const drawing = useRef<SVGSVGElement>(null);
  const items = itemElements(plan);
  const entry = items.find(({ item }) => item.id === chosenId) ?? items[0];
  const onKeyDown = (event: KeyboardEvent, from: ItemElement): void => {
    if (!isDirection(event.key)) return;
    event.preventDefault();
    const next = findNearest(items, from, event.key);
    if (next) drawing.current?.querySelector<SVGElement>(`[data-item="${next.item.id}"]`)?.focus();
  };
  return (
    <div className="plan-scroll" role="region" aria-label={t('drawing', { name: plan.name.text })}>
      <svg
        ref={drawing}
        className="plan"
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        width={plan.width * PIXELS_PER_UNIT}
      >
        <rect className="plan-floor" width={plan.width} height={plan.height} />
        {plan.drawingUrl !== null && (
          <image href={plan.drawingUrl} width={plan.width} height={plan.height} opacity={0.35} />
        )}
        {plan.elements
          .filter(({ item }) => item === null)
          .map((element) => (
            <Fixture key={element.id} element={element} isWanted={element.id === shelfId} />
          ))}
        {items.map((element) => (
          <Place
            key={element.id}
            element={element}
            isChosen={element.item.id === chosenId}
            isEntry={element.id === entry?.id}
            onKeyDown={(event) => onKeyDown(event, element)}
          />
        ))}
      </svg>
    </div>
  );
}

/** Draws what nobody sits at: a room, a shelf, the stairs. */
function Fixture({
  element,
  isWanted,
}: {
  readonly element: ShownElement;
  readonly isWanted: boolean;
}): ReactElement {
  const { wordOf } = useTranslation('floorPlan');
  const { kind, x, y, width, height, space, label } = element;
  const text = space?.name.text ?? label?.text ?? (kind === 'WALL' ? '' : (wordOf('element', kind) ?? ''));
  const isRoom = kind === 'SPACE';
  return (
    <g className={`plan-${kind.toLowerCase()}${isWanted ? ' wanted' : ''}`}>
      <rect x={x} y={y} width={width} height={height} rx={1} />
      {text !== '' && (
        <text
          x={isRoom ? x + 2 : x + width / 2}
          y={isRoom ? y + 5 : y + height / 2 + 1.2}
          textAnchor={isRoom ? 'start' : 'middle'}
        >
          {isRoom ? text : shorten(text, width)}
        </text>
      )}
      {isWanted && <path className="plan-pin" d={`M${x + width / 2} ${y - 1}l-3 -6a3.4 3.4 0 1 1 6 0z`} />}
    </g>
  );
}

type PlaceProps = {
  readonly element: ItemElement;
  readonly isChosen: boolean;
  readonly isEntry: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Draws a place with its state by colour, by mark and in words; it leads to what can be said of it. */
function Place({ element, isChosen, isEntry, onKeyDown }: PlaceProps): ReactElement {
  const { wordOf } = useTranslation('floorPlan');
  const sayUse = useItemWords();
  const { pathname } = useLocation();
  const { item, x, y, width, height } = element;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    <Link
      to={{ pathname, search: `?tempat=${item.id}` }}
      replace
      preventScrollReset
      className={`plan-place ${item.use.state.toLowerCase()}`}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={`${item.code}, ${wordOf('item', item.kind) ?? item.kind}, ${sayUse(item)}`}
      tabIndex={isEntry ? 0 : -1}
      data-item={item.id}
      onKeyDown={onKeyDown}
    >
      {item.kind === 'SEAT' ? (
        <ellipse cx={middleX} cy={middleY} rx={width / 2} ry={height / 2} />
      ) : (
        <rect x={x} y={y} width={width} height={height} rx={1} />
      )}
      <UseMark state={item.use.state} box={{ x, y, width, height }} />
      <text x={middleX} y={middleY + 1} textAnchor="middle">
        {item.code}
      </text>
    </Link>
  );
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Marks a state by a shape: a bar under what is taken, half of it where it is free soon, a cross where it is broken. */
export function UseMark({ state, box }: { readonly state: string; readonly box: Box }): ReactElement | null {
  const { x, y, width, height } = box;
  if (state === 'FREE') return null;
  if (state === 'OUT_OF_ORDER')
    return (
      <path className="plan-mark" d={`M${x} ${y}l${width} ${height}M${x + width} ${y}l${-width} ${height}`} />
    );
  const length = state === 'FREE_SOON' ? width / 2 : width;
  return <path className="plan-mark" d={`M${x} ${y + height + 1.2}h${length}`} />;
}

/** Keeps the words of a label that fit on so many units; cuts the first one where even that is too long. */
function shorten(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / 1.7));
  const [first = '', ...more] = text.split(' ');
  if (first.length > most) return `${first.slice(0, most - 1)}…`;
  return more.reduce((kept, word) => (`${kept} ${word}`.length <= most ? `${kept} ${word}` : kept), first);
}
