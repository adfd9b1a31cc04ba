import { Suspense, use, useContext } from 'react';
import { Outlet } from 'react-router';

import type { WordGroup } from '../i18n/catalogues';
import { WordsContext } from '../i18n/use-translation';

/** Draws screens whose words come with them and not before the first screen. */
export function LateWords() {
  return (
    <Suspense>
      <WithWords group="late" />
    </Suspense>
  );
}

/** Draws the screens about volunteers, shifts and the duty roster, whose words come with them. */
export function VolunteerWords() {
  return (
    <Suspense>
      <WithWords group="volunteers" />
    </Suspense>
  );
}

/** Draws the screens about the development of staff, whose words come with them. */
export function DevelopmentWords() {
  return (
    <Suspense>
      <WithWords group="development" />
    </Suspense>
  );
}

/** Draws the screens of pages and stories, whose words come with them. */
export function StoryWords() {
  return (
    <Suspense>
      <WithWords group="stories" />
    </Suspense>
  );
}

/** Draws the screens of newsletters, whose words come with them. */
export function NewsletterWords() {
  return (
    <Suspense>
      <WithWords group="newsletters" />
    </Suspense>
  );
}

/** Draws the screens of posts and channels, whose words come with them. */
export function PostWords() {
  return (
    <Suspense>
      <WithWords group="posts" />
    </Suspense>
  );
}

/** Draws the screens about the protection of data, whose words come with them. */
export function PrivacyWords() {
  return (
    <Suspense>
      <WithWords group="privacy" />
    </Suspense>
  );
}

/** Draws the audit log, whose words for all that staff do, and for what they do it with, come with it. */
export function ActWords() {
  return (
    <Suspense>
      <WithWords group="acts" />
    </Suspense>
  );
}

function WithWords({ group }: { readonly group: WordGroup }) {
  const words = useContext(WordsContext);
  if (words !== null) use(words.complete(group));
  return <Outlet />;
}
