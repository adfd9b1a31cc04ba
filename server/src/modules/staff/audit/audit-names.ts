import { idsIn } from '../../../platform/audit/audit-facts';
import { findNames } from '../../../platform/audit/resources.queries';
import type { ResourceRegistry } from '../../../platform/audit/resources';
import type { Permission } from '../../../platform/auth/permission.terms';
import type { Database } from '../../../platform/db/database';
import type { Context } from '../../../platform/graphql/context';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader } from '../../../platform/graphql/loader';
import type { NamesOf } from '../../../platform/list-export/list-source';
import type { Locale } from '../../../shared/locale';
import { activeStaff } from '../accounts/staff-members.queries';
import type { AuditEntry } from './audit-entries.queries';

/** Something that a line of the audit log names, with what people call it. */
export type AuditMention = { readonly id: string; readonly name: string };

/** What somebody who reads names may do, and in which language they read. */
export type NameReader = Pick<Context, 'resources' | 'locale'> & {
  readonly permissions: ReadonlySet<Permission>;
};

/** More than a line can name without being a list. */
const MOST_MENTIONS = 40;

/**
 * Finds what people call the things that a line names: what it is about, and every id among its facts. Names
 * of people stay away from readers of the log who may not see those people.
 */
export async function loadMentions(
  { objectId, facts }: Pick<AuditEntry, 'objectId' | 'facts'>,
  { actor, resources, loader }: Pick<Context, 'actor' | 'resources' | 'loader'>,
): Promise<AuditMention[]> {
  const named = [objectId, ...idsIn(facts === null ? null : JSON.parse(facts))];
  const ids = [...new Set(named)]
    .filter((id) => id !== null)
    .filter((id) => mayKnow(permissionsOf(actor), resources, id));
  const shown = ids.slice(0, MOST_MENTIONS);
  const names = await loader(namesOf(resources)).loadMany(shown);
  return shown.flatMap((id, index) => {
    const name = names[index];
    return typeof name === 'string' ? [{ id, name }] : [];
  });
}

/** Finds what something is called, if the caller may know; null if not, or if it is gone. */
export async function loadName(
  id: string,
  { actor, resources, loader }: Pick<Context, 'actor' | 'resources' | 'loader'>,
): Promise<string | null> {
  return mayKnow(permissionsOf(actor), resources, id) ? loader(namesOf(resources)).load(id) : null;
}

/** Returns what an actor may do that names are kept for. */
export function permissionsOf(actor: Context['actor']): ReadonlySet<Permission> {
  return actor.kind === 'staff' ? actor.permissions : new Set();
}

/** Returns what finds names for the maker of a file, as far as they may know them at that time. */
export function namesForStaff(
  db: Database,
  resources: () => ResourceRegistry,
): (reader: { readonly makerId: string; readonly locale: Locale }) => NamesOf {
  return ({ makerId, locale }) =>
    async (ids) => {
      const [staff] = await activeStaff(db, [makerId]);
      if (staff === undefined || ids.length === 0) return new Map();
      const permissions = new Set(staff.permissions);
      return findNamesFor(db, { permissions, resources: resources(), locale }, ids);
    };
}

function mayKnow(permissions: ReadonlySet<Permission>, resources: ResourceRegistry, id: string): boolean {
  const needed = resources.get(id.slice(0, 3))?.nameFor;
  return needed === undefined || permissions.has(needed);
}

/** Names are asked for this many ids at a time. */
const AT_ONCE = 500;

/** Finds what people call many things, without people whom the reader may not see. */
export async function findNamesFor(
  db: Database,
  { permissions, resources, locale }: NameReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids)].filter((id) => mayKnow(permissions, resources, id));
  const names = new Map<string, string>();
  for (let start = 0; start < known.length; start += AT_ONCE)
    for (const [id, name] of await findNames(db, { resources, locale }, known.slice(start, start + AT_ONCE)))
      names.set(id, name);
  return names;
}

const definitions = new WeakMap<ResourceRegistry, LoaderDefinition<string, string | null>>();

function namesOf(resources: ResourceRegistry): LoaderDefinition<string, string | null> {
  const known = definitions.get(resources);
  if (known) return known;
  const made = defineLoader<string, string | null>('auditNames', async ({ db, locale }, ids) => {
    const names = await findNames(db, { resources, locale }, ids);
    return ids.map((id) => names.get(id) ?? null);
  });
  definitions.set(resources, made);
  return made;
}
