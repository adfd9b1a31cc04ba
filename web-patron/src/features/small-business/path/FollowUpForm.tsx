import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { SelectField } from '../../../lib/ui/SelectField';
import { TextField } from '../../../lib/ui/TextField';
import { AnswerFollowUpDocument } from './AnswerFollowUp.generated';
import type { ObtainedPermit, TurnoverBand } from './AnswerFollowUp.generated';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

type FollowUpFormProps = {
  readonly consultationId: string;
  readonly followUp: { readonly id: string; readonly days: number };
};

const PERMITS = ['NIB', 'PIRT', 'HALAL', 'BRAND', 'OTHER'] as const;
const TURNOVERS = ['UNDER_5M', 'FROM_5M', 'FROM_25M', 'FROM_100M'] as const;

/** Asks a member what came of a consultation; nothing of it has to be told. */
export function FollowUpForm({ consultationId, followUp }: FollowUpFormProps): ReactElement {
  const { t } = useTranslation('businessPath');
  const { isBusy, fault, run } = useIdempotentMutation(AnswerFollowUpDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [permits, setPermits] = useState<readonly ObtainedPermit[]>([]);
  const [turnoverBand, setTurnoverBand] = useState<TurnoverBand | ''>('');
  const [jobs, setJobs] = useState('');
  const onSubmit = async (submit: FormEvent) => {
    submit.preventDefault();
    const told = {
      permits: [...permits],
      ...(turnoverBand !== '' && { turnoverBand }),
      ...(jobs.trim() !== '' && { jobCount: Math.trunc(Number(jobs)) }),
    };
    const outcome = await run((idempotencyKey) => ({
      input: { consultationId, followUpId: followUp.id, result: 'REACHED', ...told, idempotencyKey },
    }));
    setRefusals(outcome?.recordFollowUp.userErrors ?? []);
  };
  const bands = [
    { value: '' as const, label: t('untold') },
    ...TURNOVERS.map((band) => ({ value: band, label: t(`consultation:turnover.${band}`) })),
  ];
  return (
    <details className="own-answer">
      <summary>{t('ask', { count: followUp.days })}</summary>
      <form onSubmit={(submit) => void onSubmit(submit)} aria-label={t('ask', { count: followUp.days })}>
        <p className="small">{t('askText')}</p>
        <PermitChoice permits={permits} onChange={setPermits} />
        <SelectField label={t('turnover')} value={turnoverBand} options={bands} onChoose={setTurnoverBand} />
        <TextField
          label={t('jobs')}
          type="number"
          inputMode="numeric"
          min={0}
          max={10000}
          value={jobs}
          refusal={findFieldMessage(refusals, 'jobCount')}
          onType={setJobs}
        />
        <RefusalNotices refusals={refusalsBeside(refusals, ['jobCount'])} />
        <FaultNotice fault={fault} />
        <button className="btn" aria-disabled={isBusy}>
          {t('send')}
        </button>
      </form>
    </details>
  );
}

function PermitChoice({
  permits,
  onChange,
}: {
  readonly permits: readonly ObtainedPermit[];
  readonly onChange: (permits: readonly ObtainedPermit[]) => void;
}): ReactElement {
  const { t } = useTranslation('businessPath');
  const toggle = (permit: ObtainedPermit) =>
    onChange(PERMITS.filter((one) => (one === permit) !== permits.includes(one)));
  return (
    <fieldset className="own-permits">
      <legend className="label">{t('permits')}</legend>
      {PERMITS.map((permit) => (
        <label key={permit} className="check">
          <input type="checkbox" checked={permits.includes(permit)} onChange={() => toggle(permit)} />
          <span>{t(`permit.${permit}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
