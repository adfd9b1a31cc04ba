import type { Resource, ResourceRegistry } from '../platform/audit/resources';
import type { Module } from '../platform/module';

/**
 * Gathers the things of all modules; what a table declares as personal, or its module as hidden, is hidden in the
 * audit log. Throws when two
 * tables begin their ids alike: rights would then be looked up in the wrong one.
 */
export function buildResourceRegistry(modules: readonly Module[]): ResourceRegistry {
  const tables = modules.flatMap(({ personalData }) => personalData?.tables ?? []);
  const withHidden = (thing: Resource): Resource => {
    const table = tables.find((one) => one.table === thing.table);
    const personal = [...Object.keys(table?.personal ?? {}), ...(table?.links ?? [])];
    return { ...thing, hidden: new Set([...(thing.hidden ?? []), ...personal]) };
  };
  const registry = new Map<string, Resource>();
  for (const thing of modules.flatMap(({ resources = [] }) => resources)) {
    const other = registry.get(thing.prefix);
    if (other) throw new Error(`Ids of ${other.table} and ${thing.table} both begin with ${thing.prefix}_.`);
    registry.set(thing.prefix, withHidden(thing));
  }
  return registry;
}
