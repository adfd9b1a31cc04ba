import { createPosts, createPublishing } from '../modules/publishing';
import type { PostsSetup } from '../modules/publishing';
import type { Module } from '../platform/module';
import { placeAt } from './pages/routes';

/** Creates what the library tells: stories, links to pages of the portal, posts on its channels. */
export function openPublishing(setup: PostsSetup): Module[] {
  const { publicOrigin } = setup.config;
  const isPortalPage = (path: string): boolean => placeAt(path) !== null;
  return [createPublishing({ ...setup, publicOrigin, isPortalPage }), createPosts(setup)];
}
