import type { Resource, ResourceRegistry } from '../platform/audit/resources';
import type { Module } from '../platform/module';
import { peopleColumns } from '../platform/personal-data/personal-table';

/**
 * Gathers the things of all modules; what a table declares as personal, or its module as hidden, is hidden in the
 * audit log, and what it declares to tell of nobody is told. Columns about people are gathered of all tables, also of
 * those whose rows have no id. Throws when two tables begin their ids alike: rights would then be looked up in the
 * wrong one.
 */
export function buildResourceRegistry(modules: readonly Module[]): ResourceRegistry {
  const tables = modules.flatMap(({ personalData }) => personalData?.tables ?? []);
  const withHidden = (thing: Resource): Resource => {
    const table = tables.find((one) => one.table === thing.table);
    const personal = [...Object.keys(table?.personal ?? {}), ...(table?.links ?? [])];
    const hidden = new Set([...(thing.hidden ?? []), ...personal]);
    const told = (table?.other ?? []).filter(
      (column) => !hidden.has(column) && table?.people?.includes(column) !== true,
    );
    return { ...thing, hidden, told: new Set(told) };
  };
  const registry = new Map<string, Resource>();
  for (const thing of modules.flatMap(({ resources = [] }) => resources)) {
    const other = registry.get(thing.prefix);
    if (other) throw new Error(`Ids of ${other.table} and ${thing.table} both begin with ${thing.prefix}_.`);
    registry.set(thing.prefix, withHidden(thing));
  }
  const hidden = [...registry.values()].flatMap((thing) => [...(thing.hidden ?? [])]);
  return Object.assign(registry, { peopleColumns: new Set([...tables.flatMap(peopleColumns), ...hidden]) });
}
