import { randomBytes } from 'node:crypto';

import type { GraphQLSchema } from 'graphql';
import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { isKeyOfLibrary } from '../../../platform/auth/keys/library-data-key';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import { lockFeedEnd } from '../../../platform/changes/changes.queries';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, stale, toErrors } from '../../../platform/validation/refusals';
import { findAddressFault } from '../../../platform/webhooks/address.rules';
import { makeWebhookSecret } from '../../../platform/webhooks/sign-webhook';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { PARTNER_NOUNS } from '../deps';
import { lockPartner } from '../institutions/partners.queries';
import { say } from '../words/say';
import { checkOperation } from './check-operation';
import { hurryDeliveries } from './deliveries.queries';
import { countEndpoints, endpointTable, lockEndpoint, removeEndpoint } from './endpoints.queries';
import { enqueuePage } from './enqueue-deliveries';
import type { WebhookDeps } from './webhook-deps';
import { WEBHOOK_SECRET } from './webhook-deps';
import type { WebhookEndpoint } from './webhook-endpoint.entity';
import { USUAL_OPERATION } from './webhook.terms';

/** What can be said of a webhook: absent keeps. */
export type WebhookDetails = {
  readonly url?: string | null;
  readonly kinds?: readonly ChangeKind[] | null;
  readonly operation?: string | null;
  readonly variables?: string | null;
};

type Saved<More = object> = Promise<Result<{ webhookId: string } & More, Refusal>>;
type Facts = Partial<Pick<WebhookEndpoint, 'url' | 'kinds' | 'operation' | 'variables'>>;

const MOST_OF_A_PARTNER = 10;
const LONGEST_URL = 500;
const LONGEST_OPERATION = 8_000;
const DAY_MS = 86_400_000;

/** Makes a webhook. Its secret is in the answer and then only where it signs, encrypted. */
export async function createWebhook(
  deps: WebhookDeps,
  actor: Actor,
  {
    partnerId,
    webhook,
    schema,
  }: { readonly partnerId: string; readonly webhook: WebhookDetails; readonly schema: GraphQLSchema },
): Saved<{ secret: string }> {
  const secret = makeWebhookSecret(randomBytes);
  return deps.db.transaction(async (tx) => {
    const partner = await lockPartner(deps.db, tx, partnerId);
    if (!partner) return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    if (!partner.isActive) return fail(invalid(['partnerId'], say('saveWebhook.inactive')));
    if (!(await isKeyOfLibrary(tx, deps.dataKey)))
      return fail(invalid(['webhook'], say('saveWebhook.wrongKey')));
    const read = readWebhook(deps, schema, webhook, { known: null, path: 'webhook' });
    if (!read.ok) return read;
    if ((await countEndpoints(tx, partnerId)) >= MOST_OF_A_PARTNER)
      return fail(invalid(['partnerId'], say('saveWebhook.tooMany', { most: MOST_OF_A_PARTNER })));
    const now = deps.clock.now();
    const id = deps.newId('whk', now);
    await insertRows(tx, endpointTable.name, [
      endpointTable.write({
        url: '',
        kinds: '',
        operation: USUAL_OPERATION,
        variables: null,
        ...read.value,
        id,
        partnerId,
        secretCipher: deps.dataKey.seal(WEBHOOK_SECRET, secret),
        oldSecretCipher: null,
        oldSecretUntil: null,
        state: 'ACTIVE',
        pausedBecause: null,
        pausedAt: null,
        failingSince: null,
        restingUntil: null,
        createdAt: now,
        createdBy: toPrincipal(actor),
        updatedAt: now,
        isSample: partner.isSample,
        version: 1,
      }),
    ]);
    return ok({ webhookId: id, secret });
  });
}

