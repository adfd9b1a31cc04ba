import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { useDisplay } from '../../../lib/ui/use-display';
import type { InHouseQuery } from './InHouse.generated';
import { UndoInHouseUseDocument } from '../../../lib/circulation/UndoInHouseUse.generated';

type Use = InHouseQuery['inHouseUses'][number];

/** Lists what was read today, last first; the last scan can be taken back. */
export function ReadList({
  uses,
  onUndone,
}: {
  readonly uses: readonly Use[];
  readonly onUndone: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { timeOf } = useDisplay();
  const act = useAnnouncedMutation(UndoInHouseUseDocument, {
    payloadOf: ({ undoInHouseUse }) => undoInHouseUse,
    onDone: onUndone,
  });
  const undo = ({ id, copy }: Use) =>
    void act.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('inHouse.undone', { title: copy.title.titleProper }),
    );
  return (
    <>
      {(act.error !== undefined || act.messages.length > 0) && (
        <div className="panel-body">
          <ActNotes error={act.error} messages={act.messages} />
        </div>
      )}
      <ul className="thing-list">
        {uses.map((use, place) => (
          <li key={use.id} className="thing-line">
            <ShelfMark lines={use.copy.callNumber?.lines} />
            <span className="thing-what">
              <Link className="cell-title" to={paths.title(use.copy.title.id)}>
                {use.copy.title.titleProper}
              </Link>
              <span className="cell-note">{use.copy.barcode}</span>
            </span>
            <span className="thing-state quiet">{timeOf(use.usedAt)}</span>
            {place === 0 && can('CIRCULATION_LEND') && (
              <span className="thing-acts">
                <Button
                  small
                  weight="link"
                  busy={act.loading}
                  onClick={() => undo(use)}
                  aria-label={`${t('inHouse.undo')}: ${use.copy.title.titleProper}`}
                >
                  {t('inHouse.undo')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
