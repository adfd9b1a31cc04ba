import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { TextField } from '../../../lib/ui/TextField';
import { CheckFields } from '../../../lib/ui/CheckFields';
import type { OwnScope } from './own-key';

type Wish = {
  readonly name: string;
  readonly scopes: readonly OwnScope[];
  readonly isTest: boolean;
  readonly expiresOn: string | null;
  /** From where alone the key may be used; null: from everywhere. */
  readonly allowedAddresses: string[] | null;
};
type Draft = Omit<Wish, 'allowedAddresses'> & { readonly addresses: string };
type NewKeyFormProps = {
  readonly granted: readonly OwnScope[];
  readonly refusals: readonly Refusal[];
  readonly isBusy: boolean;
  readonly onCreate: (wish: Wish) => Promise<boolean>;
};

/** Asks what a new key is for and makes it. */
export function NewKeyForm({ granted, refusals, isBusy, onCreate }: NewKeyFormProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const empty: Draft = { name: '', scopes: granted, isTest: false, expiresOn: null, addresses: '' };
  const [wish, setWish] = useState(empty);
  const create = async () => {
    const { addresses, ...facts } = wish;
    const allowed = addresses.split(/[\s,]+/).filter(Boolean);
    if (await onCreate({ ...facts, allowedAddresses: allowed.length === 0 ? null : allowed })) setWish(empty);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void create();
  };
  return (
    <details className="setting">
      <summary>
        {t('keys.add')}
        <span>{t('keys.addText')}</span>
      </summary>
      <form className="form" noValidate onSubmit={onSubmit}>
        <TextField
          label={t('keys.name')}
          hint={t('keys.nameHint')}
          maxLength={120}
          refusal={findFieldMessage(refusals, 'name')}
          value={wish.name}
          onType={(name) => setWish({ ...wish, name })}
        />
        <CheckFields
          legend={t('keys.scopes')}
          values={granted}
          chosen={wish.scopes}
          words={(scope) => t(`scope.${scope}`)}
          refusal={findFieldMessage(refusals, 'scopes')}
          onChange={(scopes) => setWish({ ...wish, scopes })}
        />
        <p className="small">{t('keys.scopesHint')}</p>
        <TextField
          label={t('keys.expires')}
          hint={t('keys.expiresHint')}
          type="date"
          refusal={findFieldMessage(refusals, 'expiresOn')}
          value={wish.expiresOn ?? ''}
          onType={(day) => setWish({ ...wish, expiresOn: day === '' ? null : day })}
        />
        <TextField
          label={t('keys.addresses')}
          hint={t('keys.addressesHint')}
          refusal={findFieldMessage(refusals, 'allowedAddresses')}
          value={wish.addresses}
          onType={(addresses) => setWish({ ...wish, addresses })}
        />
        <CheckFields
          legend={t('keys.mode')}
          values={['test'] as const}
          chosen={wish.isTest ? ['test'] : []}
          words={() => t('keys.isTest')}
          onChange={(chosen) => setWish({ ...wish, isTest: chosen.length > 0 })}
        />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('keys.make')}
          </button>
        </div>
      </form>
    </details>
  );
}