/** Changes a webhook. What waits for it is sent to its new address. */
export function updateWebhook(
  deps: WebhookDeps,
  {
    id,
    version,
    changes,
    schema,
  }: {
    readonly id: string;
    readonly version: number;
    readonly changes: WebhookDetails;
    readonly schema: GraphQLSchema;
  },
): Saved {
  return changeLocked(deps, id, async (tx, known) => {
    if (known.version !== version) return fail(stale(PARTNER_NOUNS.webhook, known.version));
    const read = readWebhook(deps, schema, changes, { known, path: 'changes' });
    if (!read.ok) return read;
    await change(deps, tx, known, read.value);
    return ok({ webhookId: id });
  });
}

/** What happened just before a pause may have got its place in the feed after it; nothing is told twice. */
const LATE_MS = 5 * 60_000;

/** Stops telling a webhook of changes; one that was paused stays as it is. */
export function pauseWebhook(deps: WebhookDeps, { id }: { readonly id: string }): Saved {
  return changeLocked(deps, id, async (tx, known) => {
    if (known.state === 'ACTIVE')
      await change(deps, tx, known, {
        state: 'PAUSED',
        pausedBecause: 'BY_HAND',
        pausedAt: deps.clock.now(),
      });
    return ok({ webhookId: id });
  });
}

/**
 * Tells a webhook of changes again, first of all those that happened while it was paused. They are written page by
 * page; only for the last of them the feed stands still.
 */
export async function resumeWebhook(deps: WebhookDeps, { id }: { readonly id: string }): Saved {
  const sinceOf = ({ pausedAt }: WebhookEndpoint): Date =>
    new Date((pausedAt ?? deps.clock.now()).getTime() - LATE_MS);
  const caughtUp = await enqueueByPages(deps, { id, sinceOf });
  if (!caughtUp.ok) return caughtUp;
  return changeLocked(
    deps,
    id,
    async (tx, known) => {
      if (known.state === 'ACTIVE') return ok({ webhookId: id });
      await change(deps, tx, known, {
        state: 'ACTIVE',
        pausedBecause: null,
        pausedAt: null,
        failingSince: null,
        restingUntil: null,
      });
      for (let { after } = caughtUp.value, isLast = false; !isLast;)
        ({ after, isLast } = await enqueuePage(deps, tx, { target: known, since: sinceOf(known), after }));
      await hurryDeliveries(tx, id, deps.clock.now());
      return ok({ webhookId: id });
    },
    { withFeed: true },
  );
}

/** Writes the deliveries that a webhook lacks, each page in a unit of its own; an active one lacks none. */
export async function enqueueByPages(
  deps: WebhookDeps,
  { id, sinceOf }: { readonly id: string; readonly sinceOf: (endpoint: WebhookEndpoint) => Date },
): Promise<Result<{ added: number; after: number }, Refusal>> {
  for (let added = 0, after = 0; ;) {
    const position = after;
    const page = await changeLocked(deps, id, async (tx, target) =>
      ok(await enqueuePage(deps, tx, { target, since: sinceOf(target), after: position })),
    );
    if (!page.ok) return page;
    added += page.value.added;
    after = page.value.after;
    if (page.value.isLast) return ok({ added, after });
  }
}

/** Gives a webhook a new secret; the old one signs along for a day. */
export async function rotateWebhookSecret(
  deps: WebhookDeps,
  { id }: { readonly id: string },
): Saved<{ secret: string }> {
  const secret = makeWebhookSecret(randomBytes);
  return changeLocked(deps, id, async (tx, known) => {
    if (!(await isKeyOfLibrary(tx, deps.dataKey))) return fail(invalid(['id'], say('saveWebhook.wrongKey')));
    await change(deps, tx, known, {
      secretCipher: deps.dataKey.seal(WEBHOOK_SECRET, secret),
      oldSecretCipher: known.secretCipher,
      oldSecretUntil: new Date(deps.clock.now().getTime() + DAY_MS),
    });
    return ok({ webhookId: id, secret });
  });
}

/** Removes a webhook with its deliveries. */
export function deleteWebhook(
  deps: WebhookDeps,
  { id }: { readonly id: string },
): Saved<{ partnerId: string }> {
  return changeLocked(deps, id, async (tx, { partnerId }) => {
    await removeEndpoint(tx, id);
    return ok({ webhookId: id, partnerId });
  });
}

