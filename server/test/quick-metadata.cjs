/**
 * Lets TypeORM find what its decorators say of a class without going through those of all classes each time: a
 * connection is opened for every test file on every engine, and most of opening one is that search.
 */
const { MetadataArgsStorage } = require('typeorm/metadata-args/MetadataArgsStorage');

for (const name of ['filterByTarget', 'filterByTargetAndWithoutDuplicateProperties', 'filterByTargetAndWithoutDuplicateRelationProperties', 'filterByTargetAndWithoutDuplicateEmbeddedProperties']) {
  const slowly = MetadataArgsStorage.prototype[name];
  const known = new WeakMap();
  MetadataArgsStorage.prototype[name] = function quickly(all, target) {
    const [one, ...more] = [target].flat();
    if (more.length > 0 || one === undefined) return slowly.call(this, all, target);
    // Classes are declared while files are loaded; who has come since is looked for again.
    if (known.get(all)?.size !== all.length) known.set(all, { size: all.length, found: new Map() });
    const { found } = known.get(all);
    if (!found.has(one)) found.set(one, slowly.call(this, all, target));
    return [...found.get(one)];
  };
}
