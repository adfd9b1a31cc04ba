/**
 * Lets TypeORM find what its decorators say of a class without going through those of all classes each time: a
 * connection is opened for every test file on every engine, and most of opening one is that search.
 */
const { MetadataArgsStorage } = require('typeorm/metadata-args/MetadataArgsStorage');

const slowly = new Map();

for (const name of ['filterByTarget', 'filterByTargetAndWithoutDuplicateProperties', 'filterByTargetAndWithoutDuplicateRelationProperties', 'filterByTargetAndWithoutDuplicateEmbeddedProperties']) {
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

/** TypeORM's own ways, to compare with. */
module.exports = { slowly };
