import { useTranslation } from '../../../../i18n/use-translation';
import { useWhenWords } from '../../../../lib/events/use-when-words';
import type { EditableSession } from '../event-draft';

/** Returns what a session is called: its number and when it is. */
export function useSessionNames(): (session: EditableSession) => string {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  return (session) => `${t('sessions.number', { number: session.number })}, ${when(session)}`;
}
