import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Refusal } from '../../../lib/act/refusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { CheckFields } from '../../../lib/ui/CheckFields';
import { TextField } from '../../../lib/ui/TextField';
import type { TokenWish } from './use-tokens';

const RIGHTS = ['LOANS_READ', 'LOANS_RENEW', 'REGISTRATIONS_READ'] as const;
const EMPTY: TokenWish = { name: '', rights: ['LOANS_READ'] };

/** Asks what a new token is for and what it may do, and makes it. */
export function NewTokenForm({
  refusals,
  isBusy,
  onCreate,
}: {
  readonly refusals: readonly Refusal[];
  readonly isBusy: boolean;
  readonly onCreate: (wish: TokenWish) => Promise<boolean>;
}): ReactElement {
  const { t } = useTranslation('mySecurity');
  const [wish, setWish] = useState(EMPTY);
  const create = async (): Promise<void> => {
    if (await onCreate(wish)) setWish(EMPTY);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void create();
  };
  return (
    <details className="setting">
      <summary>
        {t('tokens.add')}
        <span>{t('tokens.addText')}</span>
      </summary>
      <form className="form" noValidate onSubmit={onSubmit}>
        <TextField
          label={t('tokens.name')}
          hint={t('tokens.nameHint')}
          maxLength={80}
          refusal={findFieldMessage(refusals, 'name')}
          value={wish.name}
          onType={(name) => setWish({ ...wish, name })}
        />
        <CheckFields
          legend={t('tokens.rights')}
          values={RIGHTS}
          chosen={RIGHTS.filter((right) => wish.rights.includes(right))}
          words={(right) => t(`tokens.right.${right}`)}
          refusal={findFieldMessage(refusals, 'rights')}
          onChange={(rights) => setWish({ ...wish, rights: [...rights] })}
        />
        <p className="small">{t('tokens.adults')}</p>
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('tokens.make')}
          </button>
        </div>
      </form>
    </details>
  );
}
