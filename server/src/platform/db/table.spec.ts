import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from './columns';
import { withFlags } from './map-selection';
import { listProperties, table } from './table';

abstract class SharedColumns {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;
}

@Entity('thing')
class ThingEntity extends SharedColumns {
  @Column('varchar', { name: 'owner_id', length: 30, nullable: true })
  ownerId: string | null;

  @ManyToOne('OwnerEntity')
  owner?: object;

  @Column('tinyint', { name: 'is_open', transformer: flagTransformer })
  isOpen: boolean;

  @Column('datetime', { name: 'seen_at', precision: 3, nullable: true })
  seenAt: Date | null;

  @Column('text', { transformer: jsonTransformer })
  words: string[];
}

const things = table(ThingEntity, 't', { nodeType: 'Thing' });
const RAW = { id: 'a', owner_id: null, is_open: 1, seen_at: '2026-11-28 08:00:00.000', words: '["x"]' };

test('the list of columns names every column behind the alias, and no relation', () => {
  expect([things.name, things.columns]).toEqual(['thing', 't.id, t.owner_id, t.is_open, t.seen_at, t.words']);
});

test('a row of either driver is read as the entity has it', () => {
  const expected = {
    nodeType: 'Thing',
    id: 'a',
    ownerId: null,
    isOpen: true,
    seenAt: new Date('2026-11-28T08:00:00Z'),
    words: ['x'],
  };

  expect(things.read(RAW)).toEqual(expected);
  expect(things.read({ ...RAW, seen_at: new Date('2026-11-28T08:00:00Z') })).toEqual(expected);
  expect(things.read({ ...RAW, seen_at: null }).seenAt).toBeNull();
});

test('some columns are listed and read by the names of their properties', () => {
  const some = things.pick('id', 'isOpen');

  expect(some.columns).toBe('t.id, t.is_open');
  expect(some.read({ id: 'a', is_open: 0 })).toEqual({ nodeType: 'Thing', id: 'a', isOpen: false });
});

test('all columns but some are listed too, and a property tells its column', () => {
  expect(things.omit('words', 'seenAt', 'isOpen').columns).toBe('t.id, t.owner_id');
  expect(things.columnName('isOpen')).toBe('is_open');
});

test('the columns of a base class are those of each entity that extends it', () => {
  expect(listProperties(SharedColumns)).toEqual(['id']);
  expect(listProperties(ThingEntity)).toEqual(['id', 'ownerId', 'isOpen', 'seenAt', 'words']);
});

test('what SQL tells of a row stands beside its columns as true or false', () => {
  const told = withFlags(things.pick('id'), { isOwned: 't.owner_id IS NOT NULL', isNew: '0' });

  expect([told.columns, told.from]).toEqual([
    't.id, t.owner_id IS NOT NULL AS isOwned, 0 AS isNew',
    'thing t',
  ]);
  expect(told.read({ id: 'a', isOwned: 1, isNew: '0' })).toEqual({
    nodeType: 'Thing',
    id: 'a',
    isOwned: true,
    isNew: false,
  });
});

test('rows are listed by what stands behind FROM, and the first one may be none', async () => {
  const asked: unknown[] = [];
  const db = { query: (...query: unknown[]) => Promise.resolve((asked.push(query), [RAW])) };
  const nobody = { query: () => Promise.resolve([]) };

  expect(await things.pick('id').list(db, 'WHERE t.owner_id = ?', ['o'])).toEqual([
    { nodeType: 'Thing', id: 'a' },
  ]);
  expect((await things.first(db, 'WHERE t.id = ?', ['a']))?.isOpen).toBe(true);
  expect(await things.first(nobody, 'WHERE t.id = ?', ['b'])).toBeNull();
  expect(asked[0]).toEqual(['SELECT t.id FROM thing t WHERE t.owner_id = ?', ['o']]);
});

test('what is written goes by columns, and only what is given', () => {
  expect(things.write({ isOpen: false, seenAt: new Date('2026-11-28T08:00:00Z'), words: ['y'] })).toEqual({
    is_open: 0,
    seen_at: '2026-11-28 08:00:00.000',
    words: '["y"]',
  });
  expect(() => things.write({ owner: {} } as never)).toThrow('ThingEntity has no column for owner.');
});
