import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalsBeside } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { toProposalEntries } from './form/proposal-entries';
import { ProposalFields } from './form/ProposalFields';
import type { ProposalFactsFragment } from './ProposalFacts.generated';
import type { useProposalActs } from './use-proposal-acts';

type EditProposalProps = {
  readonly proposal: ProposalFactsFragment;
  readonly acts: ReturnType<typeof useProposalActs>;
  readonly onCancel: () => void;
};

/** Lets whoever has the link change the proposal; its address stays, because it was proven. */
export function EditProposal({ proposal, acts, onCancel }: EditProposalProps): ReactElement {
  const { t } = useTranslation('proposal');
  const [entries, setEntries] = useState(() => toProposalEntries(proposal));
  const { isBusy, fault, refusals, save } = acts;
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    if (!isBusy) void save(entries);
  };
  return (
    <form className="form proposal-form" onSubmit={onSubmit} aria-label={t('edit')}>
      <ProposalFields entries={entries} refusals={refusals} onChange={setEntries} />
      <div role="alert">
        {refusalsBeside(refusals, ['proposal']).map(({ message }) => (
          <Notice key={message} kind="stop">
            <p>{message}</p>
          </Notice>
        ))}
      </div>
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {isBusy ? t('busy') : t('save')}
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
