import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalsBeside } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { toProposalEntries } from './form/proposal-entries';
import { ProposalFields } from './form/ProposalFields';
import type { ProposalFactsFragment } from './ProposalFacts.generated';
import type { useProposalActs } from './use-proposal-acts';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

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
      <RefusalNotices refusals={refusalsBeside(refusals, ['proposal'])} />
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
