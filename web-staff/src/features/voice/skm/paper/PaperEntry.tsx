import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import type { StaffPeriod } from '../staff-period';
import { PaperFacts } from './PaperFacts';
import { usePaperSheets } from './use-paper-sheets';

/** Takes one sheet after the other from the keyboard: nine digits and Enter; the service stays from sheet to sheet. */
export function PaperEntry({ period }: { readonly period: StaffPeriod }) {
  const { t } = useTranslation();
  const sheets = usePaperSheets(period);
  const { boxes, number } = sheets;
  const [isHinted, setHinted] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      setHinted(boxes.length < 9);
      if (boxes.length === 9) void sheets.save();
      return;
    }
    if (!sheets.press(event.key)) return;
    event.preventDefault();
    setHinted(false);
  };
  return (
    <div className="stack">
      <PaperFacts period={period} sheets={sheets} />
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- nine keys in a row are typed into the group, as into one box */}
      <div
        ref={box}
        className="skm-paper"
        role="group"
        data-takes-keys
        tabIndex={0}
        aria-label={t('satisfaction.sheet', { number })}
        aria-describedby="skm-boxes"
        onKeyDown={onKeyDown}
      >
        {period.elements.map(({ code, name }, at) => (
          <span key={code} className={at === boxes.length ? 'now' : undefined} title={name.text}>
            <small>{code}</small>
            <b>{at < boxes.length ? (boxes[at] ?? '–') : ' '}</b>
          </span>
        ))}
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <p id="skm-boxes" role="status">
        {isHinted ? t('satisfaction.nineFirst') : t('satisfaction.sheet', { number })}
      </p>
      {sheets.error !== undefined && <FaultNote error={sheets.error} />}
      {sheets.messages.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      {sheets.entered.length > 0 && (
        <section>
          <h2>{t('satisfaction.entered')}</h2>
          <ol className="skm-entered" reversed>
            {sheets.entered.map(({ number: of, boxes: answers }) => (
              <li key={of} value={of}>
                {answers.map((answer) => answer ?? '–').join(' ')}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
