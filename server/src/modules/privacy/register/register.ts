import type { Message } from '../../../platform/i18n/message';
import type { PersonalData, PersonalTable } from '../../../platform/personal-data/personal-table';
import { peopleColumns } from '../../../platform/personal-data/personal-table';
import type { Processing } from '../../../platform/personal-data/processing';
import { say } from '../words/say';
import { tableNamesId } from '../words/table-names.id';

/** A table of an activity: its name, what its rows are in plain words, and its columns about people. */
export type RegisteredTable = {
  readonly name: string;
  readonly meaning: Message | null;
  readonly columns: readonly string[];
};

/** An activity of the register of processing, with the tables that it is kept in. */
export type RegisteredProcessing = Processing & { readonly tables: readonly RegisteredTable[] };

/** The register of processing (UU 27/2022 art. 31), and the tables that say nothing of people. */
export type ProcessingRegister = {
  readonly activities: readonly RegisteredProcessing[];
  readonly otherTables: readonly string[];
};

/** Puts the register together from what every table declares; activities stand in the order of the modules. */
export function buildRegister(personalData: readonly PersonalData[]): ProcessingRegister {
  const activities = new Map<string, Processing & { tables: RegisteredTable[] }>();
  const otherTables: string[] = [];
  for (const table of personalData.flatMap(({ tables }) => tables)) {
    const { processing } = table;
    if (processing === null) {
      otherTables.push(table.table);
      continue;
    }
    const known = activities.get(processing.code);
    if (known) known.tables.push(toRegistered(table));
    else activities.set(processing.code, { ...processing, tables: [toRegistered(table)] });
  }
  return { activities: [...activities.values()], otherTables: otherTables.sort() };
}

/** Lists the kinds of data in some tables, in plain words, each once: what a letter about a breach says. */
export function listDataKinds(
  personalData: readonly PersonalData[],
  tableNames: readonly string[],
): readonly Message[] {
  const { activities } = buildRegister(personalData);
  return activities
    .filter(({ tables }) => tables.some(({ name }) => tableNames.includes(name)))
    .map(({ name, data }) => ({ ID: `${name.ID}: ${data.ID}`, EN: `${name.EN}: ${data.EN}` }));
}

/** Tells which names are of no table that says something of people. */
export function listUnknownTables(
  personalData: readonly PersonalData[],
  tableNames: readonly string[],
): readonly string[] {
  const known = new Set(
    buildRegister(personalData).activities.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  return tableNames.filter((name) => !known.has(name));
}

function toRegistered(table: PersonalTable): RegisteredTable {
  return {
    name: table.table,
    meaning: table.meaning ?? findTableName(table.table),
    columns: peopleColumns(table),
  };
}

/** Names a table whose rows stand in nobody's copy; a test fails for one without a name. */
function findTableName(name: string): Message | null {
  return isNamed(name) ? say(`tables.${name}`) : null;
}

function isNamed(name: string): name is keyof typeof tableNamesId {
  return Object.hasOwn(tableNamesId, name);
}
