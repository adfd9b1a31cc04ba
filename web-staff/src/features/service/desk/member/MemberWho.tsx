import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { toInitials, shortName } from '../../../../lib/ui/initials';
import { useDisplay } from '../../../../lib/ui/use-display';
import { ageBandOn } from './age-band';
import type { DeskMember } from './use-desk-member';
import type { NameShown } from './use-shown-name';

/** Says who is open by initials and card; the whole name stands there for ten seconds when asked for. */
export function MemberWho({ member, name }: { readonly member: DeskMember; readonly name: NameShown }) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const shown = name.shown?.id === member.id ? name.shown : null;
  const band = shown === null ? null : ageBandOn(shown.birthDate, new Date());
  return (
    <div className="who">
      <div className="who-initials" aria-hidden="true">
        {toInitials(member.name)}
      </div>
      <div className="who-words">
        <h2 aria-live="polite">{shown?.name ?? shortName(member.name)}</h2>
        <div>{member.cardNumber}</div>
        <div className="small muted">
          {t('desk.validUntil', { category: member.category.name.text, date: date(member.expiresOn) })}
        </div>
        {shown !== null && (
          <div className="small quiet">
            {[...(band === null ? [] : [t(`desk.ageBand.${band}`)]), t('desk.nameNoted')].join(' · ')}
          </div>
        )}
        <Button
          small
          weight="link"
          keys="Shift F4"
          aria-keyshortcuts="Shift+F4"
          aria-pressed={shown !== null}
          onClick={name.toggle}
        >
          {t(shown === null ? 'desk.showName' : 'desk.hideName')}
        </Button>
      </div>
    </div>
  );
}
