import { useHotkeys } from '@mantine/hooks';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useBranch, useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { MemberFields } from './MemberFields';
import { emptyMember } from './member-values';
import { useMemberForm } from './use-member-form';
import { useRegistration } from './use-registration';
import type { RegisteredMember } from './use-registration';

/** Registers a member at the desk; the form is made for the keyboard and done in less than a minute. */
export function NewMemberScreen() {
  const branch = useBranch();
  const [registered, setRegistered] = useState<RegisteredMember | null>(null);
  return registered === null ? (
    <Registration homeBranchId={branch.id} onRegistered={setRegistered} />
  ) : (
    <Registered member={registered} onAnother={() => setRegistered(null)} />
  );
}

function Registration({
  homeBranchId,
  onRegistered,
}: {
  readonly homeBranchId: string;
  readonly onRegistered: (member: RegisteredMember) => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const isForDesk = search.get('to') === 'desk';
  const { form, general, show } = useMemberForm(emptyMember(homeBranchId));
  const done = (member: RegisteredMember) =>
    isForDesk ? void navigate(paths.deskWith(member.id)) : onRegistered(member);
  const { register, isSaving, error } = useRegistration({ form, show, onDone: done });
  useHotkeys(
    [
      ['mod+S', () => void register()],
      [
        'Escape',
        () =>
          document.querySelector('[role="dialog"], [aria-expanded="true"]') === null &&
          void navigate(isForDesk ? paths.desk : paths.members),
        { preventDefault: false },
      ],
    ],
    [],
  );
  return (
    <Page
      title={t('memberForm.newTitle')}
      intro={t('memberForm.newIntro')}
      crumbs={[{ to: paths.members, label: t('members.title') }]}
      actions={
        <Button
          weight="primary"
          keys="Ctrl S"
          busy={isSaving}
          aria-keyshortcuts="Control+S"
          onClick={() => void register()}
        >
          {t(isSaving ? 'memberForm.registering' : 'memberForm.register')}
        </Button>
      }
    >
      <div className="stack member-form" style={{ gap: 12 }}>
        {error !== undefined && <FaultNote error={error} onRetry={() => void register()} />}
        {general.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        <form
          noValidate
          className="panel"
          onSubmit={(event) => {
            event.preventDefault();
            void register();
          }}
        >
          <MemberFields form={form} isNew />
          <div className="form-section">
            <Button type="submit" weight="primary" busy={isSaving}>
              {t('memberForm.register')}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}

function Registered({
  member,
  onAnother,
}: {
  readonly member: RegisteredMember;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <Page title={t('memberForm.newTitle')} crumbs={[{ to: paths.members, label: t('members.title') }]}>
      <Note
        state="ok"
        actions={
          <Button small keys="↵" autoFocus onClick={onAnother}>
            {t('memberForm.another')}
          </Button>
        }
      >
        {t('memberForm.registered', { name: member.name, card: member.cardNumber })}
      </Note>
      <p className="row wrap" style={{ marginTop: 12 }}>
        {can('CIRCULATION_LEND') && (
          <Link className={buttonClass('primary')} to={paths.deskWith(member.id)}>
            {t('memberForm.toDesk')}
          </Link>
        )}
        <Link className={buttonClass()} to={paths.member(member.id)}>
          {t('memberForm.toProfile')}
        </Link>
      </p>
    </Page>
  );
}
