import type { ReactNode } from 'react';
import { Link, Outlet } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { Page } from '../lib/page/Page';
import { paths } from '../lib/paths';
import { NOBODY } from '../lib/session/offline-session';
import type { Permission } from '../lib/session/session-context';
import { useSession } from '../lib/session/session-context';
import { usePermissionWords } from '../lib/session/use-permission-words';
import { buttonClass } from '../lib/ui/Button';
import { EmptyState } from '../lib/ui/EmptyState';
import { FaultNote } from '../lib/ui/FaultNote';
import { SkeletonRows } from '../lib/ui/SkeletonRows';

/** What a screen cannot do without: a right of whoever opens it, a branch to work for. */
export type ScreenNeeds = { readonly right?: Permission; readonly needsBranch?: boolean };

/**
 * Lets a screen open only where it can do its work; else says what is missing, and who can help, before
 * anything is typed.
 */
export function ScreenGate({ right, needsBranch = false }: ScreenNeeds) {
  const { staff, branch, branchFault, can } = useSession();
  if (right !== undefined && !can(right))
    return staff === NOBODY ? <WithoutConnection /> : <WithoutRight right={right} />;
  if (!needsBranch || branch !== null) return <Outlet />;
  if (branchFault !== null)
    return (
      <WaitingForBranches>
        <FaultNote error={branchFault.error} onRetry={branchFault.retry} />
      </WaitingForBranches>
    );
  return <WithoutBranch />;
}

function WithoutRight({ right }: { readonly right: Permission }) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  return <Notice title={t('fault.forbidden.title')} text={t('gate.rightText', { right: words(right) })} />;
}

function WithoutConnection() {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('gate.offlineTitle')}
      text={t('gate.offlineText')}
      actions={
        <Link className={buttonClass('primary')} to={paths.desk}>
          {t('gate.toDesk')}
        </Link>
      }
    />
  );
}

function WithoutBranch() {
  const { t } = useTranslation();
  const { areBranchesKnown, can } = useSession();
  if (!areBranchesKnown)
    return (
      <WaitingForBranches>
        <section className="panel" aria-busy="true">
          <SkeletonRows count={6} />
        </section>
      </WaitingForBranches>
    );
  if (!can('LIBRARY_EDIT')) return <Notice title={t('gate.branchTitle')} text={t('gate.branchAsk')} />;
  return (
    <Notice
      title={t('gate.branchTitle')}
      text={t('gate.branchText')}
      actions={
        <Link className={buttonClass('primary')} to={paths.newBranch}>
          {t('gate.makeBranch')}
        </Link>
      }
    />
  );
}

function WaitingForBranches({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return <Page title={t('common.loading')}>{children}</Page>;
}

type NoticeProps = { readonly title: string; readonly text: string; readonly actions?: ReactNode };

function Notice({ title, text, actions }: NoticeProps) {
  const { t } = useTranslation();
  const home = (
    <Link className={buttonClass(actions === undefined ? 'primary' : 'plain')} to={paths.today}>
      {t('common.toToday')}
    </Link>
  );
  return (
    <Page title={title}>
      <div className="panel">
        <EmptyState
          title={title}
          actions={
            <>
              {actions}
              {home}
            </>
          }
        >
          {text}
        </EmptyState>
      </div>
    </Page>
  );
}
