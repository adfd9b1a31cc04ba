import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { SlipSheet } from '../../../lib/print/SlipSheet';
import { usePrinting } from '../../../lib/print/use-printing';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { CashClosingDocument } from './CashClosing.generated';
import type { CashClosingQuery } from './CashClosing.generated';
import { DifferenceMark } from './DifferenceMark';
import { Movements } from './Movements';

type Closing = NonNullable<CashClosingQuery['cashClosing']>;

/** Shows one closing with its receipts, and prints it for the file. */
export function ClosingScreen() {
  const { t } = useTranslation();
  const { fullDate } = useDisplay();
  const { closingId = '' } = useParams();
  const { data, error, refetch } = useQuery(CashClosingDocument, { variables: { id: closingId } });
  const { printing, print } = usePrinting<'closing'>();
  const closing = data?.cashClosing;
  const title = closing == null ? t('till.closing') : t('till.closingOf', { date: fullDate(closing.day) });
  const actions =
    closing == null ? undefined : <Button onClick={() => print('closing')}>{t('till.print')}</Button>;
  return (
    <Page
      title={title}
      crumbs={[{ to: paths.till, label: t('till.title') }]}
      intro={closing?.branch.name.text}
      actions={actions}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && (
        <div className="panel">
          <SkeletonRows count={4} />
        </div>
      )}
      {closing === null && (
        <div className="panel">
          <EmptyState title={t('till.notFound')}>{t('till.notFoundText')}</EmptyState>
        </div>
      )}
      {closing != null && <ClosingPanels closing={closing} />}
      {closing != null && printing !== null && <ClosingSlip closing={closing} />}
    </Page>
  );
}

function ClosingPanels({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation();
  return (
    <div className="till">
      <section className="panel" aria-labelledby="closing-lines">
        <header>
          <h2 id="closing-lines">{t('till.counted')}</h2>
          <span className="spacer" />
          <DifferenceMark difference={closing.difference} />
        </header>
        <div className="panel-body stack">
          <ClosingLines closing={closing} />
          <ClosingFacts closing={closing} />
        </div>
      </section>
      <section className="panel" aria-labelledby="closing-movements">
        <header>
          <h2 id="closing-movements">{t('till.movements')}</h2>
        </header>
        <Movements
          movements={closing.movements}
          prints={closing.prints}
          total={closing.lines.reduce((sum, line) => sum + line.movementCount, 0)}
        />
      </section>
    </div>
  );
}

function ClosingLines({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  return (
    <table className="count-table">
      <thead>
        <tr>
          <th scope="col">{t('till.method')}</th>
          <th scope="col" className="right">
            {t('till.expected')}
          </th>
          <th scope="col" className="right">
            {t('till.counted')}
          </th>
          <th scope="col" className="right">
            {t('till.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {closing.lines.map(({ method, expected, counted }) => (
          <tr key={method}>
            <th scope="row">{t(`pay.methods.${method}`)}</th>
            <td className="right">{money(expected)}</td>
            <td className="right">{money(counted)}</td>
            <td className="right">{money(counted - expected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClosingFacts({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation();
  const { money, dateOf, timeOf } = useDisplay();
  return (
    <dl className="facts">
      <dt>{t('till.floatLabel')}</dt>
      <dd>{money(closing.openingFloat)}</dd>
      <dt>{t('till.leave')}</dt>
      <dd>{money(closing.leftInTill)}</dd>
      <dt>{t('till.receipts')}</dt>
      <dd>
        {closing.firstReceipt === null
          ? t('common.none')
          : `${closing.firstReceipt} – ${closing.lastReceipt ?? ''}`}
      </dd>
      <dt>{t('till.closedAt')}</dt>
      <dd>
        {dateOf(closing.closedAt)}, {timeOf(closing.closedAt)}
      </dd>
      {closing.note !== null && (
        <>
          <dt>{t('till.note')}</dt>
          <dd>{closing.note}</dd>
        </>
      )}
      {closing.isSample && (
        <>
          <dt>{t('till.kind')}</dt>
          <dd>{t('common.sample')}</dd>
        </>
      )}
    </dl>
  );
}

function ClosingSlip({ closing }: { readonly closing: Closing }) {
  const { t } = useTranslation();
  const { fullDate } = useDisplay();
  return (
    <SlipSheet title={t('till.closing')}>
      <p className="slip-large">{fullDate(closing.day)}</p>
      <p>{closing.branch.name.text}</p>
      <ClosingLines closing={closing} />
      <ClosingFacts closing={closing} />
      <p className="slip-signature">{t('till.signature')}</p>
    </SlipSheet>
  );
}
