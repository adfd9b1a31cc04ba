import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { TextField } from '../../../lib/ui/TextField';

/** Takes the link of their booking from a guest at a door. */
export function LinkForm(): ReactElement {
  const { t } = useTranslation('booking');
  const { search } = useLocation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const onSubmit = (submit: FormEvent): void => {
    submit.preventDefault();
    const link = text.trim().split('#').at(-1) ?? '';
    if (link !== '') void navigate({ search, hash: link }, { replace: true });
  };
  return (
    <form className="form link-form" onSubmit={onSubmit} aria-label={t('door.title')}>
      <TextField label={t('door.link')} value={text} autoComplete="off" onType={setText} />
      <button type="submit" className="btn wide">
        {t('door.open')}
      </button>
    </form>
  );
}
