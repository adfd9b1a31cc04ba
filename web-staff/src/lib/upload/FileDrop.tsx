import { useRef, useState } from 'react';
import type { ChangeEvent, DragEvent } from 'react';

import { useTranslation } from '../../i18n/use-translation';

type FileDropProps = {
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
};

/**
 * Takes a picture by choosing or dropping it; while `isBusy` with one it keeps its place and its focus but
 * takes no other.
 */
export function FileDrop({ label, isBusy = false, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => !isBusy && files?.[0] !== undefined && onFile(files[0]);
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take(currentTarget.files);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      <button
        type="button"
        className={isOver ? 'file-drop is-over' : 'file-drop'}
        aria-disabled={isBusy || undefined}
        onClick={() => !isBusy && input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <b>{label}</b>
        <span>{t('title.cover.drop')}</span>
        <span>{t('title.cover.hint')}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        hidden
        aria-label={label}
        onChange={onChoose}
      />
    </>
  );
}
