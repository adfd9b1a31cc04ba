import { ExportForm } from '../export/ExportForm';
import type { ListDefinition } from '../list-definition';
import type { ListState } from '../list-state';
import { PrintButton } from '../print/PrintButton';
import type { Columns } from '../use-columns';
import type { ListRows } from '../use-list-rows';
import { ColumnChooser } from './ColumnChooser';

/** What the menu of a list needs of it; nothing is asked for where no file may be taken along. */
export type ListMenuPartsProps<Row extends { readonly id: string }> = {
  readonly definition: ListDefinition<Row>;
  readonly state: ListState;
  readonly columns: Columns<Row>;
  readonly list: ListRows<Row>;
  readonly asked: { readonly filter: object; readonly orderBy: object | null } | null;
};

/** Draws what the menu of a list holds, one part below the other. */
export function ListMenuParts<Row extends { readonly id: string }>({
  definition,
  state,
  columns,
  list,
  asked,
}: ListMenuPartsProps<Row>) {
  return (
    <>
      <PrintButton {...{ definition, state, columns: columns.shown, list }} />
      {asked !== null && (
        <ExportForm
          list={definition.name}
          asked={asked}
          columns={columns.shown.flatMap(({ key, exportedAs }) => exportedAs ?? [key])}
        />
      )}
      <ColumnChooser columns={columns} />
    </>
  );
}
