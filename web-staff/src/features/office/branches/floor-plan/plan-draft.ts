import type { Words } from '../../../../lib/form/words';
import { emptyWords, toWords, wordsInput } from '../../../../lib/form/words';
import type { FloorPlanEditQuery } from './FloorPlanEdit.generated';
import type { FloorPlanElementInput } from './UpdateFloorPlan.generated';

/** A floor plan as staff edit it. */
export type EditedPlan = NonNullable<FloorPlanEditQuery['floorPlan']>;
/** A kind of element. */
export type ElementKind = EditedPlan['elements'][number]['kind'];

/** An element as the editor holds it; `id` is null until it was saved once. */
export type DraftElement = {
  readonly key: string;
  readonly id: string | null;
  readonly kind: ElementKind;
  readonly spaceId: string | null;
  readonly itemId: string | null;
  readonly label: Words;
  readonly classFrom: string;
  readonly classTo: string;
  readonly shelvingLocationId: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What was drawn, and what of it was not saved yet. */
export type PlanDraft = {
  readonly elements: readonly DraftElement[];
  readonly changedKeys: ReadonlySet<string>;
  readonly removedIds: readonly string[];
  /** How many elements were added in all, so that no two ever share a key. */
  readonly addedCount: number;
};

/** The sides of a plan, within which everything stays. */
export type Sides = { readonly width: number; readonly height: number };

/** How large an element of a kind is at first, in units of ten centimetres. */
const FIRST_SIDES: Readonly<Record<string, Sides>> = {
  SPACE: { width: 60, height: 40 },
  ITEM: { width: 7, height: 7 },
  SHELF: { width: 15, height: 10 },
  DESK: { width: 30, height: 10 },
  WALL: { width: 40, height: 2 },
};
const OTHER_SIDES: Sides = { width: 14, height: 12 };

/** The draft of a plan as it was read. */
export function toPlanDraft(plan: EditedPlan): PlanDraft {
  const elements = plan.elements.map(
    ({ id, kind, x, y, width, height, label, classFrom, classTo, shelvingLocationId, space, item }) => ({
      key: id,
      id,
      kind,
      spaceId: space?.id ?? null,
      itemId: item?.id ?? null,
      label: toWords(label),
      classFrom: classFrom ?? '',
      classTo: classTo ?? '',
      shelvingLocationId,
      x,
      y,
      width,
      height,
    }),
  );
  return { elements, changedKeys: new Set(), removedIds: [], addedCount: 0 };
}

/** Adds an element near the upper left corner, each a little further than the one before. */
export function addElement(
  draft: PlanDraft,
  { kind, spaceId = null, itemId = null }: Pick<DraftElement, 'kind'> & Partial<DraftElement>,
  sides: Sides,
): { readonly draft: PlanDraft; readonly key: string } {
  const key = `new-${draft.addedCount}`;
  const size = FIRST_SIDES[kind] ?? OTHER_SIDES;
  const step = draft.elements.filter(({ id }) => id === null).length;
  const perRow = Math.max(1, Math.floor(sides.width / (size.width + 3)));
  const element: DraftElement = {
    key,
    id: null,
    kind,
    spaceId,
    itemId,
    label: emptyWords,
    classFrom: '',
    classTo: '',
    shelvingLocationId: null,
    x: 0,
    y: 0,
    ...size,
  };
  const placed = within(
    {
      ...element,
      x: 2 + (step % perRow) * (size.width + 3),
      y: 2 + Math.floor(step / perRow) * (size.height + 3),
    },
    sides,
  );
  return {
    key,
    draft: {
      ...draft,
      elements: [...draft.elements, placed],
      changedKeys: new Set([...draft.changedKeys, key]),
      addedCount: draft.addedCount + 1,
    },
  };
}

/** Changes an element; it stays inside the plan. */
export function changeElement(
  draft: PlanDraft,
  key: string,
  changes: Partial<DraftElement>,
  sides: Sides,
): PlanDraft {
  return {
    ...draft,
    elements: draft.elements.map((element) =>
      element.key === key ? within({ ...element, ...changes }, sides) : element,
    ),
    changedKeys: new Set([...draft.changedKeys, key]),
  };
}

/** Takes an element away. */
export function removeElement(draft: PlanDraft, key: string): PlanDraft {
  const gone = draft.elements.find((element) => element.key === key);
  return {
    ...draft,
    elements: draft.elements.filter((element) => element.key !== key),
    changedKeys: new Set([...draft.changedKeys].filter((one) => one !== key)),
    removedIds: gone?.id == null ? draft.removedIds : [...draft.removedIds, gone.id],
  };
}

/** Tells whether something was drawn that is not saved. */
export function isDirty({ changedKeys, removedIds }: PlanDraft): boolean {
  return changedKeys.size > 0 || removedIds.length > 0;
}

/** What is sent of a draft: the elements that changed. */
export function elementInputs({ elements, changedKeys }: PlanDraft): FloorPlanElementInput[] {
  return elements
    .filter(({ key }) => changedKeys.has(key))
    .map(({ key: _key, label, classFrom, classTo, ...element }) => ({
      ...element,
      label: wordsInput(label),
      classFrom: classFrom.trim() === '' ? null : classFrom.trim(),
      classTo: classTo.trim() === '' ? null : classTo.trim(),
    }));
}

/** How much one update carries: the API refuses lists of more than 250 entries. */
const MOST_PER_PART = 200;

/** One of the updates by which a draft is saved. */
export type UpdatePart = {
  readonly elements: FloorPlanElementInput[];
  readonly removedElementIds: string[];
};

/**
 * Splits what is sent of a draft into parts that are small enough; there is always one. What goes comes as early as
 * possible, so that no part overfills a plan that is full.
 */
export function toUpdateParts(draft: PlanDraft): UpdatePart[] {
  const elements = elementInputs(draft);
  const longest = Math.max(1, elements.length, draft.removedIds.length);
  return Array.from({ length: Math.ceil(longest / MOST_PER_PART) }, (_, index) => {
    const [from, to] = [index * MOST_PER_PART, (index + 1) * MOST_PER_PART];
    return {
      elements: elements.slice(from, to),
      removedElementIds: draft.removedIds.slice(from, to),
    };
  });
}

/** Keeps an element inside the plan and at least one unit large. */
export function within(element: DraftElement, sides: Sides): DraftElement {
  const width = clamp(element.width, 1, sides.width);
  const height = clamp(element.height, 1, sides.height);
  return {
    ...element,
    width,
    height,
    x: clamp(element.x, 0, sides.width - width),
    y: clamp(element.y, 0, sides.height - height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value)));
}
