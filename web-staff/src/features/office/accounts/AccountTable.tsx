import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import type { AccountListQuery } from './AccountList.generated';

/** An account as the list shows it. */
export type AccountRow = AccountListQuery['staffMembers']['nodes'][number];

/** Draws accounts as a table: who, which roles where, and whether they can sign in. */
export function AccountTable({
  rows,
  onOpen,
}: {
  readonly rows: readonly AccountRow[];
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('accounts.name')}</th>
            <th scope="col">{t('accounts.roles')}</th>
            <th scope="col">{t('accounts.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('accounts.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="account-cell">
                <span className="cell-title">{row.name}</span>
                <span className="cell-note">{row.email}</span>
              </td>
              <td>
                {row.assignments.map(({ role, branch }) => (
                  <span key={`${role.code} ${branch?.id ?? ''}`} className="cell-line">
                    {role.name.text}{' '}
                    <span className="quiet">· {branch?.name.text ?? t('accounts.everywhere')}</span>
                  </span>
                ))}
              </td>
              <td>
                <AccountState row={row} />
              </td>
              <td className="right">
                <Button
                  small
                  onClick={() => onOpen(row.id)}
                  aria-label={t('accounts.editOne', { name: row.name })}
                >
                  {t('common.edit')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AccountState({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation();
  if (!row.isActive) return <>{t('accounts.isClosed')}</>;
  if (row.linkExpiresAt !== null) return <>{t('accounts.isInvited')}</>;
  return <>{t(row.hasSecondFactor === true ? 'accounts.hasSecondStep' : 'accounts.noSecondStep')}</>;
}
