import { languageOfPath } from '../lib/paths';

const ASK_EVERY_MS = 30_000;

/**
 * Shows in an open tab what the library announces meanwhile: asks a small kept address every half minute while the tab
 * is looked at, and puts what it says where the server puts it. A tab that cannot ask keeps what it shows.
 */
export function watchNotices(): void {
  const place = openPlace();
  const ask = async (): Promise<void> => {
    if (document.hidden) return;
    try {
      const answer = await fetch(`/notices/${languageOfPath(location.pathname)}`, { credentials: 'omit' });
      if (answer.ok) show(place, await answer.text());
    } catch {
      // Without a connection the next turn asks again.
    }
  };
  setInterval(() => void ask(), ASK_EVERY_MS);
  document.addEventListener('visibilitychange', () => void ask());
}

/** Makes the place of notices one that is read out when it changes; what the server put there stays in it. */
function openPlace(): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('aria-live', 'polite');
  const shown = document.querySelector('.site-notices');
  const root = document.getElementById('root');
  if (shown === null) root?.before(place);
  else {
    shown.before(place);
    place.append(shown);
  }
  return place;
}

function show(place: HTMLElement, markup: string): void {
  const answered = new DOMParser().parseFromString(markup, 'text/html').body;
  if (answered.innerHTML !== place.innerHTML) place.replaceChildren(...answered.children);
}
