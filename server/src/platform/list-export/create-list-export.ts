import type { GraphQLSchema } from 'graphql';

import type { Locale } from '../../shared/locale';
import type { NewId } from '../../shared/id';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { addAuditFacts } from '../audit/audited-operation';
import { plainFacts } from '../audit/audit-facts';
import type { StaffActor } from '../auth/rights';
import { withIdempotency } from '../db/transactions/idempotency';
import { idempotentRequest } from '../db/transactions/idempotent-request';
import type { Refusal } from '../graphql/errors/user-error';
import { assertRecentlyAuthenticated } from '../graphql/reauthentication';
import type { Message } from '../i18n/message';
import { say } from '../i18n/say';
import type { ExportFormat } from './list-export.terms';
import { KEPT_MS, MOST_ROWS, ROWS_AT_ONCE } from './list-export.terms';
import { insertExport, listOwnExports } from './list-exports.queries';
import { holdsList, holdsPlaces, narrowToHeld, needsFreshProof } from './list-rights';
import type { ListRequest, ListSource } from './list-source';
import type { ExportDeps } from './make-export';
import { makeExport } from './make-export';
import { findInputType, readAs } from './read-as';

/** What somebody wants as a file: filter and order are JSON, as the query of the list takes them. */
export type ExportEntry = {
  readonly list: string;
  readonly filter: string;
  readonly orderBy?: string | null;
  readonly columns: readonly string[];
  readonly format: ExportFormat;
  readonly idempotencyKey?: string | null;
};

/** Who asks, in which language, by which schema filters are read. */
export type ExportCaller = {
  readonly actor: StaffActor;
  readonly locale: Locale;
  readonly schema: GraphQLSchema;
};

const MOST_FILES = 50;

/**
 * Writes down that a file is wanted, and makes it at once if it is short; a job makes the others. Refuses
 * lists that the caller may not read, here or at all, and columns and filters that the list does not have.
 */
export async function createListExport(
  deps: ExportDeps & { readonly newId: NewId },
  caller: ExportCaller,
  entry: ExportEntry,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const asked = readEntry(deps.sources(), caller, entry);
  if (!asked.ok) return asked;
  const { source, request } = asked.value;
  if (needsFreshProof(source)) assertRecentlyAuthenticated(caller.actor, deps.clock.now());
  const namesOf = deps.namesFor({ makerId: caller.actor.staffId, locale: caller.locale });
  const scope = { db: deps.db, clock: deps.clock, locale: caller.locale, namesOf };
  if (!(await source.mayRead({ db: deps.db, actor: caller.actor, filter: request.filter })))
    return fail({ code: 'NOT_ALLOWED', field: ['list'], message: say('listExport.notYours') });
  const rowsTotal = await source.count(scope, request);
  if (rowsTotal > MOST_ROWS) return refuse('filter', say('listExport.tooMany', { most: MOST_ROWS }));
  addAuditFacts({
    list: source.name,
    filter: plainFacts(request.filter, findInputType(caller.schema, source.filterType)),
    rowCount: rowsTotal,
  });
  const result = await keepRequest(deps, caller, entry, { ...request, rowsTotal });
  if (result.ok && rowsTotal <= ROWS_AT_ONCE) await makeExport(deps, result.value.id);
  return result;
}

function keepRequest(
  { db, clock, newId }: ExportDeps & { readonly newId: NewId },
  { actor, locale }: ExportCaller,
  entry: ExportEntry,
  { filter, orderBy, rowsTotal }: Request & { readonly rowsTotal: number },
): Promise<Result<{ readonly id: string }, Refusal>> {
  return withIdempotency(db, idempotentRequest({ clock }, actor, 'createListExport', entry), async (tx) => {
    const now = clock.now();
    const kept = await listOwnExports(db, { makerId: actor.staffId, now });
    if (kept.length >= MOST_FILES)
      return refuse('list', say('listExport.tooManyFiles', { most: MOST_FILES }));
    const id = newId('lex', now);
    await insertExport(tx, {
      id,
      makerId: actor.staffId,
      listName: entry.list,
      format: entry.format,
      locale,
      filter,
      orderBy,
      columnKeys: entry.columns,
      state: 'QUEUED',
      rowsDone: 0,
      rowsTotal,
      writtenBytes: 0,
      nextCursor: null,
      leasedBy: null,
      leasedUntil: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + KEPT_MS),
    });
    return ok({ id });
  });
}

type Request = ListRequest<object, object>;
type Asked = { readonly source: ListSource; readonly request: Request };

function readEntry(
  sources: readonly ListSource[],
  { actor, schema }: ExportCaller,
  { list, filter, orderBy, columns }: ExportEntry,
): Result<Asked, Refusal> {
  const source = sources.find(({ name }) => name === list);
  if (source === undefined) return refuse('list', say('listExport.unknownList'));
  if (!holdsList(actor, source))
    return fail({ code: 'NOT_ALLOWED', field: ['list'], message: say('listExport.notYours') });
  const unknown = columns.find((key) => !source.columns.some((column) => column.key === key));
  if (unknown !== undefined) return refuse('columns', say('listExport.unknownColumn', { column: unknown }));
  if (columns.length === 0) return refuse('columns', say('listExport.noColumn'));
  const read = readAs(schema, source.filterType, filter);
  if (!read.ok) return refuse('filter', say('listExport.wrongFilter'));
  const narrowed = narrowToHeld(actor, source, read.value ?? {});
  if (!holdsPlaces(actor, source, narrowed))
    return fail({ code: 'NOT_ALLOWED', field: ['filter'], message: say('listExport.otherBranch') });
  const order = readAs(schema, source.orderType, orderBy ?? 'null');
  if (!order.ok) return refuse('orderBy', say('listExport.wrongOrder'));
  return ok({ source, request: { filter: narrowed, orderBy: order.value } });
}

function refuse(field: keyof ExportEntry, message: Message): Result<never, Refusal> {
  return fail({ code: 'INVALID', field: [field], message });
}
