import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { openBarcodeReader } from './barcode-reader';
import type { BarcodeReader } from './barcode-reader';
import { readOnce } from './repeated';

/** How the camera stands: why it cannot be used, when it cannot. */
export type CameraState = 'starting' | 'on' | 'refused' | 'missing' | 'insecure' | 'failed';

const LOOK_EVERY_MS = 120;

/**
 * Opens the back camera for as long as the component stands, and tells every code it reads; nothing is
 * recorded or sent.
 */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onRead: (code: string) => void,
): CameraState {
  const [state, setState] = useState<CameraState>('starting');
  const latest = useRef(onRead);
  latest.current = onRead;
  useEffect(() => {
    const ending = new AbortController();
    run(video, { signal: ending.signal, onState: setState, onRead: (code) => latest.current(code) }).catch(
      (error: unknown) => ending.signal.aborted || setState(stateOf(error)),
    );
    return () => ending.abort();
  }, [video]);
  return state;
}

type Running = {
  readonly signal: AbortSignal;
  readonly onState: (state: CameraState) => void;
  readonly onRead: (code: string) => void;
};

async function run(
  video: RefObject<HTMLVideoElement | null>,
  { signal, onState, onRead }: Running,
): Promise<void> {
  if (navigator.mediaDevices === undefined) return onState('insecure');
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
    audio: false,
  });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) return stop();
  signal.addEventListener('abort', stop);
  const shown = video.current;
  if (shown === null) return stop();
  shown.srcObject = stream;
  await shown.play();
  const read = await openBarcodeReader();
  onState('on');
  await watch(shown, { read, signal, onRead });
}

async function watch(
  shown: HTMLVideoElement,
  { read, signal, onRead }: { read: BarcodeReader; signal: AbortSignal; onRead: (code: string) => void },
): Promise<void> {
  const isNew = readOnce();
  while (!signal.aborted) {
    const code = shown.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await read(shown) : null;
    if (code !== null && !signal.aborted && isNew(code, performance.now())) onRead(code);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function stateOf(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}
