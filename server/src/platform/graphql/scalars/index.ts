import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

import { isCivilDate } from '../../../shared/civil-date';
import { isRupiah } from '../../../shared/rupiah';

/** An instant, always UTC with `Z`. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339, always UTC with `Z`: `2026-11-24T03:00:00.000Z`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError('A DateTime field must hold an instant.');
  },
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

/** A civil date in Asia/Jakarta. */
export const DateScalar = textScalar(
  'Date',
  'A civil date in Asia/Jakarta (UTC+7, no daylight saving): `2026-12-08`.',
  isCivilDate,
  'a day such as 2026-12-08',
);

/** A wall-clock time in Asia/Jakarta. */
export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A wall-clock time in Asia/Jakarta, 24 hours: `14:00`.',
  (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  'a time such as 14:00',
);

/** Whole rupiah as a JSON integer. */
export const RupiahScalar = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description:
    'Whole rupiah as a JSON integer, 0 to 9007199254740991; below zero only in answers that say so, such as a loss. The library keeps no sen.',
  serialize: (value) => tellRupiah(Number(value)),
  parseValue: readRupiah,
  parseLiteral: (node) => readRupiah(node.kind === Kind.INT ? Number(node.value) : Number.NaN),
});

function textScalar(
  name: string,
  description: string,
  isLegal: (text: string) => boolean,
  example: string,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isLegal(value)) return value;
    throw new GraphQLError(`A ${name} must be ${example}.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

function readInstant(value: unknown): Date {
  const instant =
    typeof value === 'string' &&
    // `new Date` rolls a day that does not exist over into the next month.
    isCivilDate(value.slice(0, 10)) &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
      ? new Date(value)
      : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('A DateTime must be an instant such as 2026-11-24T03:00:00Z.');
}

function tellRupiah(amount: number): number {
  if (isRupiah(Math.abs(amount))) return amount;
  throw new GraphQLError('An amount must be whole rupiah.');
}

function readRupiah(value: unknown): number {
  if (typeof value === 'number' && isRupiah(value)) return value;
  throw new GraphQLError('An amount must be whole rupiah, 0 or more.');
}
