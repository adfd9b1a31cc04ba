/**
 * Lets TypeORM and TypeGraphQL find what their decorators say of a class without going through those of all
 * classes each time: a library is opened for every test file on every engine, and most of opening one is that
 * search.
 */
// As in production, where GraphQL does not look for a second copy of itself each time it compares two
// classes; it decides so when it is loaded.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
require('graphql/jsutils/instanceOf');
process.env.NODE_ENV = NODE_ENV;

const { getMetadataStorage } = require('type-graphql');
const { MetadataArgsStorage } = require('typeorm/metadata-args/MetadataArgsStorage');

const slowly = new Map();

for (const name of [
  'filterByTarget',
  'filterByTargetAndWithoutDuplicateProperties',
  'filterByTargetAndWithoutDuplicateRelationProperties',
  'filterByTargetAndWithoutDuplicateEmbeddedProperties',
]) {
  const slow = MetadataArgsStorage.prototype[name];
  if (!slow) throw new Error(`TypeORM has no ${name} any more: what is done here is of no use.`);
  slowly.set(name, slow);
  const known = new WeakMap();
  MetadataArgsStorage.prototype[name] = function quickly(all, target) {
    const [one, ...more] = [target].flat();
    if (more.length > 0 || one === undefined) return slow.call(this, all, target);
    // Classes are declared while files are loaded; who has come since is looked for again.
    if (known.get(all)?.size !== all.length) known.set(all, { size: all.length, found: new Map() });
    const { found } = known.get(all);
    if (!found.has(one)) found.set(one, slow.call(this, all, target));
    return [...found.get(one)];
  };
}

for (const [name, list] of [
  ['filterIndices', 'indices'],
  ['filterForeignKeys', 'foreignKeys'],
  ['filterUniques', 'uniques'],
  ['filterChecks', 'checks'],
]) {
  const slow = MetadataArgsStorage.prototype[name];
  if (!slow) throw new Error(`TypeORM has no ${name} any more: what is done here is of no use.`);
  slowly.set(name, slow);
  MetadataArgsStorage.prototype[name] = function quickly(target) {
    return this.filterByTarget(this[list], target);
  };
}

const storagePrototype = Object.getPrototypeOf(getMetadataStorage());
const findExtensionsSlowly = storagePrototype.findExtensions;
if (!findExtensionsSlowly)
  throw new Error('TypeGraphQL has no findExtensions any more: what is done here is of no use.');
const byField = new WeakMap();

storagePrototype.findExtensions = function quickly(target, fieldName) {
  if (!fieldName) return findExtensionsSlowly.call(this, target);
  const all = this.fieldExtensions;
  const known = byField.get(all);
  // They are turned round each time a schema is built.
  if (known?.size !== all.length || known.first !== all[0])
    byField.set(all, { size: all.length, first: all[0], found: byNameOf(all) });
  const { found } = byField.get(all);
  return findExtensionsSlowly.call({ fieldExtensions: found.get(fieldName) ?? [] }, target, fieldName);
};

function byNameOf(entries) {
  const found = new Map();
  for (const entry of entries) found.set(entry.fieldName, [...(found.get(entry.fieldName) ?? []), entry]);
  return found;
}

/** Their own ways, to compare with. */
module.exports = { slowly, findExtensionsSlowly };
