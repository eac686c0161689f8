/** An answer is a few hundred bytes; some endpoints add their reasoning. */
const MOST_BYTES = 256 * 1024;

/**
 * `fetch` for an endpoint that is not trusted: it is not followed to another address, and no more than 256 KB of an answer
 * are read.
 */
export const limitedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  let read = 0;
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, out) {
        read += part.length;
        if (read > MOST_BYTES) out.error(new Error('the answer is too long'));
        else out.enqueue(part);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(counted ?? null, { status, statusText, headers });
};
