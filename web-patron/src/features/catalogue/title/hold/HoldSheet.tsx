import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { CoverImage } from '@pustaka/web-shared/ui/CoverImage.tsx';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { Link, useLocation } from 'react-router';

import { useLocale, usePaths } from '../../../../lib/language';
import { linkCodeEntry } from '../../../../lib/link-code';
import { COME_BACK } from '../../../../lib/member/come-back';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { Notice } from '../../../../lib/states/Notice';
import { Sheet } from '../../../../lib/ui/Sheet';
import type { ShownTitle } from '../shown-title';
import { PickupChoice } from './PickupChoice';
import { PlaceHoldDocument } from './PlaceHold.generated';
import { useHoldChoices } from './use-hold-choices';
import type { OwnHold } from './use-viewer-hold';

type HoldSheetProps = {
  readonly title: ShownTitle;
  readonly onPlaced: (hold: OwnHold) => void;
  readonly onClose: () => void;
};

/**
 * Asks where the book shall be collected, with the member's own branch chosen already, and places the hold.
 */
export function HoldSheet({ title, onPlaced, onClose }: HoldSheetProps): ReactElement {
  const { t } = useTranslation('title');
  const { choices, fault } = useHoldChoices(title.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const branchId = chosen ?? choices?.homeBranchId ?? choices?.branches[0]?.id ?? null;
  const placing = usePlacing(title.id, onPlaced);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (branchId !== null) placing.place(branchId);
  };
  return (
    <Sheet title={t('hold.title')} hasAddress onClose={onClose}>
      <div className="held">
        <CoverImage cover={title.cover} />
        <div>
          <p className="serif">{title.titleProper}</p>
          <p className="meta">
            {choices !== null && choices.holdCount > 0
              ? t('hold.queue', { count: choices.holdCount })
              : t('hold.firstCopy')}
          </p>
        </div>
      </div>
      <form id="pesan-buku" onSubmit={onSubmit}>
        {choices === null && fault === null && (
          <p aria-busy="true">
            <span className="sk l w-4/5" />
            <span className="sk l w-3/5" />
          </p>
        )}
        {choices?.needsCode === false && (
          <PickupChoice branches={choices.branches} chosen={branchId} onChoose={setChosen} />
        )}
      </form>
      {choices?.needsCode === true && (
        <Notice kind="wait">
          <p>{t('hold.codeFirst')}</p>
        </Notice>
      )}
      <FaultNotice fault={fault ?? placing.fault} />
      <p className="small">{t('hold.free')}</p>
      <div className="sheet-foot">
        <div role="alert">
          {placing.reasons.map((reason) => (
            <Notice key={reason} kind="stop">
              <p>{reason}</p>
            </Notice>
          ))}
        </div>
        {choices?.needsCode === true ? (
          <CodeLink />
        ) : (
          <button className="btn" form="pesan-buku" aria-disabled={branchId === null || placing.isBusy}>
            {placing.isBusy ? t('hold.placing') : t('hold.confirm')}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={onClose}>
          {t('common:cancel')}
        </button>
      </div>
    </Sheet>
  );
}

/** Leads to the page on which the code is typed, and from there back to this sheet. */
function CodeLink(): ReactElement {
  const { t } = useTranslation('title');
  const paths = usePaths();
  const { pathname, search, hash } = useLocation();
  const back = new URLSearchParams({ [COME_BACK]: pathname + search + hash });
  return (
    <Link className="btn" to={`${paths.to('verify')}?${back.toString()}`}>
      {t('hold.typeCode')}
    </Link>
  );
}

function usePlacing(titleId: string, onPlaced: (hold: OwnHold) => void) {
  const locale = useLocale();
  const { isBusy, fault, run } = useIdempotentMutation(PlaceHoldDocument);
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const place = async (pickupBranchId: string) => {
    const answer = await run((idempotencyKey) => ({
      input: { titleId, pickupBranchId, ...linkCodeEntry(), idempotencyKey },
      locale,
    }));
    if (answer === null) return;
    const { hold, userErrors } = answer.placeHold;
    setReasons(userErrors.map(({ message }) => message));
    if (hold !== null && userErrors.length === 0) onPlaced(hold);
  };
  return { isBusy, fault, reasons, place: (pickupBranchId: string) => void place(pickupBranchId) };
}
