import { Fragment } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n/use-translation';
import { paths } from '../paths';
import { SlipSheet } from '../print/SlipSheet';
import { usePrinting } from '../print/use-printing';
import { Button, buttonClass } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PullPlace } from './by-place';
import type { PullRequest } from './PullLine';

type PullHeadProps = {
  readonly rows: readonly PullRequest[];
  readonly places: readonly PullPlace[];
  readonly doneCount: number;
  /** Whether it stands on Today, where it says what it is and leads to the whole list. */
  readonly isPart: boolean;
};

/** Heads the list of copies to fetch: how far it is, how it is worked, and its print for the walk. */
export function PullHead({ rows, places, doneCount, isPart }: PullHeadProps) {
  const { t } = useTranslation();
  const { printing, print } = usePrinting<'list'>();
  return (
    <header className="pull-head">
      {isPart && <h2>{t('todayPull.heading')}</h2>}
      {rows.length > 0 && (
        <span className="quiet">
          {isPart
            ? t('todayPull.progress', { done: doneCount, total: rows.length })
            : `${t('shelf.pullHint')} ${t('todayPull.scanHint')}`}
        </span>
      )}
      <span className="spacer" />
      {isPart && rows.length > 0 && (
        <Link className={buttonClass('link', true)} to={paths.pullList}>
          {t('todayPull.whole')}
        </Link>
      )}
      {rows.length > 0 && (
        <Button small onClick={() => print('list')}>
          <Icon name="printer" small /> {t('shelf.printList')}
        </Button>
      )}
      {printing !== null && (
        <SlipSheet title={t('todayPull.heading')}>
          {places.map(({ name, rows: there }) => (
            <Fragment key={name}>
              <h2>{name ?? t('shelf.noPlace')}</h2>
              <ul>
                {there.map(({ copy, hold }) => (
                  <li key={hold.id}>
                    <b>{copy.callNumber?.lines.join(' ')}</b> {copy.title.titleProper}
                    <br />
                    {[copy.barcode, hold.pickupBranch.name.text].filter(Boolean).join(' · ')}
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </SlipSheet>
      )}
    </header>
  );
}
