import type { Resource, ResourceRegistry } from '../platform/audit/resources';
import type { Module } from '../platform/module';

/** Gathers the things of all modules; what a table declares as personal is hidden in the audit log. */
export function buildResourceRegistry(modules: readonly Module[]): ResourceRegistry {
  const tables = modules.flatMap(({ personalData }) => personalData?.tables ?? []);
  const withHidden = (thing: Resource): Resource => {
    const table = tables.find((one) => one.table === thing.table);
    return { ...thing, hidden: new Set([...Object.keys(table?.personal ?? {}), ...(table?.links ?? [])]) };
  };
  return new Map(
    modules.flatMap(({ resources: things = [] }) =>
      things.map((thing) => [thing.prefix, withHidden(thing)] as const),
    ),
  );
}