/**
 * Runs a unit on a webhook that nobody else changes meanwhile. `withFeed` keeps changes from getting their
 * places too, and so from being told; that lock comes first.
 */
export async function changeLocked<T>(
  deps: WebhookDeps,
  id: string,
  unit: (tx: EntityManager, known: WebhookEndpoint) => Promise<Result<T, Refusal>>,
  { withFeed = false }: { readonly withFeed?: boolean } = {},
): Promise<Result<T, Refusal>> {
  return deps.db.transaction(async (tx) => {
    if (withFeed) await lockFeedEnd(deps.db, tx);
    const known = await lockEndpoint(deps.db, tx, id);
    return known ? unit(tx, known) : fail(notFound(['id'], PARTNER_NOUNS.webhook));
  });
}

async function change(
  deps: WebhookDeps,
  tx: EntityManager,
  { id, version }: WebhookEndpoint,
  facts: Partial<WebhookEndpoint>,
): Promise<void> {
  await updateRow(
    tx,
    endpointTable.name,
    id,
    endpointTable.write({ ...facts, updatedAt: deps.clock.now(), version: version + 1 }),
  );
}

function readWebhook(
  deps: WebhookDeps,
  schema: GraphQLSchema,
  details: WebhookDetails,
  { known, path }: { readonly known: WebhookEndpoint | null; readonly path: string },
): Result<Facts, Refusal> {
  const form = new InputValidator([path]);
  const url = known !== null && details.url == null ? undefined : readUrl(deps, form, details.url);
  const kinds = known !== null && details.kinds == null ? undefined : readKinds(form, details.kinds ?? []);
  const operation = details.operation == null ? undefined : details.operation.trim() || USUAL_OPERATION;
  const variables = details.variables == null ? undefined : readVariables(form, details.variables);
  if (operation !== undefined || variables !== undefined) {
    const text = operation ?? known?.operation ?? USUAL_OPERATION;
    const values = variables ?? parseVariables(known?.variables ?? null) ?? {};
    if (text.length > LONGEST_OPERATION)
      form.refuse((field) => invalid(field, say('saveWebhook.tooLong')), 'operation');
    else {
      const checked = checkOperation(schema, text, values);
      if ('fault' in checked) form.refuse((field) => invalid(field, checked.fault), 'operation');
    }
  }
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    ...(url === undefined ? {} : { url }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(operation === undefined ? {} : { operation }),
    ...(variables === undefined
      ? {}
      : { variables: Object.keys(variables).length === 0 ? null : JSON.stringify(variables) }),
  });
}

function readUrl(deps: WebhookDeps, form: InputValidator, text: string | null | undefined): string {
  const url = form.requiredLine(text, { longest: LONGEST_URL, what: say('saveWebhook.url') }, 'url');
  const { testOrigin } = deps.post;
  const isTest = testOrigin != null && URL.canParse(url) && new URL(url).origin === testOrigin;
  const fault = url === '' || isTest ? null : findAddressFault(url);
  if (fault !== null) form.refuse((field) => invalid(field, say(`saveWebhook.addresses.${fault}`)), 'url');
  return url;
}

function readKinds(form: InputValidator, kinds: readonly ChangeKind[]): string {
  if (kinds.length === 0) form.refuse((field) => required(field, say('saveWebhook.kinds')), 'kinds');
  return [...new Set(kinds)].sort().join(' ');
}

function readVariables(form: InputValidator, text: string): Record<string, unknown> {
  const read = text.trim() === '' ? {} : parseVariables(text);
  if (read === null) form.refuse((field) => invalid(field, say('saveWebhook.variables')), 'variables');
  return read ?? {};
}

/** Reads variables as they are stored: a JSON object; null if they are none. */
export function parseVariables(text: string | null): Record<string, unknown> | null {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
