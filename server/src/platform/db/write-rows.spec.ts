import type { EntityManager } from 'typeorm';

import { insertRows } from './write-rows';

function recordValues(): { readonly tx: EntityManager; readonly written: unknown[] } {
  const written: unknown[] = [];
  const tx = { query: (_: string, values: unknown[]) => Promise.resolve(void written.push(...values)) };
  return { tx: tx as unknown as EntityManager, written };
}

test('rows that name their columns in another order are written by column', async () => {
  const { tx, written } = recordValues();

  await insertRows(tx, 'place', [
    { id: 'a', seats: 1 },
    { seats: 2, id: 'b' },
  ]);

  expect(written).toEqual(['a', 1, 'b', 2]);
});

test('rows that lack a column or add one are refused', async () => {
  const { tx } = recordValues();

  await expect(insertRows<object>(tx, 'place', [{ id: 'a', seats: 1 }, { id: 'b' }])).rejects.toThrow(
    'id, seats',
  );
  await expect(insertRows<object>(tx, 'place', [{ id: 'a' }, { id: 'b', seats: 1 }])).rejects.toThrow('id');
});
