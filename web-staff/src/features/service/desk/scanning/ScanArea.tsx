import { lazy, Suspense, useRef, useState } from 'react';
import type { ClipboardEvent, RefObject } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useShellActs } from '../../../../lib/page/shell-acts';
import { useSession } from '../../../../lib/session/session-context';
import { Icon } from '../../../../lib/ui/Icon';
import { listChoices } from './choices';
import type { ChoiceKind } from './choices';
import { rowThatAsks, rowToExplain } from '../desk-rows';
import type { DeskRow, ScanMode } from '../desk-rows';
import { OfflineBar } from '../offline/OfflineBar';
import { codesInList } from './scanned-text';
import { MATCHES_ID, MemberMatches, useMemberMatches } from '../member/MemberMatches';
import { useDesk, useDeskState } from '../use-desk';
import { useScanBox } from './use-scan-box';

type ScanAreaProps = {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onScan: (code: string, isBurst: boolean) => void;
  readonly onChoose: (row: DeskRow, kind: ChoiceKind) => void;
  readonly sound: Switch;
  readonly printer: Switch;
};

/** A setting of this computer. */
type Switch = { readonly isOn: boolean; readonly toggle: () => void };

const CameraPanel = lazy(() =>
  import('../../../../lib/camera/CameraPanel').then((camera) => ({ default: camera.CameraPanel })),
);

/** Draws the scan box, what it understands, and the people that typed words found. */
export function ScanArea({ box, onScan, onChoose, sound, printer }: ScanAreaProps) {
  const { t } = useTranslation();
  const matches = useMemberMatches();
  const answer = useFigureAnswer(onChoose);
  const { openShortcuts } = useShellActs();
  const { onKeyDown, onInput } = useScanBox(box, {
    onScan,
    onFigure: answer,
    onListKey: matches.onKey,
    onHelp: openShortcuts,
  });
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const codes = codesInList(event.clipboardData.getData('text/plain'));
    if (codes.length === 0) return;
    event.preventDefault();
    for (const code of codes) onScan(code, true);
  };
  const label = usePlaceholder();
  const [isWatching, setIsWatching] = useState(false);
  return (
    <div className="desk-scan">
      <OfflineBar />
      <div className="scan-box">
        <Icon name="scan" />
        <label className="visually-hidden" htmlFor="scan">
          {t('desk.scanLabel')}
        </label>
        <input
          ref={box}
          id="scan"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={label}
          role="combobox"
          aria-expanded={matches.isOpen}
          aria-controls={matches.isOpen ? MATCHES_ID : undefined}
          aria-activedescendant={matches.activeId}
          aria-autocomplete="list"
          onKeyDown={onKeyDown}
          onInput={onInput}
          onPaste={onPaste}
        />
      </div>
      <MemberMatches {...matches} />
      {isWatching && (
        <Suspense>
          <CameraPanel onRead={(code) => onScan(code, true)} onClose={() => setIsWatching(false)} />
        </Suspense>
      )}
      <ScanHints
        isWatching={isWatching}
        onWatch={() => setIsWatching(!isWatching)}
        sound={sound}
        printer={printer}
      />
    </div>
  );
}

/** Says what may be scanned and switches camera, printer and sound. */
function ScanHints({
  isWatching,
  onWatch,
  sound,
  printer,
}: Pick<ScanAreaProps, 'sound' | 'printer'> & {
  readonly isWatching: boolean;
  readonly onWatch: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="scan-hints">
      <ModeSwitch />
      <span className="scan-hint">{t('desk.hintCard')}</span>
      <span className="scan-hint">{t('desk.hintCopy')}</span>
      <span className="scan-hint">{t('desk.hintWords')}</span>
      <span className="spacer" />
      <button type="button" className="sound-button" aria-pressed={isWatching} onClick={onWatch}>
        <Icon name="camera" small /> {t('camera.open')}
      </button>
      <button
        type="button"
        className="sound-button"
        aria-pressed={printer.isOn}
        title={t('desk.printsHint')}
        onClick={printer.toggle}
      >
        <Icon name="printer" small /> {t(printer.isOn ? 'desk.printsItself' : 'desk.printsAsked')}
      </button>
      <button
        type="button"
        className="sound-button"
        aria-pressed={sound.isOn}
        aria-keyshortcuts="F7"
        onClick={sound.toggle}
      >
        <Icon name={sound.isOn ? 'volume' : 'volumeOff'} small />{' '}
        {t(sound.isOn ? 'desk.soundOn' : 'desk.soundOff')} <kbd aria-hidden="true">{'F7'}</kbd>
      </button>
    </div>
  );
}

function usePlaceholder(): string {
  const { t } = useTranslation();
  const { can } = useSession();
  const state = useDeskState();
  const asking = rowThatAsks(state);
  if (asking !== undefined) return t('desk.scanOrChoose', { keys: `1–${listChoices(asking, can).length}` });
  return t(
    !state.isBarred && (state.rows.length > 0 || state.member !== null) ? 'desk.scanNext' : 'desk.scanFirst',
  );
}

/** Returns the act of a single figure: 1 to 3 choose in the row that asks, 0 explains. */
function useFigureAnswer(onChoose: ScanAreaProps['onChoose']): (figure: number) => boolean {
  const desk = useDesk();
  const { can } = useSession();
  const latest = useRef({ desk, can, onChoose });
  latest.current = { desk, can, onChoose };
  return (figure) => {
    const state = latest.current.desk.current();
    const row = figure === 0 ? rowToExplain(state) : rowThatAsks(state);
    if (row === undefined) return false;
    if (figure === 0) latest.current.desk.explain(row.id);
    const choice = listChoices(row, latest.current.can)[figure - 1];
    if (choice !== undefined && choice.missing === null) latest.current.onChoose(row, choice.kind);
    return true;
  };
}

const modes: readonly ScanMode[] = ['auto', 'lend', 'return', 'read'];

function ModeSwitch() {
  const { t } = useTranslation();
  const desk = useDesk();
  const { mode } = useDeskState();
  return (
    <div className="segments" role="group" aria-label={t('desk.mode')}>
      {modes.map((one) => (
        <button key={one} type="button" aria-pressed={one === mode} onClick={() => desk.setMode(one)}>
          {t(`desk.modes.${one}`)}
        </button>
      ))}
    </div>
  );
}
