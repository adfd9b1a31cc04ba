import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { ViewerDocument } from '../../../lib/session/Viewer.generated';
import { Note } from '../../../lib/ui/Note';
import { CodeForm } from './CodeForm';
import { SignInLayout } from '../../../lib/session/SignInLayout';
import { useLibraryNameAtDoor } from '../../../lib/session/use-library-name';
import { PasskeyButton } from './PasskeyButton';
import { SampleAccounts } from './SampleAccounts';
import { SignInForm } from './SignInForm';
import { wayBack } from './way-back';

/**
 * Lets staff in, after their second step if they have one, and takes them back to where they wanted to go.
 */
export function SignInScreen() {
  const { t } = useTranslation();
  const library = useLibraryNameAtDoor();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { data, refetch } = useQuery(ViewerDocument);
  const to = wayBack(search.get('to'));
  const [challenge, setChallenge] = useState<string | null>(null);
  const [isLate, setLate] = useState(false);
  if (data?.viewer.staff)
    return <Navigate to={data.viewer.staff.mustEnrol ? paths.secondStep : to} replace />;
  const onSignedIn = async () => {
    await refetch();
    await navigate(to, { replace: true });
  };
  const onStartAgain = (late: boolean) => {
    setChallenge(null);
    setLate(late);
  };
  if (challenge !== null) {
    return (
      <SignInLayout title={t('secondStep.codeTitle')} intro={t('secondStep.codeIntro')}>
        <CodeForm challenge={challenge} onSignedIn={onSignedIn} onStartAgain={onStartAgain} />
        <PasskeyButton onSignedIn={onSignedIn} />
      </SignInLayout>
    );
  }
  const after = { onSignedIn, onChallenge: setChallenge };
  return (
    <SignInLayout
      title={t('signIn.title')}
      intro={t('signIn.intro', { library })}
      below={<SampleAccounts {...after} />}
    >
      {isLate && <Note state="waiting">{t('secondStep.late')}</Note>}
      {search.has('signedOut') && <Note state="ok">{t('shell.signedOut')}</Note>}
      {search.has('to') && <Note state="waiting">{t('signIn.sessionEnded')}</Note>}
      <SignInForm {...after} />
      <PasskeyButton onSignedIn={onSignedIn} />
    </SignInLayout>
  );
}
