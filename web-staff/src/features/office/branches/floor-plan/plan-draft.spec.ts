import type { PlanDraft } from './plan-draft';
import {
  addElement,
  changeElement,
  elementInputs,
  isDirty,
  removeElement,
  toUpdateParts,
} from './plan-draft';

const SIDES = { width: 100, height: 60 };
const EMPTY: PlanDraft = { elements: [], changedKeys: new Set(), removedIds: [], addedCount: 0 };

test('what is added lies beside what was added before, and is sent without an id', () => {
  const first = addElement(EMPTY, { kind: 'ITEM', itemId: 'spi_1' }, SIDES);
  const second = addElement(first.draft, { kind: 'ITEM', itemId: 'spi_2' }, SIDES);

  expect(second.draft.elements.map(({ x, y }) => [x, y])).toEqual([
    [2, 2],
    [12, 2],
  ]);
  expect(elementInputs(second.draft).map(({ id, itemId }) => [id, itemId])).toEqual([
    [null, 'spi_1'],
    [null, 'spi_2'],
  ]);
});

test('what is moved or enlarged beyond the plan stays at its edge', () => {
  const { draft, key } = addElement(EMPTY, { kind: 'SHELF' }, SIDES);

  expect(changeElement(draft, key, { x: 500, y: -3 }, SIDES).elements[0]).toMatchObject({ x: 85, y: 0 });
  expect(changeElement(draft, key, { width: 500 }, SIDES).elements[0]).toMatchObject({ x: 0, width: 100 });
  expect(changeElement(draft, key, { height: 0 }, SIDES).elements[0]).toMatchObject({ height: 1 });
});

test('only what changed is sent, and what was saved before is named when it goes', () => {
  const { draft, key } = addElement(EMPTY, { kind: 'DESK' }, SIDES);
  const saved: PlanDraft = {
    elements: draft.elements.map((element) => ({ ...element, key: 'fpe_1', id: 'fpe_1' })),
    changedKeys: new Set(),
    removedIds: [],
    addedCount: 0,
  };

  expect(isDirty(saved)).toBe(false);
  expect(elementInputs(changeElement(saved, 'fpe_1', { x: 9 }, SIDES))).toMatchObject([
    { id: 'fpe_1', x: 9 },
  ]);
  expect(removeElement(saved, 'fpe_1')).toMatchObject({ elements: [], removedIds: ['fpe_1'] });
  expect(removeElement(draft, key)).toMatchObject({ elements: [], removedIds: [] });
});

test('what is added after a removal shares its key with nothing', () => {
  const first = addElement(EMPTY, { kind: 'WALL' }, SIDES);
  const second = addElement(first.draft, { kind: 'WALL' }, SIDES);
  const third = addElement(removeElement(second.draft, first.key), { kind: 'WALL' }, SIDES);

  expect(new Set([first.key, second.key, third.key]).size).toBe(3);
  expect(third.draft.elements.map(({ key }) => key)).toEqual([second.key, third.key]);
  expect(elementInputs(third.draft)).toHaveLength(2);
});

test('what is sent goes in parts of 200 elements and 200 removals, all of it once and in order', () => {
  const template = addElement(EMPTY, { kind: 'DESK' }, SIDES).draft.elements;
  const keys = Array.from({ length: 401 }, (_, place) => `fpe_${place}`);
  const removedIds = Array.from({ length: 230 }, (_, place) => `fpe_gone_${place}`);
  const parts = toUpdateParts({
    ...EMPTY,
    elements: keys.flatMap((key) => template.map((element) => ({ ...element, key, id: key }))),
    changedKeys: new Set(keys),
    removedIds,
  });

  expect(parts.map((part) => [part.elements.length, part.removedElementIds.length])).toEqual([
    [200, 200],
    [200, 30],
    [1, 0],
  ]);
  expect(parts.flatMap(({ elements }) => elements.map(({ id }) => id))).toEqual(keys);
  expect(parts.flatMap(({ removedElementIds }) => removedElementIds)).toEqual(removedIds);
  expect(toUpdateParts(EMPTY)).toEqual([{ elements: [], removedElementIds: [] }]);
});
