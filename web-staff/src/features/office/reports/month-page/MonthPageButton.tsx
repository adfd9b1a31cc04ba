import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { ReceivesMonthPageDocument } from './ReceivesMonthPage.generated';
import { SaveMonthPageChoiceDocument } from './SaveMonthPageChoice.generated';

/** Has the page of the month come by e-mail on the first working day of the next, or no more. */
export function MonthPageButton() {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(ReceivesMonthPageDocument, { fetchPolicy: 'cache-and-network' });
  const act = useAnnouncedMutation(SaveMonthPageChoiceDocument, {
    payloadOf: ({ saveMonthPageChoice }) => saveMonthPageChoice,
    onDone: () => void refetch(),
  });
  if (data === undefined) return null;
  const receives = data.receivesMonthPage;
  const choose = () =>
    void act.run(
      () => ({ receives: !receives }),
      () => t(receives ? 'reports.mail.stopped' : 'reports.mail.started'),
    );
  return (
    <>
      <Button busy={act.loading} onClick={choose}>
        {t(receives ? 'reports.mail.stop' : 'reports.mail.start')}
      </Button>
      <ActNotes error={act.error} messages={act.messages} />
    </>
  );
}
