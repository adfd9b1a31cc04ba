import type { GraphQLInputType } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

import type { Resource } from './resources';

/** A row as plain SQL returned it. */
export type Snapshot = Readonly<Record<string, unknown>>;

const ID = /^([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}$/;
const SECRET = /hash|secret|password|token|nik|^code$|challenge|response|key$/i;
/** Fields whose values come from closed lists, such as the name of a role. */
const NAMES = /(codes?|permissions)(\.\d+)?$/i;
const NAME = /^[a-z][\w.-]{1,39}$/i;
/** A day, or a moment, and nothing else. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const MOST_FACTS = 40;
const LONGEST_VALUE = 300;

/** What an act is about, and which columns of all tables are declared to tell of somebody. */
export type AboutFacts = { readonly about?: Resource | undefined; readonly personal?: ReadonlySet<string> };

/**
 * Keeps those values of an input that say nothing about a person: ids, numbers, booleans, values of closed lists,
 * days and moments unless a table declares their column as personal, what its field declares as told, and words for
 * columns that the table of the object declares to tell of nobody. Of the others only the name of the field is kept.
 */
export function plainFacts(
  input: unknown,
  type?: GraphQLInputType,
  declared: AboutFacts = {},
): Record<string, unknown> {
  return Object.fromEntries(factsOf({ place: '', value: input, type }, declared).slice(0, MOST_FACTS));
}

type Given = { readonly place: string; readonly value: unknown; readonly type: GraphQLInputType | undefined };

function factsOf({ place, value, type }: Given, declared: AboutFacts): [string, unknown][] {
  if (value === null || value === undefined || place === 'idempotencyKey') return [];
  if (typeof value !== 'object' || value instanceof Date)
    return [
      [place, isPlain({ place, value, type }) || isDeclared(place, value, declared) ? shortened(value) : '…'],
    ];
  const inner = type && getNullableType(type);
  const typeOf = (name: string): GraphQLInputType | undefined =>
    isListType(inner) ? inner.ofType : isInputObjectType(inner) ? inner.getFields()[name]?.type : undefined;
  return Object.entries(value)
    .slice(0, MOST_FACTS)
    .flatMap(([name, one]) => {
      const inside = place === '' ? name : `${place}.${name}`;
      if (one === null || one === undefined) return [];
      if (isMarked(inner, name, 'withheldFromAudit')) return [[inside, '…']];
      if (isMarked(inner, name, 'toldInAudit')) return [[inside, shortened(one)]];
      return factsOf({ place: inside, value: one, type: typeOf(name) }, declared);
    });
}

/**
 * A field of an input may say that its value says something about a person, such as the level of a skill, or that it
 * never does, such as the value of a rule.
 */
function isMarked(
  type: GraphQLInputType | null | undefined,
  name: string,
  mark: 'withheldFromAudit' | 'toldInAudit',
): boolean {
  return isInputObjectType(type) && type.getFields()[name]?.extensions[mark] === true;
}

/** Says whether the declarations of the tables let a text be told: a day, or what a column of the object takes. */
function isDeclared(place: string, value: unknown, { about, personal }: AboutFacts): boolean {
  if (typeof value !== 'string' || place.split('.').some((name) => SECRET.test(name))) return false;
  const parts = place.split('.');
  const columns = columnsOf(parts, about);
  if (columns.length > 0 && columns.every((column) => about?.told?.has(column) === true)) return true;
  return MOMENT.test(value) && personal !== undefined && !personal.has(toColumn(parts.at(-1) ?? ''));
}

/**
 * Names the column that a place of an input is for, as `title` or `changes.name.english`. A part of a list or of another
 * thing has columns elsewhere: its place names none of the object.
 */
function columnsOf(parts: readonly string[], about: Resource | undefined): readonly string[] {
  const [wrapper = '', ...rest] = parts;
  const isWrapped = wrapper === 'changes' || toColumn(wrapper) === about?.table;
  const [field = '', language, ...deeper] = isWrapped && rest.length > 0 ? rest : parts;
  if (deeper.length > 0) return [];
  if (language === undefined) return [toColumn(field)];
  const ending = { indonesian: 'id', english: 'en' }[language];
  return ending === undefined ? [] : [`${toColumn(field)}_${ending}`];
}

function toColumn(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
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

function isPlain({ place, value, type }: Given): boolean {
  if (place.split('.').some((name) => SECRET.test(name))) return false;
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean';
  return ID.test(value) || isEnumType(type && getNamedType(type)) || (NAMES.test(place) && NAME.test(value));
}

function shortened(value: unknown): unknown {
  return typeof value === 'string' && value.length > LONGEST_VALUE
    ? `${value.slice(0, LONGEST_VALUE)}…`
    : value;
}
