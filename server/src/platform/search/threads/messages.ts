import type { SearchChange, SearchRequest } from '../search-types';
import type { DocumentBatch } from './batch-writer';

/** What a thread is told when it starts: where the index lies, and a builder also which file to fill. */
export type ThreadStart =
  | { readonly role: 'searcher' | 'writer'; readonly directory: string }
  | { readonly role: 'builder'; readonly directory: string; readonly path: string };

/** A call to a thread. */
export type ThreadCall =
  | { readonly act: 'search'; readonly request: SearchRequest }
  | { readonly act: 'suggest'; readonly text: string; readonly limit: number }
  | { readonly act: 'status' }
  | {
      readonly act: 'apply';
      readonly change: SearchChange;
      readonly cursor: string;
      readonly builtAt: number | null;
    }
  | { readonly act: 'add'; readonly parcel: DocumentBatch }
  | { readonly act: 'finish'; readonly cursor: string };

/** A numbered call and its answer. */
export type NumberedCall = { readonly number: number; readonly call: ThreadCall };
export type NumberedAnswer = {
  readonly number: number;
  readonly value?: unknown;
  readonly failure?: { readonly message: string; readonly code: string };
};
