import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage, refusalsBeside } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { TextField } from '../../../lib/ui/TextField';
import { usePageTitle } from '../../../lib/use-page-title';
import { LetterSent } from './LetterSent';
import { NOTHING_PROPOSED, proposalInput } from './form/proposal-entries';
import { ProposalFields } from './form/ProposalFields';
import { ProposeEventDocument } from './ProposeEvent.generated';
import { useOwnContact } from './form/use-own-contact';
import { NeedsScripts } from '../../../lib/ui/NeedsScripts';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';

/**
 * Lets communities, schools and artists propose an event; it comes to staff once the link in the letter was
 * used.
 */
export function ProposePage(): ReactElement {
  const { t } = useTranslation('proposal');
  usePageTitle(t('title'));
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <div>
        {sentTo !== null && <LetterSent email={sentTo} onAgain={() => setSentTo(null)} />}
        {/* What was typed stays, in case the address was wrong. */}
        <div hidden={sentTo !== null}>
          <NeedsScripts>
            <ProposeForm onSent={setSentTo} />
          </NeedsScripts>
        </div>
      </div>
      <Aside />
    </div>
  );
}

function ProposeForm({ onSent }: { readonly onSent: (email: string) => void }): ReactElement {
  const { t } = useTranslation('proposal');
  const [entries, setEntries] = useState(NOTHING_PROPOSED);
  const [email, setEmail] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(ProposeEventDocument);
  // What was typed before the answer came stays.
  useOwnContact((own) => {
    setEntries((last) => ({
      ...last,
      contactName: last.contactName || own.name,
      contactPhone: last.contactPhone || own.phone,
    }));
    setEmail((last) => last || own.email);
  });
  const onSubmit = async (submit: FormEvent) => {
    submit.preventDefault();
    if (isBusy) return;
    const outcome = (
      await run((idempotencyKey) => ({
        input: { email: email.trim(), proposal: proposalInput(entries), idempotencyKey },
      }))
    )?.proposeEvent;
    if (outcome === undefined) return;
    setRefusals(outcome.userErrors);
    if (outcome.isLetterSent) onSent(email.trim());
  };
  return (
    <form className="form proposal-form" onSubmit={(submit) => void onSubmit(submit)} aria-label={t('title')}>
      <ProposalFields entries={entries} refusals={refusals} onChange={setEntries}>
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          autoComplete="email"
          required
          maxLength={200}
          value={email}
          refusal={findFieldMessage(refusals, 'email')}
          onType={setEmail}
        />
      </ProposalFields>
      <RefusalNotices refusals={refusalsBeside(refusals, ['email', 'proposal'])} />
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy}>
        {isBusy ? t('busy') : t('submit')}
      </button>
    </form>
  );
}

function Aside(): ReactElement {
  const { t, list } = useTranslation('proposal');
  return (
    <aside>
      <section>
        <h2>{t('how')}</h2>
        <ol className="proposal-steps">
          {list('steps').map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('good')}</h2>
        <p>{t('goodText')}</p>
      </section>
      <section>
        <h2>{t('privacy')}</h2>
        <p>{t('privacyText')}</p>
      </section>
    </aside>
  );
}
