import { getMetadataArgsStorage } from 'typeorm';

import { ENTITIES } from '../src/app/entities';

const { slowly } = jest.requireActual<{ slowly: ReadonlyMap<string, (all: unknown[], target: unknown) => unknown[]> }>('./quick-metadata.cjs');

test('what tests find quickly about a class is what TypeORM finds', () => {
  const storage = getMetadataArgsStorage();
  const lists = Object.values(storage).filter((list): list is { target: unknown }[] => Array.isArray(list) && list.length > 0 && 'target' in (list[0] as object));

  expect(lists.length).toBeGreaterThan(3);
  expect([...slowly.keys()].filter((name) => typeof (storage as unknown as Record<string, unknown>)[name] !== 'function')).toEqual([]);
  const questions = lists.flatMap((list) => ENTITIES.flatMap((entity) => [entity, [entity]].map((target) => [list, target] as const)));
  for (const [name, slow] of slowly) {
    const quick = (storage as unknown as Record<string, (all: unknown[], target: unknown) => unknown[]>)[name];
    for (const [list, target] of questions) expect(quick?.call(storage, list, target)).toEqual(slow.call(storage, list, target));
  }
});
