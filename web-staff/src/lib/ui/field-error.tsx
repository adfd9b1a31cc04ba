import { StateShape } from './StateShape';

/** Draws a refusal with its shape; given to Mantine inputs, which put it under the field and tie it to it. */
export function fieldError(message: string | undefined) {
  if (message === undefined || message === '') return undefined;
  return (
    <>
      <StateShape state="blocked" />
      <span>{message}</span>
    </>
  );
}
