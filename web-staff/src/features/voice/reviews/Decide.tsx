import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { RefuseDialog } from './RefuseDialog';
import type { Deciding } from './use-deciding';

type DecideProps = { readonly status: 'PENDING' | 'PUBLISHED' | 'REFUSED'; readonly deciding: Deciding };

/** Offers the two decisions about some words, also after they were decided otherwise. */
export function Decide({ status, deciding }: DecideProps) {
  const { t } = useTranslation();
  const [isRefusing, setRefusing] = useState(false);
  const { decide, loading, error, messages } = deciding;
  return (
    <>
      {error !== undefined && !isRefusing && <FaultNote error={error} />}
      {!isRefusing &&
        messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
      <div className="row wrap">
        {status !== 'PUBLISHED' && (
          <Button
            small
            weight="primary"
            busy={loading && !isRefusing}
            onClick={() => void decide(true, null)}
          >
            {t('reviews.accept')}
          </Button>
        )}
        {status !== 'REFUSED' && (
          <Button small onClick={() => setRefusing(true)}>
            {t(status === 'PUBLISHED' ? 'reviews.takeDown' : 'reviews.refuse')}
          </Button>
        )}
      </div>
      {isRefusing && <RefuseDialog deciding={deciding} onClose={() => setRefusing(false)} />}
    </>
  );
}
