import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { Note } from '../../../lib/ui/Note';
import { StateShape } from '../../../lib/ui/StateShape';

type MissingWordsProps = {
  readonly title: string;
  readonly messages: readonly string[] | undefined;
  readonly isBusy: boolean;
  readonly onMissing: (() => void) | null;
};

/** Offers to say that a copy is not where it should be, and says what came of it. */
export function MissingWords({ title, messages, isBusy, onMissing }: MissingWordsProps) {
  const { t } = useTranslation();
  if (messages?.length === 0)
    return (
      <span className="status">
        <StateShape state="attention" /> {t('shelf.notHereNoted')}
      </span>
    );
  return (
    <>
      {messages?.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      {onMissing !== null && (
        <Button
          small
          weight="link"
          busy={isBusy}
          onClick={onMissing}
          aria-label={`${t('shelf.notHere')}: ${title}`}
        >
          {t('shelf.notHere')}
        </Button>
      )}
    </>
  );
}
