import type { GraphQLInputType } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

/** A row as plain SQL returned it. */
export type Snapshot = Readonly<Record<string, unknown>>;

const ID = /^([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}$/;
const SECRET = /hash|secret|password|token|nik|^code$|challenge|response|key$/i;
/** Fields whose values come from closed lists, such as the name of a role. */
const NAMES = /(codes?|permissions)(\.\d+)?$/i;
const NAME = /^[a-z][\w.-]{1,39}$/i;
const MOST_FACTS = 40;
const LONGEST_VALUE = 300;

/**
 * Keeps those values of an input that say nothing about a person: ids, numbers, booleans and values of closed
 * lists. Of the others only the name of the field is kept.
 */
export function plainFacts(input: unknown, type?: GraphQLInputType): Record<string, unknown> {
  return Object.fromEntries(factsOf({ place: '', value: input, type }).slice(0, MOST_FACTS));
}

type Given = { readonly place: string; readonly value: unknown; readonly type: GraphQLInputType | undefined };

function factsOf({ place, value, type }: Given): [string, unknown][] {
  if (value === null || value === undefined || place === 'idempotencyKey') return [];
  if (typeof value !== 'object' || value instanceof Date)
    return [[place, isPlain(place, value, type) ? value : '…']];
  const inner = type && getNullableType(type);
  const typeOf = (name: string): GraphQLInputType | undefined =>
    isListType(inner) ? inner.ofType : isInputObjectType(inner) ? inner.getFields()[name]?.type : undefined;
  return Object.entries(value)
    .slice(0, MOST_FACTS)
    .flatMap(([name, one]) => {
      const inside = place === '' ? name : `${place}.${name}`;
      return isWithheld(inner, name) && one !== null && one !== undefined
        ? [[inside, '…']]
        : factsOf({ place: inside, value: one, type: typeOf(name) });
    });
}

/** A field of an input may say that its value says something about a person, such as the level of a skill. */
function isWithheld(type: GraphQLInputType | null | undefined, name: string): boolean {
  return isInputObjectType(type) && type.getFields()[name]?.extensions['withheldFromAudit'] === true;
}

/** Lists every id in a value, in order. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

/**
 * Chooses the id the audit entry is about: the member if the operation concerns one, else what it created or
 * changed. Entries about loans, holds and copies never name the reader.
 */
export function findAuditObject(outcome: unknown, input: unknown): string | null {
  const made = idsIn(outcome);
  const given = idsIn(input);
  const isAboutReading = [...made, ...given].some((id) => /^(lon|hld|cpy|ttl)_/.test(id));
  const members = isAboutReading ? [] : [...given, ...made].filter((id) => id.startsWith('mbr_'));
  const others = [...made, ...given].filter((id) => !id.startsWith('mbr_') && !id.startsWith('brn_'));
  return members[0] ?? others[0] ?? [...made, ...given].find((id) => id.startsWith('brn_')) ?? null;
}

/** Removes the reader from entries about lending: what somebody reads is not logged. */
export function withoutReader(
  facts: Record<string, unknown>,
  objectId: string | null,
): Record<string, unknown> {
  if (objectId?.startsWith('mbr_')) return facts;
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => typeof value !== 'string' || !value.startsWith('mbr_')),
  );
}

/** What changed between two rows; a hidden column is named without its values. */
export function differences(
  before: Snapshot,
  after: Snapshot,
  hidden: ReadonlySet<string>,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const changed = Object.keys(after).filter(
    (name) => name !== 'version' && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const shown = (row: Snapshot): Record<string, unknown> =>
    Object.fromEntries(
      changed.map((name) => [name, hidden.has(name) || SECRET.test(name) ? '…' : shortened(row[name])]),
    );
  return { before: shown(before), after: shown(after) };
}

function isPlain(place: string, value: unknown, type: GraphQLInputType | undefined): boolean {
  if (place.split('.').some((name) => SECRET.test(name))) return false;
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean';
  return ID.test(value) || isEnumType(type && getNamedType(type)) || (NAMES.test(place) && NAME.test(value));
}

function shortened(value: unknown): unknown {
  return typeof value === 'string' && value.length > LONGEST_VALUE
    ? `${value.slice(0, LONGEST_VALUE)}…`
    : value;
}
