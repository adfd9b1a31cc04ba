import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import type { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readText } from '../../../platform/validation/read-text';
import { notFound } from '../../../platform/validation/refusals';
import { ITEM_NOUN } from '../items/save-space-item';
import type { SpaceDeps } from '../save-space';
import { SPACE_NOUN } from '../save-space';
import { say } from '../words/say';
import type { FloorPlan, FloorPlanElementEntity } from './floor-plan.entity';
import type { PlanBox } from './floor-plan.rules';
import { isInside, linkOf } from './floor-plan.rules';
import type { PlanElementKind } from './floor-plan.terms';
import { readIdsOfBranch } from './floor-plans.queries';

/** An element as staff draw it; with an id it replaces the one that has it. */
export type PlanElementEntry = PlanBox & {
  readonly id?: string | null;
  readonly kind: PlanElementKind;
  readonly spaceId?: string | null;
  readonly itemId?: string | null;
  readonly label?: TextEntry | null;
  readonly classFrom?: string | null;
  readonly classTo?: string | null;
  readonly shelvingLocationId?: string | null;
};

type ElementRow = EntityRow<FloorPlanElementEntity>;
type Reading = {
  readonly plan: FloorPlan;
  readonly known: ReadonlySet<string>;
  readonly elements: readonly PlanElementEntry[];
};
const LONGEST_LABEL = 60;
const LONGEST_CLASS = 20;

/**
 * Reads elements to draw. Refuses those outside the plan, and those that name a space, an item or a shelving
 * location of another branch; each refusal names its element by place in the list.
 */
export async function readElements(
  deps: SpaceDeps,
  tx: EntityManager,
  form: InputValidator,
  { plan, known, elements }: Reading,
): Promise<ElementRow[]> {
  const present = (ids: readonly (string | null | undefined)[]): string[] => [
    ...new Set(ids.filter((id): id is string => id != null)),
  ];
  const there = await readIdsOfBranch(tx, plan.branchId, {
    space: present(elements.map(({ spaceId }) => spaceId)),
    space_item: present(elements.map(({ itemId }) => itemId)),
    shelving_location: present(elements.map(({ shelvingLocationId }) => shelvingLocationId)),
  });
  return elements.map((element, index) => {
    const at = ['elements', String(index)];
    refuseElement(form, element, { plan, known, there, at });
    const { classFrom, classTo, kind, x, y, width, height } = element;
    const isShelf = kind === 'SHELF';
    return {
      id: element.id ?? deps.newId('fpe', deps.clock.now()),
      planId: plan.id,
      kind,
      spaceId: linkOf(kind) === 'space' ? (element.spaceId ?? null) : null,
      itemId: linkOf(kind) === 'item' ? (element.itemId ?? null) : null,
      ...toTextColumns(
        'label',
        readText(form, element.label, { longest: LONGEST_LABEL, field: [...at, 'label'] }),
      ),
      classFrom: isShelf ? form.line(classFrom, LONGEST_CLASS, ...at, 'classFrom') : null,
      classTo: isShelf ? form.line(classTo, LONGEST_CLASS, ...at, 'classTo') : null,
      shelvingLocationId: isShelf ? (element.shelvingLocationId ?? null) : null,
      x,
      y,
      width,
      height,
    };
  });
}

function refuseElement(
  form: InputValidator,
  element: PlanElementEntry,
  { plan, known, there, at }: Omit<Reading, 'elements'> & { there: ReadonlySet<string>; at: string[] },
): void {
  if (element.id != null && !known.has(element.id))
    form.refuse((field) => notFound(field, say('plans.element')), ...at, 'id');
  if (!isInside(element, plan))
    form.refuse((field) => ({ code: 'INVALID', field, message: say('plans.outside') }), ...at, 'x');
  const link = linkOf(element.kind);
  if (link === 'space' && !(element.spaceId != null && there.has(element.spaceId)))
    form.refuse((field) => notFound(field, SPACE_NOUN), ...at, 'spaceId');
  if (link === 'item' && !(element.itemId != null && there.has(element.itemId)))
    form.refuse((field) => notFound(field, ITEM_NOUN), ...at, 'itemId');
  const { shelvingLocationId } = element;
  if (element.kind === 'SHELF' && shelvingLocationId != null && !there.has(shelvingLocationId))
    form.refuse((field) => notFound(field, say('plans.location')), ...at, 'shelvingLocationId');
}
