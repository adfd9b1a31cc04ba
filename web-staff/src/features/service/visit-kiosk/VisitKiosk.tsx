import { useDocumentTitle } from '@mantine/hooks';
import { LogoMark } from '@pustaka/web-shared/ui/Logo.tsx';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { LanguageSwitch } from '../../../lib/page/LanguageSwitch';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { useLibraryName } from '../../../lib/session/use-library-name';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { GuestChoices } from './GuestChoices';
import { ScanLine } from './ScanLine';
import { useVisitKiosk } from './use-visit-kiosk';

/** The guest book at the door: a full screen that takes cards and guests, and says a first name at most. */
export function VisitKiosk() {
  const { t } = useTranslation();
  const { branch } = useSession();
  useDocumentTitle(`${t('visitDoor.title')} · ${t('shared.productName')}`);
  return (
    <main className="gate" id="content">
      <header className="gate-head">
        <LogoMark />
        <div>
          <b>{useLibraryName()}</b>
          <span>{branch?.name.text}</span>
        </div>
        <span className="spacer" />
        <LanguageSwitch everywhere />
      </header>
      {branch === null ? (
        <p className="gate-hint">{t('visitDoor.noBranch')}</p>
      ) : (
        <Welcome key={branch.id} branchId={branch.id} />
      )}
      <footer className="gate-foot">
        <Link to={paths.today}>{t('visitDoor.leave')}</Link>
      </footer>
    </main>
  );
}

function Welcome({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const [isGuest, setGuest] = useState(false);
  const door = useVisitKiosk(branchId, () => setGuest(false));
  return (
    <div className="gate-body">
      <h1>{t('visitDoor.title')}</h1>
      <Said said={door.said} />
      {door.error !== undefined && <FaultNote error={door.error} />}
      {isGuest ? (
        <GuestChoices isBusy={door.isBusy} onChoose={door.guest} onBack={() => setGuest(false)} />
      ) : (
        <>
          <ScanLine isBusy={door.isBusy} onScan={door.scan} />
          <Button onClick={() => setGuest(true)}>{t('visitDoor.guest')}</Button>
        </>
      )}
    </div>
  );
}

function Said({ said }: { readonly said: ReturnType<typeof useVisitKiosk>['said'] }) {
  const { t } = useTranslation();
  return (
    <p className={`gate-said ${said?.kind ?? ''}`} role="status">
      {said === null ? t('visitDoor.hint') : said.words}
    </p>
  );
}
