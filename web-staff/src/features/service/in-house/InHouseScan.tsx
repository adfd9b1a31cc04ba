import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Icon } from '../../../lib/ui/Icon';
import { Note } from '../../../lib/ui/Note';
import { RecordInHouseUseDocument } from '../../../lib/circulation/RecordInHouseUse.generated';

/** The scan box of reading in the house: it keeps the focus, and says what came of each scan. */
export function InHouseScan({
  branchId,
  onCounted,
}: {
  readonly branchId: string;
  readonly onCounted: () => void;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly isRepeat: boolean } | null>(null);
  const act = useAnnouncedMutation(RecordInHouseUseDocument, {
    payloadOf: ({ recordInHouseUse }) => recordInHouseUse,
    onDone: onCounted,
  });
  const scan = async () => {
    const barcode = box.current?.value.trim() ?? '';
    if (barcode === '' || act.loading) return;
    if (box.current !== null) box.current.value = '';
    const words = (isRepeat: boolean, title: string | undefined) =>
      t(isRepeat ? 'inHouse.repeated' : 'inHouse.counted', { title: title ?? barcode });
    const done = await act.run(
      (idempotencyKey) => ({ barcode, branchId, idempotencyKey }),
      ({ isRepeat, use }) => words(isRepeat, use?.copy.title.titleProper),
    );
    setSaid(
      done === null
        ? null
        : { words: words(done.isRepeat, done.use?.copy.title.titleProper), isRepeat: done.isRepeat },
    );
    box.current?.focus();
  };
  return (
    <form
      className="panel-body stack"
      style={{ gap: 10 }}
      onSubmit={(event) => {
        event.preventDefault();
        void scan();
      }}
    >
      <div className="scan-box">
        <Icon name="scan" />
        <label className="visually-hidden" htmlFor="in-house-scan">
          {t('inHouse.scan')}
        </label>
        <input
          ref={box}
          id="in-house-scan"
          type="text"
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={t('inHouse.scan')}
        />
      </div>
      <ActNotes error={act.error} messages={act.messages} />
      {said !== null && <Note state={said.isRepeat ? 'note' : 'ok'}>{said.words}</Note>}
    </form>
  );
}
