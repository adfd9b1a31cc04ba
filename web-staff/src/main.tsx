import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/App';
import { createStaffClient } from './app/client';
import { createStaffRouter } from './app/routes';
import { forgetDoorThatIsOver } from './features/activities/check-in/offline/offline-door';
import { createProofDesk } from './lib/proof/proof-desk';
import { createStaffI18n } from './i18n/staff-i18n';
import './styles/index.css';

forgetDoorThatIsOver(new Date());
const words = createStaffI18n();
const place = document.getElementById('app');

if (place !== null) {
  const proofs = createProofDesk();
  createRoot(place).render(
    <StrictMode>
      <App
        client={createStaffClient(words, proofs)}
        proofs={proofs}
        words={words}
        router={createStaffRouter()}
      />
    </StrictMode>,
  );
}
