import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { PayloadOf } from '../graphql/payload';
import { MutationInput } from '../graphql/mutation-input';
import { always, definePayload, orNull, unlessRefused } from '../graphql/payload';

import { Access } from '../graphql/access';
import type { Context } from '../graphql/context';
import { toUserErrors } from '../graphql/errors/user-error';
import type { CreateUploadDeps } from './create-upload';
import { createUpload, MOST_UPLOAD_BYTES, uploadPutPath } from './create-upload';

@MutationInput()
export class CreateUploadInput {
  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: 'image/jpeg, image/png or image/webp.' })
  contentType: string;
}

export const CreateUploadPayload = definePayload(
  'CreateUpload',
  {
    uploadId: unlessRefused(ID, 'Id to use the picture by'),
    url: orNull(String, 'Path to PUT the bytes to, within ten minutes; null if refused.'),
    maxBytes: always(Int, 'How large a picture may be.'),
  },
  { description: 'What `createUpload` did. Unless it was refused, `userErrors` is empty.' },
);

/** Announces pictures. */
@Resolver()
export class CreateUploadMutation {
  constructor(private readonly deps: CreateUploadDeps) {}

  @Access({ staff: 'catalogue.edit' })
  @Mutation(() => CreateUploadPayload, {
    description: 'Announces a picture: the answer says where to PUT its bytes, within ten minutes.',
  })
  async createUpload(
    @Arg('input', () => CreateUploadInput, { description: 'The picture.' }) input: CreateUploadInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateUploadPayload>> {
    const result = await createUpload(this.deps, context.actor, input);
    if (!result.ok)
      return {
        uploadId: null,
        url: null,
        maxBytes: MOST_UPLOAD_BYTES,
        userErrors: toUserErrors(result.refusals, context.locale),
      };
    const { uploadId } = result.value;
    return { uploadId, url: uploadPutPath(uploadId), maxBytes: MOST_UPLOAD_BYTES, userErrors: [] };
  }
}
