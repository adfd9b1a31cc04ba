import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';
import { AcceptBusinessInvitationDocument } from './AcceptBusinessInvitation.generated';
import { Refusals } from '../Refusals';

/** Takes a code with which somebody becomes an owner. */
export function AcceptInvitation({
  onAccepted,
}: {
  readonly onAccepted: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [code, setCode] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(AcceptBusinessInvitationDocument);
  const accept = async (): Promise<void> => {
    const answer = await run(() => ({ input: { code } }));
    setRefusals(answer?.acceptBusinessInvitation.userErrors ?? []);
    if (answer?.acceptBusinessInvitation.business != null)
      onAccepted(answer.acceptBusinessInvitation.business.id);
  };
  return (
    <section className="part" aria-labelledby="invited">
      <header>
        <h2 id="invited">{t('accept.title')}</h2>
      </header>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void accept();
        }}
      >
        <TextField
          label={t('accept.code')}
          hint={t('accept.hint')}
          value={code}
          maxLength={40}
          required
          autoComplete="off"
          refusal={findFieldMessage(refusals, 'code')}
          onType={setCode}
        />
        <Refusals refusals={refusalsBeside(refusals, ['code'])} fault={fault} />
        <div className="row">
          <button className="btn quiet" aria-disabled={isBusy}>
            {t('accept.send')}
          </button>
        </div>
      </form>
    </section>
  );
}
