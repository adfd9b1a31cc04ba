import { GraphQLScalarType, isScalarType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { getMetadataArgsStorage } from 'typeorm';

// Loads all that decorators are written on.
import '../src/app/create-app';
import { ENTITIES } from '../src/app/entities';

type Find = (...asked: unknown[]) => unknown;
type Storage = Readonly<Record<string, unknown>>;

const { slowly, findExtensionsSlowly } = jest.requireActual<{
  slowly: ReadonlyMap<string, Find>;
  findExtensionsSlowly: Find;
}>('./quick-metadata.cjs');

test('what tests find quickly about a class is what TypeORM finds', () => {
  const storage = getMetadataArgsStorage() as unknown as Storage;
  const lists = Object.values(storage).filter(
    (list): list is { target: unknown }[] =>
      Array.isArray(list) && list.length > 0 && 'target' in (list[0] as object),
  );

  expect(lists.length).toBeGreaterThan(3);
  expect([...slowly.keys()].filter((name) => typeof storage[name] !== 'function')).toEqual([]);
  for (const [name, slow] of slowly) {
    const takesList = slow.length === 2;
    const questions = ENTITIES.flatMap((entity) => [entity, [entity]]).flatMap((target) =>
      takesList ? lists.map((list) => [list, target]) : [[target]],
    );
    for (const asked of questions)
      expect((storage[name] as Find).call(storage, ...asked)).toEqual(slow.call(storage, ...asked));
  }
});

test('what tests find quickly about a field is what TypeGraphQL finds, also when its list is turned round, as each schema does', () => {
  const storage = getMetadataStorage() as unknown as Storage & {
    fieldExtensions: { target: unknown; fieldName: string }[];
  };

  expect(storage.fieldExtensions.length).toBeGreaterThan(100);
  for (const list of [storage.fieldExtensions, storage.fieldExtensions.reverse()]) {
    for (const { target, fieldName } of list)
      expect((storage['findExtensions'] as Find).call(storage, target, fieldName)).toEqual(
        findExtensionsSlowly.call(storage, target, fieldName),
      );
  }
  storage.fieldExtensions.reverse();
});

test('GraphQL compares classes as it does in production: an object that only says it is one of them is none', () => {
  expect(isScalarType({ [Symbol.toStringTag]: GraphQLScalarType.prototype[Symbol.toStringTag] })).toBe(false);
});
