import type { EntityManager } from 'typeorm';

import type { Actor } from '../auth/actor';
import type { Message } from '../i18n/message';
import type { Processing } from './processing';

/** What erasing a member leaves in a column: nothing, or a value that says nothing about anybody. */
export type Remainder = null | string | number | ((memberId: string) => string);

/** A column with personal data. */
export type PersonalColumn = {
  readonly remains: Remainder;
  /** Left out of the member's own copy: a secret, or computed from another column. */
  readonly isWithheld?: true;
};

/**
 * Which rows of a table are about a member: a condition with one `?`, and what stands for it if not the
 * member's id.
 */
export type RowsOfMember = { readonly condition: string; readonly key?: (memberId: string) => string };

/**
 * What a table says about members. Every column of every table is in one of these lists; a test checks it (UU
 * 27/2022).
 */
export type PersonalTable = {
  readonly table: string;
  /** What it is kept for, with its legal basis (UU 27/2022 art. 31); null when no column says anything of a person. */
  readonly processing: Processing | null;
  /** What the rows are, for the person who reads their copy; absent when no row is about a member. */
  readonly meaning?: Message;
  readonly rowsOf?: RowsOfMember;
  /** Whether the rows are deleted when their member is erased. */
  readonly isErasedByRow?: true;
  readonly personal: Readonly<Record<string, PersonalColumn>>;
  /**
   * Columns that name who acted, possibly a member: a member's own name is erased, staff appear as a role.
   * Such a table has an `id`.
   */
  readonly actors?: readonly string[];
  /** Columns that hold another member, such as a guardian: cleared when that one is erased. */
  readonly links?: readonly string[];
  /**
   * When cards are merged and both have such a row, the one of the ending card is deleted; otherwise the
   * merge is refused.
   */
  readonly areTwinsDropped?: true;
  /** Columns among `other` that tell of people who are no members, such as staff or authors. */
  readonly people?: readonly string[];
  /** Columns that say nothing about a member. */
  readonly other: readonly string[];
  /** Values for the member's copy from elsewhere: name and SQL expression. */
  readonly added?: Readonly<Record<string, string>>;
  /** Turns a row into what the member is shown. */
  readonly present?: (row: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};

/** Two cards that are to become one. */
export type MergedPair = { readonly keptId: string; readonly mergedId: string };

/** What a module stores about members, and what must happen before one can be erased. */
export type PersonalData = {
  /** In the order of erasure: rows that are found through others come first. */
  readonly tables: readonly PersonalTable[];
  /** Why a member cannot be erased yet, and what to do about it. */
  readonly obstacles?: (tx: EntityManager, memberId: string) => Promise<readonly Message[]>;
  /** Ends what is still open, in the transaction that has locked the member. */
  readonly beforeErasure?: (tx: EntityManager, memberId: string) => Promise<void>;
  /** Why two cards cannot become one yet, and what to do about it. */
  readonly mergeObstacles?: (tx: EntityManager, pair: MergedPair) => Promise<readonly Message[]>;
  /** Ends what only one of two cards may have, inside the unit that has locked both. */
  readonly beforeMerge?: (tx: EntityManager, merge: MergedPair & { readonly actor: Actor }) => Promise<void>;
  /** Looks anew at the card that stays, inside the same unit, when all rows of the other one lead to it. */
  readonly afterMerge?: (tx: EntityManager, merge: MergedPair & { readonly actor: Actor }) => Promise<void>;
};

/** Declares a table that says nothing about anybody, but by whom of the staff a row was written. */
export function withoutPersonalData(table: string, columns: string): PersonalTable {
  return { table, processing: null, personal: {}, other: columns.split(' ') };
}

/** Declares a table that tells of people who are no members: which columns do, and what they are kept for. */
export function aboutOthers(
  table: string,
  columns: string,
  { people, processing }: { readonly people: string; readonly processing: Processing },
): PersonalTable {
  return { table, processing, personal: {}, people: people.split(' '), other: columns.split(' ') };
}

/** Declares columns that become empty. */
export function clearedColumns(...columns: readonly string[]): Record<string, PersonalColumn> {
  return Object.fromEntries(columns.map((column) => [column, { remains: null }]));
}

/** All columns that a table declares. */
export function declaredColumns({ personal, actors = [], links = [], other }: PersonalTable): string[] {
  return [...Object.keys(personal), ...actors, ...links, ...other];
}

/** Lists the columns of a table that tell of people, in the order of its declaration. */
export function peopleColumns({ personal, actors = [], links = [], people = [] }: PersonalTable): string[] {
  return [...Object.keys(personal), ...actors, ...links, ...people];
}
