import { createApiKey, findPartnersByName, listKeysOfPartners, revokeApiKey } from '../modules/partners';
import type { Actor } from '../platform/auth/actor';
import { isScope, SCOPES } from '../platform/auth/scope.terms';
import type { Refusal } from '../platform/graphql/errors/user-error';
import type { Command, CommandArguments } from './command';
import { NotDoneError, optional, required, say, UsageError } from './command';
import { withMigratedApp } from './open-app';

const ACTOR: Actor = { kind: 'system', name: 'api-key' };

type House = Parameters<Parameters<typeof withMigratedApp>[0]>[0];

/** Makes, lists and ends keys with which programs of partners ask the graph. */
export const apiKeyCommand: Command = {
  name: 'api-key',
  usage:
    'create --partner <name> --name <what for> [--scope <scope,scope>] [--expires <day>] [--address <address,address>] [--quota <points a day>] [--test] | list [--partner <name>] | revoke --id <id>',
  summary: `Make, list or revoke keys of partners. Scopes: ${SCOPES.join(', ')}.`,
  run: (args) =>
    withMigratedApp((house) => {
      const [act] = args.words;
      if (act === 'create') return create(house, args);
      if (act === 'list') return list(house, args);
      if (act === 'revoke') return revoke(house, args);
      throw new UsageError('Say create, list or revoke.');
    }),
};

async function create(house: House, args: CommandArguments): Promise<number> {
  const scopes = (optional(args, 'scope') ?? 'catalogue:read').split(',').map((scope) => scope.trim());
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined)
    throw new UsageError(`There is no scope ${unknown}; there are: ${SCOPES.join(', ')}.`);
  const result = await createApiKey(house, ACTOR, {
    partnerId: await partnerNamed(house, required(args, 'partner')),
    name: required(args, 'name'),
    scopes: scopes.filter(isScope),
    expiresOn: optional(args, 'expires') ?? null,
    allowedAddresses: optional(args, 'address')?.split(',') ?? null,
    dailyQuota: quotaOf(args),
    isTest: args.options.get('test') === 'true',
  });
  if (!result.ok) return tellRefusals(result.refusals);
  say(`${result.value.keyId} made. This is its secret; it is shown this once:`);
  say(result.value.secret);
  return 0;
}

function quotaOf(args: CommandArguments): number | null {
  const typed = optional(args, 'quota');
  if (typed === undefined) return null;
  if (!/^\d{1,9}$/.test(typed)) throw new UsageError('--quota is a whole number of points, such as 50000.');
  return Number(typed);
}

async function list(house: House, args: CommandArguments): Promise<number> {
  const keys = await listKeysOfPartners(house.db, optional(args, 'partner') ?? '');
  for (const { id, partnerName, name, hint, scopes, revokedAt, lastUsedAt } of keys)
    say(
      [
        id,
        partnerName,
        name,
        `…${hint}`,
        scopes,
        revokedAt ? `revoked ${revokedAt.toISOString().slice(0, 10)}` : 'works',
        lastUsedAt ? `last used ${lastUsedAt.toISOString().slice(0, 10)}` : 'never used',
      ].join('  '),
    );
  if (keys.length === 0) say('There are no keys.');
  return 0;
}

async function revoke(house: House, args: CommandArguments): Promise<number> {
  const result = await revokeApiKey(house, ACTOR, { id: required(args, 'id') });
  if (!result.ok) return tellRefusals(result.refusals);
  say(`${result.value.keyId} no longer works.`);
  return 0;
}

async function partnerNamed({ db }: House, name: string): Promise<string> {
  const [first, second] = await findPartnersByName(db, name);
  if (!first) throw new NotDoneError(`There is no partner ${name}. Enter it in the back office first.`);
  if (second)
    throw new NotDoneError(
      `Several partners are called like ${name}: ${first.name}, ${second.name}. Give the whole name.`,
    );
  return first.id;
}

function tellRefusals(refusals: readonly Refusal[]): number {
  for (const { field, message } of refusals) say(`${field?.join('.') ?? ''}: ${message.EN}`);
  return 1;
}
