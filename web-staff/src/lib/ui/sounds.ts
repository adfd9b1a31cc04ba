import { useState } from 'react';

import { readStored, writeStored } from '../data/stored';

/** What a scan sounds like. */
export type SoundName = 'ok' | 'returned' | 'attention' | 'blocked';

type Tone = { readonly from: number; readonly to: number; readonly at: number; readonly seconds: number };

const FIFTH_LOWER = 2 / 3;
const tones: Readonly<Record<SoundName, readonly Tone[]>> = {
  ok: [{ from: 880, to: 1320, at: 0, seconds: 0.08 }],
  returned: [{ from: 880 * FIFTH_LOWER, to: 1320 * FIFTH_LOWER, at: 0, seconds: 0.08 }],
  attention: [
    { from: 660, to: 660, at: 0, seconds: 0.06 },
    { from: 660, to: 660, at: 0.11, seconds: 0.06 },
  ],
  blocked: [{ from: 440, to: 196, at: 0, seconds: 0.16 }],
};
const STORED_SOUND = 'pustaka.staff.desk.sound';

/** Holds whether the desk sounds, and plays; a browser without audio, or before the first key, is silent. */
export function useSounds() {
  const [isOn, setIsOn] = useState(() => readStored(() => localStorage, STORED_SOUND) !== 'off');
  const [player] = useState(createPlayer);
  const toggle = () => {
    writeStored(() => localStorage, STORED_SOUND, isOn ? 'off' : 'on');
    setIsOn(!isOn);
  };
  return { isOn, toggle, play: (name: SoundName) => isOn && player(name) };
}

function createPlayer(): (name: SoundName) => void {
  let context: AudioContext | null = null;
  return (name) => {
    try {
      context ??= new AudioContext();
      for (const tone of tones[name]) sound(context, tone);
    } catch {
      // Sound is never the only signal.
    }
  };
}

function sound(context: AudioContext, { from, to, at, seconds }: Tone): void {
  const begin = context.currentTime + at;
  const [pitch, loudness] = [context.createOscillator(), context.createGain()];
  pitch.frequency.setValueAtTime(from, begin);
  pitch.frequency.exponentialRampToValueAtTime(to, begin + seconds);
  loudness.gain.setValueAtTime(0.12, begin);
  loudness.gain.exponentialRampToValueAtTime(0.001, begin + seconds);
  pitch.connect(loudness).connect(context.destination);
  pitch.start(begin);
  pitch.stop(begin + seconds);
}
