import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { ViewerDocument } from '../../../lib/session/Viewer.generated';
import { Note } from '../../../lib/ui/Note';
import { SignInLayout } from '../../../lib/session/SignInLayout';
import { SetUpForm } from './SetUpForm';

/** Turns the one-time link of the first start into the first administrator. */
export function SetUpScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { refetch } = useQuery(ViewerDocument);
  const token = search.get('token') ?? '';
  const onCreated = async () => {
    await refetch();
    await navigate(paths.today, { replace: true });
  };
  return (
    <SignInLayout title={t('setUp.title')} intro={t('setUp.intro')}>
      {token === '' ? (
        <Note state="blocked">
          <b>{t('setUp.noToken')}</b> {t('setUp.noTokenText')}
        </Note>
      ) : (
        <SetUpForm token={token} onCreated={onCreated} />
      )}
    </SignInLayout>
  );
}
