import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../lib/ui/use-display';
import { countHad } from './desk/class-desk';
import type { DeskSet } from './desk/class-desk';

/** What is still lacking, and where it stands on the shelves of the branch. */
export function LackingPanel({ set }: { readonly set: DeskSet }) {
  const { t } = useTranslation();
  const lacking = Math.max(0, set.copiesWanted - countHad(set));
  return (
    <section className="panel" aria-labelledby="lacking">
      <header>
        <h2 id="lacking">
          {lacking === 0 ? t('classSets.complete') : t('classSets.lacking', { count: lacking })}
        </h2>
      </header>
      {lacking > 0 && (
        <div className="panel-body">
          {set.wish !== null && <p>{set.wish}</p>}
          <TitlesOfList set={set} />
          {set.titles.length > 0 && (
            <p className="quiet">
              {set.copiesToFetch.length === 0
                ? t('classSets.noneOnShelf')
                : t('classSets.onShelf', { branch: set.branch.name.text })}
            </p>
          )}
          <ul className="class-fetch">
            {set.copiesToFetch.map(({ id, barcode, callNumber }) => (
              <li key={id}>
                <ShelfMark lines={callNumber?.lines} /> {barcode}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function TitlesOfList({ set: { titles } }: { readonly set: DeskSet }) {
  const { t } = useTranslation();
  if (titles.length < 2) return null;
  return (
    <details>
      <summary>{t('classSets.listTitles', { count: titles.length })}</summary>
      <ol>
        {titles.map(({ id, titleProper }) => (
          <li key={id}>
            <Link to={paths.title(id)}>{titleProper}</Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** In whose name the set stands, until when, and what becomes of the names of pupils. */
export function NamePanel({ set }: { readonly set: DeskSet }) {
  const { t } = useTranslation();
  const { date, dateOf } = useDisplay();
  const teacher = [set.contactName, set.contactEmail].filter((part) => part !== null).join(', ');
  return (
    <section className="panel" aria-labelledby="in-name">
      <header>
        <h2 id="in-name">{t('classSets.inName')}</h2>
      </header>
      <dl className="facts panel-body">
        <dt>{t('classSets.borrower')}</dt>
        <dd>{t('classSets.borrowerText', { partner: set.partner.name })}</dd>
        <dt>{t('classSets.field.contactName')}</dt>
        <dd>{teacher === '' ? '–' : teacher}</dd>
        <dt>{t('classSets.field.dueOn')}</dt>
        <dd>{date(set.dueOn ?? set.neededUntil)}</dd>
        <dt>{t('classSets.fine')}</dt>
        <dd>{t('classSets.fineText')}</dd>
        <dt>{t('classSets.pupilData')}</dt>
        <dd>{t('classSets.pupilDataText')}</dd>
      </dl>
      {set.remindedAt !== null && (
        <p className="panel-body quiet small">{t('classSets.remindedAt', { day: dateOf(set.remindedAt) })}</p>
      )}
    </section>
  );
}
