import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import type { ProposalFactsFragment } from './ProposalFacts.generated';
import type { useProposalActs } from './use-proposal-acts';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type Acts = ReturnType<typeof useProposalActs>;
type ProposalStateProps = {
  readonly proposal: ProposalFactsFragment;
  readonly acts: Acts;
  readonly onEdit: () => void;
};

const EDITABLE: ReadonlySet<string> = new Set(['UNVERIFIED', 'SUBMITTED', 'CHANGES_ASKED']);

/** Says how far a proposal is and what staff said, with what can be done now. */
export function ProposalState({ proposal, acts, onEdit }: ProposalStateProps): ReactElement {
  const { t, wordOf } = useTranslation('proposal');
  const paths = usePaths();
  const { status, answer, event } = proposal;
  const { isBusy, fault, refusals, last, confirm } = acts;
  return (
    <section className="proposal-state" aria-labelledby="keadaan">
      <h2 id="keadaan">{wordOf('status', status) ?? t('status.SUBMITTED')}</h2>
      <p>{wordOf('statusText', status) ?? t('statusText.SUBMITTED')}</p>
      {answer !== null && status !== 'WITHDRAWN' && (
        <blockquote aria-label={t('staffSay')}>{answer}</blockquote>
      )}
      <p role="status" className="outcome">
        {last === null ? '' : t(last)}
      </p>
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      {event !== null && (
        <Link className="btn" to={paths.local(event.path)}>
          {t('event')}
        </Link>
      )}
      {EDITABLE.has(status) && (
        <div className="row">
          {status === 'UNVERIFIED' && (
            <button type="button" className="btn" aria-disabled={isBusy} onClick={() => void confirm()}>
              {isBusy ? t('busy') : t('confirm')}
            </button>
          )}
          <button type="button" className={status === 'CHANGES_ASKED' ? 'btn' : 'btn quiet'} onClick={onEdit}>
            {t('edit')}
          </button>
          <Withdraw acts={acts} />
        </div>
      )}
    </section>
  );
}

function Withdraw({ acts: { isBusy, withdraw } }: { readonly acts: Acts }): ReactElement {
  const { t } = useTranslation('proposal');
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className="btn bare" onClick={() => setAsked(true)}>
        {t('withdraw')}
      </button>
    );
  return (
    <span className="row" role="group" aria-label={t('withdraw')}>
      <span>{t('withdrawQuestion')}</span>
      <button
        type="button"
        className="btn quiet"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone, the focus goes to the question it asked
        autoFocus
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : () => void withdraw()}
      >
        {t('withdrawYes')}
      </button>
      <button type="button" className="btn bare" onClick={() => setAsked(false)}>
        {t('withdrawNo')}
      </button>
    </span>
  );
}
