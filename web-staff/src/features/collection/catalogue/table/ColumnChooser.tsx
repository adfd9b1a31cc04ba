import { Popover } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { Icon } from '../../../../lib/ui/Icon';
import { optionalColumns } from './columns';
import type { useColumns } from './columns';

/** Lets the reader choose which columns the list shows. */
export function ColumnChooser({ columns, toggle, reset }: ReturnType<typeof useColumns>) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" width={252} trapFocus withRoles>
      <Popover.Target>
        <button type="button" className="button wide-only">
          <Icon name="columns" small /> {t('catalogue.columns')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="column-chooser" aria-label={t('catalogue.columnsShown')}>
        <ul>
          {optionalColumns.map((column) => (
            <li key={column}>
              <input
                type="checkbox"
                className="plain-checkbox"
                id={`column-${column}`}
                checked={columns.includes(column)}
                onChange={() => toggle(column)}
              />
              <label htmlFor={`column-${column}`}>{t(`catalogue.column.${column}`)}</label>
            </li>
          ))}
        </ul>
        <footer>
          <Button small weight="link" onClick={reset}>
            {t('catalogue.resetColumns')}
          </Button>
        </footer>
      </Popover.Dropdown>
    </Popover>
  );
}
