import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { createStaffClient } from './app/client';
import { createStaffRouter } from './app/routes/staff-router';
import { forgetPastCheckIn } from './features/activities/check-in/offline/offline-check-in';
import { createReauthentication } from './lib/proof/reauthentication';
import { loadStaffWords } from './i18n/staff-words';
import './styles/index.css';

forgetPastCheckIn(new Date());
// The router begins to load its screen while the words are on their way.
const router = createStaffRouter();
const place = document.getElementById('app');

if (place !== null) {
  const words = await loadStaffWords();
  const proofs = createReauthentication();
  createRoot(place).render(
    <StrictMode>
      <App client={createStaffClient(words, proofs)} proofs={proofs} words={words} router={router} />
    </StrictMode>,
  );
}
