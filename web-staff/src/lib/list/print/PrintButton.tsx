import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { usePrinting } from '../../print/use-printing';
import { Button } from '../../ui/Button';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import type { ListColumn, ListDefinition } from '../list-definition';
import type { ListState } from '../list-state';
import type { ListRows } from '../use-list-rows';
import { PrintSheet } from './PrintSheet';
import { usePrintsWhole } from './use-prints-whole';

type PrintButtonProps<Row extends { readonly id: string }> = {
  readonly definition: ListDefinition<Row>;
  readonly state: ListState;
  readonly columns: readonly ListColumn<Row>[];
  readonly list: ListRows<Row>;
};

/** What goes to the printer: rows of all pages, or those of the open page alone. */
type Printed<Row> = { readonly rows: readonly Row[]; readonly isPage: boolean };

/**
 * Prints what is filtered: over all pages for whoever may take it along as a file, where that file asks for no fresh
 * proof; the open page otherwise.
 */
export function PrintButton<Row extends { readonly id: string }>({
  definition,
  state,
  columns,
  list,
}: PrintButtonProps<Row>) {
  const { t } = useTranslation();
  const printsWhole = usePrintsWhole(definition);
  const { printing, print } = usePrinting<Printed<Row>>();
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>();
  const readAndPrint = async () => {
    setReading(true);
    setError(undefined);
    try {
      const isPage = !(await printsWhole());
      print({ isPage, rows: isPage ? (list.rows ?? []) : await list.readAll(() => undefined) });
    } catch (fault) {
      setError(fault);
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <Button small busy={isReading} onClick={() => void readAndPrint()}>
        <Icon name="printer" small /> {t('list.print')}
      </Button>
      {error !== undefined && <FaultNote error={error} onRetry={() => void readAndPrint()} />}
      {printing !== null && (
        <PrintSheet
          {...{ definition, state, columns, ...printing }}
          total={list.total ?? printing.rows.length}
        />
      )}
    </>
  );
}
