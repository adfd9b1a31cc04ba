import type { SearchChange, SearchRequest } from '../search-types';
import type { Parcel } from './parcel-writer';

/** What a thread is for: answering, taking in changes, or building a new file. */
export type ThreadRole = 'searcher' | 'writer' | 'builder';

/** What a thread is told when it starts. */
export type ThreadStart = { readonly role: ThreadRole; readonly directory: string };

/** A call to a thread. */
export type ThreadCall =
  | { readonly act: 'search'; readonly request: SearchRequest }
  | { readonly act: 'suggest'; readonly text: string; readonly limit: number }
  | { readonly act: 'status' }
  | { readonly act: 'apply'; readonly change: SearchChange; readonly cursor: string }
  | { readonly act: 'add'; readonly parcel: Parcel }
  | { readonly act: 'finish'; readonly cursor: string };

/** A numbered call and its answer. */
export type NumberedCall = { readonly number: number; readonly call: ThreadCall };
export type NumberedAnswer = { readonly number: number; readonly value?: unknown; readonly failure?: { readonly message: string; readonly code: string } };
