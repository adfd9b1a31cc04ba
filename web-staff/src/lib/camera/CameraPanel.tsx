import { useRef, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../ui/Icon';
import { useCamera } from './use-camera';

type CameraPanelProps = { readonly onRead: (code: string) => void; readonly onClose: () => void };

/** Shows what the camera sees and hands over the codes it reads, as a scanner would. */
export function CameraPanel({ onRead, onClose }: CameraPanelProps) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const state = useCamera(video, (code) => {
    setLast(code);
    onRead(code);
  });
  const isUsable = state === 'on' || state === 'starting';
  return (
    <section className="camera-panel" aria-label={t('camera.title')}>
      <video ref={video} muted playsInline hidden={!isUsable} aria-label={t('camera.picture')} />
      <p role="status">
        {state === 'on' && last !== null ? t('camera.read', { code: last }) : t(`camera.states.${state}`)}
      </p>
      <button type="button" className="icon-button" aria-label={t('camera.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
