import { idsIn } from '../../../platform/audit/audit-facts';
import { findNames } from '../../../platform/audit/resources.queries';
import type { ResourceRegistry } from '../../../platform/audit/resources';
import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import type { Context } from '../../../platform/graphql/context';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader } from '../../../platform/graphql/loader';
import type { AuditEntry } from './audit-entries.queries';

/** Something that a line of the audit log names, with what people call it. */
export type AuditMention = { readonly id: string; readonly name: string };

/** Who reads names, and in which language. */
export type NameReader = Pick<Context, 'actor' | 'resources' | 'locale'>;

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
  const ids = [...new Set(named)].filter((id) => id !== null).filter((id) => mayKnow(actor, resources, id));
  const shown = ids.slice(0, MOST_MENTIONS);
  const names = await loader(namesOf(resources)).loadMany(shown);
  return shown.flatMap((id, index) => {
    const name = names[index];
    return typeof name === 'string' ? [{ id, name }] : [];
  });
}

function mayKnow(actor: Actor, resources: ResourceRegistry, id: string): boolean {
  const needed = resources.get(id.slice(0, 3))?.nameFor;
  return needed === undefined || (actor.kind === 'staff' && actor.permissions.has(needed));
}

/** Names are asked for this many ids at a time. */
const AT_ONCE = 500;

/** Finds what people call many things, without people whom the reader may not see. */
export async function findNamesFor(
  db: Database,
  { actor, resources, locale }: NameReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => mayKnow(actor, resources, id));
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
