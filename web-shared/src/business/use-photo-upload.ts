import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { sendPicture } from '../uploads/send-picture';
import type { Announced, UploadWords } from '../uploads/send-picture';

/** The longest name of a file that the library takes: its end, which tells its kind. */
const LONGEST_NAME = 100;

/** Sending a photo: whether it is under way, why it did not work, and doing it. */
export type PhotoUpload = {
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly send: (file: File) => Promise<string | null>;
};

/** Announces a photo of a business, in the words of one of the two web apps. */
export type AnnouncePhoto = TypedDocumentNode<
  { readonly createBusinessPhotoUpload: Announced },
  {
    readonly input: {
      readonly businessId: string;
      readonly fileName: string;
      readonly size: number;
      readonly contentType: string;
    };
  }
>;

/** Sends photos of a business; gives the upload to name in a change, or null. */
export function usePhotoUpload(businessId: string, mutation: AnnouncePhoto, words: UploadWords): PhotoUpload {
  const client = useApolloClient();
  const [state, setState] = useState<Omit<PhotoUpload, 'send'>>({ isBusy: false, refusal: null });
  const send = async (file: File): Promise<string | null> => {
    setState({ isBusy: true, refusal: null });
    const announce = async () => {
      const input = {
        businessId,
        fileName: file.name.slice(-LONGEST_NAME),
        size: file.size,
        contentType: file.type,
      };
      return (await client.mutate({ mutation, variables: { input } })).data?.createBusinessPhotoUpload;
    };
    const outcome = await sendPicture(file, announce, words);
    setState({ isBusy: false, refusal: 'refusal' in outcome ? outcome.refusal : null });
    return 'uploadId' in outcome ? outcome.uploadId : null;
  };
  return { ...state, send };
}
