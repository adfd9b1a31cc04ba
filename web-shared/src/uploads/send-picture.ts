/** Kinds of pictures that the library takes. */
export const PICTURE_KINDS: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** What the library answers when a file is announced: where to send it, or why it is not taken. */
export type Announced = {
  readonly uploadId: string | null;
  readonly url: string | null;
  readonly userErrors: readonly { readonly message: string }[];
};

/** What became of a file: the upload it is known by now, or why it was not taken. */
export type Uploaded = { readonly uploadId: string } | { readonly refusal: string };

/** What somebody reads when a file is of a wrong kind, or did not arrive. */
export type UploadWords = { readonly wrongKind: string; readonly failed: string };

/**
 * Sends a picture, or a file of other kinds, to the library: announced first, then the bytes; a lost connection is
 * a refusal with words too.
 */
export async function sendPicture(
  file: File,
  announce: () => Promise<Announced | undefined>,
  words: UploadWords,
  kinds: readonly string[] = PICTURE_KINDS,
): Promise<Uploaded> {
  if (!kinds.includes(file.type)) return { refusal: words.wrongKind };
  try {
    const announced = await announce();
    if (announced?.uploadId == null || announced.url === null)
      return { refusal: announced?.userErrors[0]?.message ?? words.failed };
    const answer = await fetch(announced.url, {
      method: 'PUT',
      body: file,
      headers: { 'content-type': file.type },
      credentials: 'same-origin',
    });
    return answer.ok
      ? { uploadId: announced.uploadId }
      : { refusal: (await refusalOf(answer)) ?? words.failed };
  } catch {
    return { refusal: words.failed };
  }
}

/** The server answers an upload in the common error shape; its words are for people. */
async function refusalOf(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('message' in body)) return null;
  return typeof body.message === 'string' ? body.message : null;
}
