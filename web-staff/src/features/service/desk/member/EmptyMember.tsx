import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { Icon } from '../../../../lib/ui/Icon';
import { Keys } from '../../../../lib/ui/Keys';
import { useDisplay } from '../../../../lib/ui/use-display';
import { deskKeyNames } from '../../../../lib/keyboard/desk-key-names';
import { useDeskState } from '../use-desk';
import { useFoldedHelp } from './use-folded-help';

/** Stands where the member will be: what to do first, and the keys that spare the mouse. */
export function EmptyMember() {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const { lastServed, isBarred } = useDeskState();
  const help = useFoldedHelp();
  return (
    <aside className="desk-member is-empty" aria-label={t('desk.member')}>
      <div className="who">
        <div className="who-initials" aria-hidden="true">
          <Icon name="idCard" />
        </div>
        <div className="who-words">
          <h2>{t(isBarred ? 'desk.barred' : 'desk.noMember')}</h2>
          <div className="small muted">{t(isBarred ? 'desk.barredText' : 'desk.noMemberText')}</div>
        </div>
      </div>
      <div className="wide-only">
        <h3 className="row">
          <span className="muted spacer">{t('desk.noMouse')}</span>
          <Button
            small
            weight="link"
            aria-expanded={!help.isFolded}
            aria-controls="desk-keys"
            aria-label={`${t(help.isFolded ? 'desk.unfoldHelp' : 'desk.foldHelp')}: ${t('desk.noMouse')}`}
            onClick={help.toggle}
          >
            {t(help.isFolded ? 'desk.unfoldHelp' : 'desk.foldHelp')}
          </Button>
          {help.isFolded && <Keys of="?" />}
        </h3>
        <dl className="desk-keys" id="desk-keys" hidden={help.isFolded}>
          {deskKeyNames.map(([name, keys]) => (
            <div key={name}>
              <dt>
                <Keys of={keys} />
              </dt>
              <dd>{t(`desk.key.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <span className="spacer wide-only" />
      {lastServed !== null && (
        <p className="small quiet wide-only">
          {t('desk.lastServed', {
            card: lastServed.cardNumber,
            count: lastServed.lentCount,
            time: timeOf(lastServed.at),
          })}
        </p>
      )}
    </aside>
  );
}
