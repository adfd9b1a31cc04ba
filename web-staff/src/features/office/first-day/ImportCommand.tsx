import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { Button } from '../../../lib/ui/Button';

const COMMAND = 'npm run pustaka -- import slims_biblio.csv --dry-run';

/** Shows the command that takes records over from an earlier system, ready to be copied. */
export function ImportCommand() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const copy = () =>
    void navigator.clipboard.writeText(COMMAND).then(
      () => announce(t('firstDay.copied')),
      () => undefined,
    );
  return (
    <div className="first-day-command">
      <pre aria-label={t('firstDay.command')}>
        <code>{COMMAND}</code>
      </pre>
      <Button small onClick={copy}>
        {t('firstDay.copy')}
      </Button>
    </div>
  );
}
