import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../ui/Button';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import { useDisplay } from '../../ui/use-display';
import type { ListAct, ListDefinition } from '../list-definition';
import type { ListRows } from '../use-list-rows';
import { MOST_CHOSEN } from '../use-list-rows';
import type { Selection } from '../use-selection';

type BulkBarProps<Row extends { readonly id: string }> = {
  readonly definition: ListDefinition<Row>;
  readonly list: ListRows<Row>;
  readonly selection: Selection<Row>;
};

/** Says how many rows are chosen, chooses all that fit, and offers what can be done with them. */
export function BulkBar<Row extends { readonly id: string }>({
  definition: { acts = [] },
  list,
  selection,
}: BulkBarProps<Row>) {
  const { t } = useTranslation();
  const { cache } = useApolloClient();
  const [open, setOpen] = useState<{ readonly act: ListAct<Row>; readonly rows: readonly Row[] } | null>(
    null,
  );
  const bar = useRef<HTMLDivElement>(null);
  const readAgain = useRef<Promise<readonly Row[]> | null>(null);
  const onChanged = () => {
    readAgain.current = list.readAgain();
    // The numbers of views are asked for once more after the list, which itself says what failed.
    readAgain.current.then(
      () => cache.evict({ id: 'ROOT_QUERY', fieldName: 'listCounts' }),
      () => undefined,
    );
  };
  const onClose = () => {
    setOpen(null);
    // The button that opened the dialog may offer nothing any more.
    bar.current?.closest<HTMLElement>('section')?.focus();
    // What was changed and is not on the page any more is chosen in its old state only.
    void readAgain.current?.then(selection.keep, () => undefined);
    readAgain.current = null;
  };
  // What is on screen may have changed since it was chosen.
  const rows = selection.rows.map((row) => list.rows?.find(({ id }) => id === row.id) ?? row);
  const fitting = acts.flatMap((act) => {
    const fit = act.fits === undefined ? rows : rows.filter(act.fits);
    return fit.length === 0 ? [] : [{ act, rows: fit }];
  });
  return (
    <div className="panel-body row wrap selection-bar" ref={bar}>
      <b role="status">{t('list.chosen', { count: selection.count })}</b>
      <ChooseAll list={list} selection={selection} />
      <span className="spacer" />
      {fitting.map((one) => (
        <Button key={one.act.key} small onClick={() => setOpen(one)}>
          {one.act.icon !== undefined && <Icon name={one.act.icon} small />}{' '}
          {one.rows.length === rows.length
            ? one.act.label
            : t('list.actOnSome', { act: one.act.label, count: one.rows.length })}
        </Button>
      ))}
      <Button small weight="link" onClick={selection.clear}>
        {t('list.clearChoice')}
      </Button>
      {open?.act.dialog({ rows: open.rows, onClose, onChanged })}
    </div>
  );
}

function ChooseAll<Row extends { readonly id: string }>({
  list,
  selection,
}: Omit<BulkBarProps<Row>, 'definition'>) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [read, setRead] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const total = list.total ?? 0;
  if (total <= selection.count) return null;
  const chooseAll = async () => {
    setError(undefined);
    setRead(0);
    try {
      selection.choose(await list.readAll(setRead));
    } catch (fault) {
      setError(fault);
    }
    setRead(null);
  };
  if (error !== undefined) return <FaultNote error={error} onRetry={() => void chooseAll()} />;
  if (read !== null)
    return <progress aria-label={t('list.choosing')} value={read} max={Math.min(total, MOST_CHOSEN)} />;
  return (
    <Button small weight="link" onClick={() => void chooseAll()}>
      {t(total > MOST_CHOSEN ? 'list.chooseMost' : 'list.chooseAll', {
        total: number(Math.min(total, MOST_CHOSEN)),
      })}
    </Button>
  );
}
