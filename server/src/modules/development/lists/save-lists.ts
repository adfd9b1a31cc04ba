import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors, tooMany } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import type { CompetenceArea } from '../development.terms';
import { HIGHEST_LEVEL } from '../development.terms';
import { say } from '../words/say';
import type { ListName } from './lists.queries';
import {
  changeEntry,
  countEntries,
  doAllExist,
  insertEntry,
  lockEntry,
  MOST_ENTRIES,
  replaceRequired,
} from './lists.queries';

const PREFIX = { rank: 'srk', post: 'spo', competence: 'cpt' } as const;
const MOST_HOURS = 500;

/** An entry of a list as staff write it; a new one has neither id nor version. */
export type ListedEntry = {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly name: TextEntry;
  readonly position: number;
  readonly isActive: boolean;
  readonly idempotencyKey?: string | null;
};
/** A post as staff write it: with the hours it asks for and the levels it needs. */
export type PostEntry = ListedEntry & {
  readonly targetHours: number;
  readonly required: readonly { readonly competenceId: string; readonly level: number }[];
};

/** Saves a rank, new or known. */
export function saveStaffRank(
  deps: DevelopmentDeps,
  actor: Actor,
  input: ListedEntry,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveStaffRank', input), (tx) =>
    saveEntry(deps, tx, { list: 'rank', entry: input, more: {}, form: new InputValidator([]) }),
  );
}

/** Saves a competence, new or known. */
export function saveCompetence(
  deps: DevelopmentDeps,
  actor: Actor,
  input: ListedEntry & { readonly area: CompetenceArea },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveCompetence', input), (tx) =>
    saveEntry(deps, tx, {
      list: 'competence',
      entry: input,
      more: { area: input.area },
      form: new InputValidator([]),
    }),
  );
}

/** Saves a post, new or known, with the levels it asks for. */
export function saveStaffPost(
  deps: DevelopmentDeps,
  actor: Actor,
  input: PostEntry,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveStaffPost', input), async (tx) => {
    const form = new InputValidator([]);
    const { targetHours } = input;
    if (targetHours < 0 || targetHours > MOST_HOURS)
      form.refuse((field) => invalid(field, say('wrongHours', { most: MOST_HOURS })), 'targetHours');
    const required = form.list(input.required, MOST_ENTRIES, 'required');
    if (required.some(({ level }) => level < 1 || level > HIGHEST_LEVEL))
      form.refuse((field) => invalid(field, say('wrongRequired')), 'required');
    const ids = required.map(({ competenceId }) => competenceId);
    if (new Set(ids).size < ids.length || !(await doAllExist(tx, 'competence', ids)))
      form.refuse((field) => notFound(field, say('competence')), 'required');
    const saved = await saveEntry(deps, tx, { list: 'post', entry: input, more: { targetHours }, form });
    if (!saved.ok) return saved;
    const postId = saved.value.id;
    await replaceRequired(
      tx,
      postId,
      required.map(({ competenceId, level }) => ({ postId, competenceId, level })),
    );
    return saved;
  });
}

type Saving = {
  readonly list: ListName;
  readonly entry: ListedEntry;
  readonly more: Readonly<Record<string, unknown>>;
  readonly form: InputValidator;
};

async function saveEntry(
  deps: DevelopmentDeps,
  tx: EntityManager,
  { list, entry, more, form }: Saving,
): Promise<Result<{ id: string }, Refusal>> {
  const { id, version, position, isActive } = entry;
  const name = readRequiredText(form, entry.name, { longest: 120, what: say('name'), field: ['name'] });
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  const row = { nameIndonesian: name.indonesian, nameEnglish: name.english, position, isActive, ...more };
  if (id == null) {
    if ((await countEntries(tx, list)) >= MOST_ENTRIES) return fail(tooMany(['name'], MOST_ENTRIES));
    const newId = deps.newId(PREFIX[list], deps.clock.now());
    await insertEntry(tx, list, { ...row, id: newId, version: 1 });
    return ok({ id: newId });
  }
  const known = await lockEntry(deps.db, tx, list, id);
  if (!known) return fail(notFound(['id'], say(list)));
  if (known.version !== version) return fail(stale(say(list), known.version));
  await changeEntry(tx, list, id, { ...row, version: known.version + 1 });
  return ok({ id });
}
