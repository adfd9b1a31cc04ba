import { useTranslation } from '../../../../i18n/use-translation';
import { shortName } from '../../../../lib/ui/initials';
import { Icon } from '../../../../lib/ui/Icon';
import { Keys } from '../../../../lib/ui/Keys';
import { StateShape } from '../../../../lib/ui/StateShape';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { DeskRelative } from './use-desk-member';
import { useDesk } from '../use-desk';

/** Lists the family of the open member; Alt and a figure opens one of them. */
export function FamilyLinks({
  relatives,
  guardianId,
}: {
  readonly relatives: readonly DeskRelative[];
  readonly guardianId: string | null;
}) {
  const { t } = useTranslation();
  const desk = useDesk();
  if (relatives.length === 0) return null;
  return (
    <div className="wide-only">
      <h3 className="muted" style={{ marginBottom: 4 }}>
        {t('desk.family')}
      </h3>
      <div className="family">
        {relatives.slice(0, 9).map((relative, index) => (
          <button
            key={relative.id}
            type="button"
            aria-keyshortcuts={`Alt+${index + 1}`}
            onClick={() => desk.openMember({ id: relative.id, cardNumber: relative.cardNumber })}
          >
            {relative.circulationSummary.overdueCount > 0 ? (
              <StateShape state="attention" />
            ) : (
              <Icon name="user" small />
            )}
            <span className="spacer">
              {shortName(relative.name)}{' '}
              <span className="quiet">
                <RelativeWords relative={relative} isGuardian={relative.id === guardianId} />
              </span>
            </span>
            <Keys of={`Alt ${index + 1}`} />
          </button>
        ))}
      </div>
    </div>
  );
}

function RelativeWords({
  relative,
  isGuardian,
}: {
  readonly relative: DeskRelative;
  readonly isGuardian: boolean;
}) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { overdueCount, balance } = relative.circulationSummary;
  return [
    isGuardian ? t('desk.guardian') : relative.category.name.text,
    ...(overdueCount > 0 ? [t('desk.overdue', { count: overdueCount })] : []),
    ...(balance > 0 ? [t('desk.owes', { money: money(balance) })] : []),
  ].join(' · ');
}
