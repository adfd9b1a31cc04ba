import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation that was parsed and found valid for the schema. */
export type CachedDocument = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode };

const MOST_OPERATIONS = 500;
const LONGEST_TEXT = 10_000;

/** Caches parsed and validated operations by text and operation name; when full, the oldest is dropped. */
export class DocumentCache {
  private readonly operations = new Map<string, CachedDocument>();

  /** Remembers a valid operation; long texts are rare and not worth the memory. */
  set(text: string, operationName: string | null, known: CachedDocument): void {
    if (text.length > LONGEST_TEXT) return;
    this.operations.set(keyOf(text, operationName), known);
    if (this.operations.size <= MOST_OPERATIONS) return;
    const [oldest] = this.operations.keys();
    if (oldest !== undefined) this.operations.delete(oldest);
  }

  /** Finds a valid operation by exactly the text and name it was sent with before. */
  find(text: string, operationName: string | null): CachedDocument | null {
    return this.operations.get(keyOf(text, operationName)) ?? null;
  }
}

function keyOf(text: string, operationName: string | null): string {
  return operationName === null ? text : `${operationName}\n${text}`;
}
