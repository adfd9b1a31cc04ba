import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { TextField } from '../../../lib/ui/TextField';

/** Leads to a case by its number. */
export function FollowForm(): ReactElement {
  const { t } = useTranslation('feedback');
  const paths = usePaths();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    if (number.trim() !== '') void navigate(paths.to('feedbackCase', number.trim()));
  };
  return (
    <section>
      <h2>{t('follow.heading')}</h2>
      <form className="form" onSubmit={onSubmit}>
        <TextField
          label={t('follow.number')}
          hint={t('follow.hint')}
          maxLength={20}
          autoComplete="off"
          value={number}
          onType={setNumber}
        />
        <button className="btn quiet">{t('follow.open')}</button>
      </form>
    </section>
  );
}
