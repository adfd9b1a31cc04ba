import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../graphql/access';
import type { Context } from '../graphql/context';
import { toUserErrors, UserErrorType } from '../graphql/errors/user-error';
import type { CreateUploadDeps } from './create-upload';
import { createUpload, MOST_UPLOAD_BYTES, uploadPutPath } from './create-upload';

@InputType({ description: 'What `createUpload` needs.' })
export class CreateUploadInput {
  @Field(() => String, { description: 'Name of the file, for people.' })
  fileName: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size: number;

  @Field(() => String, { description: 'image/jpeg, image/png or image/webp.' })
  contentType: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createUpload` did. Unless it was refused, `userErrors` is empty.',
})
export class CreateUploadPayload {
  @Field(() => ID, { nullable: true, description: 'Id to use the picture by, unless refused.' })
  uploadId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path to PUT the bytes to, within ten minutes; null if refused.',
  })
  url: string | null;

  @Field(() => Int, { description: 'How large a picture may be.' })
  maxBytes: number;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

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
  ): Promise<unknown> {
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
